import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { declaredTies } from '../people/assignment-papers.ts';
import { disqualificationOf } from '../people/disqualification.ts';
import type { Tie } from '../people/tie.ts';
import { officeSeat, rules, seat } from '../testing/council.ts';
import { noon } from '../testing/noon.ts';
import { askedFor, nominationOf, papers } from '../testing/nominations.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import { appointmentTies, type Appointment, type AppointmentState } from './appointment.ts';
import { cancelNominationRequest, declineToNominate } from './ask-for-nomination.ts';
import {
  appointNominee,
  isBarredFrom,
  mayNominate,
  nominate,
  nominationActions,
  nominationActor,
  nominationStanding,
  nominationStatuses,
  refuseNominee,
  withdrawNominee,
  type Nomination,
  type NominationAction,
} from './nomination.ts';

const asked = askedFor();
const on = noon('2026-01-15');
const ours = { organisationId: 'org-a' };
const says = (fields: object = {}) => ({ id: 'n', ...ours, personId: 'kim', ...papers, ...fields });
const period = { from: plainDate('2026-02-15'), until: null };
const state = (appointments: readonly Appointment[] = []): AppointmentState => ({
  seats: [seat('a'), seat('b')],
  appointments,
  rules,
});
const named = (fields: Partial<Nomination> = {}) => ({ asked, nomination: nominationOf(fields) });
const appointed = () => valueOf(appointNominee(named(), state(), period));

describe('C4 an association nominates', () => {
  test.each<[string, ReturnType<typeof seat>, object, string, string]>([
    ['its own seat, on the last day', seat('a'), {}, '2026-01-31', 'ok'],
    ['another’s seat', seat('b'), {}, '2026-01-15', 'nomination/not-its-seat'],
    ['an office', officeSeat('chair'), {}, '2026-01-15', 'nomination/not-its-seat'],
    ['without being asked', seat('b'), { organisationId: 'org-b' }, '2026-01-15', 'request/not-asked'],
    ['K3 the day after the last one', seat('a'), {}, '2026-02-01', 'nomination/too-late'],
  ])('C4 %s', (_, held, fields, day, expected) => {
    expect(codeOf(nominate({ asked, nominations: [], seat: held }, says(fields), noon(day)))).toBe(expected);
  });

  test('C4 the written assignment and the declaration belong to the nomination', () => {
    const made = valueOf(nominate({ asked, nominations: [], seat: seat('a') }, says(), on));
    expect(made).toEqual({ nomination: nominationOf(), replaced: null, changed: true });
  });

  const waiting = { asked, nominations: [nominationOf()], seat: seat('a') };
  test('C4 says it again: nothing new', () => {
    expect(valueOf(nominate(waiting, says({ id: 'other' }), on)).changed).toBe(false);
  });

  test.each(['2026-01-15', '2026-02-10'])(
    'C4 changes the papers until it is decided, on %s too: one and the same nomination',
    (day) => {
      const made = valueOf(nominate(waiting, says({ id: 'other', assignment: 'Kortare.' }), noon(day)));
      expect(made.nomination).toEqual(nominationOf({ assignment: 'Kortare.' }));
      expect(made.replaced).toBeNull();
    },
  );

  test('C4 nominates somebody else instead: the first is withdrawn', () => {
    const { nomination, replaced } = valueOf(nominate(waiting, says({ id: 'm', personId: 'alex' }), on));
    expect(nomination).toEqual(nominationOf({ id: 'm', personId: 'alex' }));
    expect(replaced).toEqual(nominationOf({ status: 'withdrawn' }));
  });

  test.each([
    ['refused', 'ok'],
    ['withdrawn', 'ok'],
    ['appointed', 'nomination/not-in-this-status'],
  ] as const)('C4 anew, after the first was %s', (status, expected) => {
    const nominations = [nominationOf({ status })];
    const again = says({ id: 'm', personId: 'alex' });
    expect(codeOf(nominate({ asked, nominations, seat: seat('a') }, again, on))).toBe(expected);
  });
});

describe('C4 K3 where a request stands', () => {
  const open = noon('2026-01-31');
  const closed = noon('2026-02-01');
  const declined = valueOf(
    declineToNominate({ asked, nominations: [] }, { ...ours, word: 'Ingen vill.' }, on),
  );
  const cancelled = valueOf(cancelNominationRequest({ asked, nominations: [] }, 'Rådet görs om.', on));
  test.each<[string, typeof asked, Nomination['status'] | null, number, string, boolean]>([
    ['nobody nominated', asked, null, open, 'awaited', true],
    ['nobody nominated', asked, null, closed, 'no-answer', false],
    ['nominated', asked, 'nominated', open, 'nominated', true],
    ['nominated', asked, 'nominated', closed, 'nominated', true],
    ['refused', asked, 'refused', open, 'awaited', true],
    ['refused', asked, 'refused', closed, 'refused', false],
    ['withdrawn', asked, 'withdrawn', closed, 'withdrawn', false],
    ['appointed', asked, 'appointed', open, 'appointed', false],
    ['declined', declined, null, open, 'declined', true],
    ['declined', declined, null, closed, 'declined', false],
    ['cancelled', cancelled, null, open, 'cancelled', false],
  ])('C4 %s', (_, request, status, at, standing, may) => {
    const nominations = status === null ? [] : [nominationOf({ status })];
    expect(nominationStanding({ asked: request, nominations }, at)).toBe(standing);
    expect(mayNominate({ asked: request, nominations }, at)).toBe(may);
  });
});

describe('C4 the owner appoints or refuses, the association may withdraw', () => {
  test('C4 C5 appointed for a term; the appointment has the nomination’s id', () => {
    const made = appointed();
    expect(made.nomination).toEqual(nominationOf({ status: 'appointed' }));
    expect(made.appointment).toEqual({
      id: 'n',
      personId: 'kim',
      seatId: 'a',
      from: '2026-02-15',
      until: '2028-02-14',
    });
  });

  test('C4 F6 the appointment and what was declared with it are ties, from which disqualification is decided', () => {
    const relative: Tie = {
      personId: 'kim',
      through: 'close-relative',
      to: { kind: 'organisation', id: 'org-b' },
      kind: 'signatory',
      period: { from: plainDate('2025-01-01'), until: null },
      matterId: null,
    };
    const declaration = { ...papers.declaration, ties: [relative] };
    const made = valueOf(appointNominee(named({ declaration }), state(), period));
    const ties = [...appointmentTies(made.appointment, seat('a')), ...declaredTies(made.nomination)];
    const day = plainDate('2027-05-01');
    const about = (...organisationIds: string[]) =>
      disqualificationOf(
        { id: 'application', on: day, organisationIds, parentIds: [], potApplicantIds: organisationIds },
        { ties, declaration: { matterId: 'application', givenOn: day, ties: [], affected: false } },
      );
    expect(about('org-c')).toEqual({ outcome: 'none' });
    expect(about('org-a')).toEqual({
      outcome: 'for-a-person-to-decide',
      reasons: [{ code: 'post', organisationId: 'org-a', tie: 'appointment' }],
    });
    expect(about('org-b')).toEqual({
      outcome: 'barred',
      reasons: [{ code: 'close-relative', organisationId: 'org-b', tie: 'signatory' }],
    });
  });

  test('C3 what an appointment may not, a nomination may not either', () => {
    const taken: Appointment = { id: 'x', personId: 'alex', seatId: 'a', from: period.from, until: null };
    expect(codeOf(appointNominee(named(), state([taken]), period))).toBe('appointment/seat-taken');
  });

  test.each<[string, Parameters<typeof isBarredFrom>[2], boolean]>([
    ['who coordinates', { id: 'eva', held: [{ role: 'coordinator', scopeId: 'region' }] }, false],
    [
      'who edits for the association',
      { id: 'eva', held: [{ role: 'association-editor', scopeId: 'org-a' }] },
      true,
    ],
    ['who signs for it', { id: 'eva', held: [{ role: 'signatory', scopeId: 'org-a' }] }, true],
    ['who signs for another', { id: 'eva', held: [{ role: 'signatory', scopeId: 'org-b' }] }, false],
    ['the nominee', { id: 'kim', held: [{ role: 'coordinator', scopeId: 'region' }] }, true],
  ])('R1 F6 nobody judges the own association or oneself: %s', (_, judge, barred) => {
    expect(isBarredFrom(asked, nominationOf(), judge)).toBe(barred);
  });

  const withdraw = (nomination: Nomination, appointment: Appointment | null = null, fields = {}) =>
    withdrawNominee(
      { asked, nomination, appointment },
      { ...ours, lastDay: plainDate('2026-03-01'), ...fields },
      noon('2026-02-10'),
    );
  const run: Readonly<Record<NominationAction, (given: Nomination) => { ok: boolean }>> = {
    change: (given) =>
      nominate(
        { asked, nominations: [given], seat: seat('a') },
        says({ assignment: 'Ny' }),
        noon('2026-02-10'),
      ),
    appoint: (nomination) => appointNominee({ asked, nomination }, state(), period),
    refuse: (given) => refuseNominee(given, 'Platsen dras in.'),
    withdraw: (given) => withdraw(given),
  };
  const actions = ['change', 'appoint', 'refuse', 'withdraw'] as const;
  const allowed: Readonly<Record<string, readonly NominationAction[]>> = {
    nominated: actions,
    appointed: ['withdraw'],
  };
  test.each(nominationStatuses.flatMap((status) => actions.map((action) => [status, action] as const)))(
    'C4 %s, %s',
    (status, action) => {
      const may = (allowed[status] ?? []).includes(action);
      expect(run[action](nominationOf({ status })).ok).toBe(may);
      expect(action in nominationActions[status]).toBe(may);
    },
  );

  test('C4 who does what', () => {
    expect(nominationActor).toEqual({
      change: 'organisation',
      appoint: 'owner',
      refuse: 'owner',
      withdraw: 'organisation',
    });
  });

  test('C4 a refusal has a reason', () => {
    expect(codeOf(refuseNominee(nominationOf(), ' '))).toBe('nomination/reason-missing');
    expect(valueOf(refuseNominee(nominationOf(), ' Platsen dras in. ')).refusedBecause).toBe(
      'Platsen dras in.',
    );
  });

  test('C4 only the association itself withdraws', () => {
    expect(codeOf(withdraw(nominationOf(), null, { organisationId: 'org-b' }))).toBe('nomination/not-yours');
  });

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-02-15', '2026-02-15'],
    ['2026-02-14', null],
    ['2030-01-01', '2028-02-14'],
  ])('C4 withdrawn with last day %s the appointment ends %s', (lastDay, until) => {
    const { nomination, appointment } = appointed();
    const withdrawn = valueOf(withdraw(nomination, appointment, { lastDay: plainDate(lastDay) }));
    expect(withdrawn.nomination.status).toBe('withdrawn');
    expect(withdrawn.appointment?.until ?? null).toBe(until);
  });

  test.each([
    ['2026-02-09', 'appointment/last-day-passed'],
    ['2026-02-10', 'ok'],
  ])('C4 K3 on 10 February the last day cannot be in the past: %s', (lastDay, expected) => {
    const { nomination, appointment } = appointed();
    expect(codeOf(withdraw(nomination, appointment, { lastDay: plainDate(lastDay) }))).toBe(expected);
  });
});
