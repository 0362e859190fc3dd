import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { newRequest, sendRequest, type Request } from '../kernel/request.ts';
import { declaredTies } from '../people/assignment-papers.ts';
import { disqualificationOf } from '../people/disqualification.ts';
import type { Tie } from '../people/tie.ts';
import { officeSeat, rules, seat } from '../testing/council.ts';
import { noon } from '../testing/noon.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import { appointmentTies, type Appointment, type AppointmentState } from './appointment.ts';
import {
  appointNominee,
  nominate,
  nominationActions,
  nominationActor,
  nominationStatuses,
  refuseNominee,
  withdrawNominee,
  type Nomination,
  type NominationAction,
  type NominationAnswer,
} from './nomination.ts';

const seats = [seat('a'), seat('b'), officeSeat('chair')];

const asked: Request<NominationAnswer> = valueOf(
  sendRequest(
    valueOf(
      newRequest<NominationAnswer>({
        id: 'r',
        kind: 'nomination',
        audience: { kind: 'named', partyIds: ['org-a', 'org-c'] },
        opens: plainDate('2026-01-01'),
        closes: plainDate('2026-01-31'),
        stages: [],
      }),
    ),
    { partyIds: ['org-a', 'org-c'], channel: 'mail', documents: [] },
    noon('2026-01-01'),
  ),
);
const nomination: Nomination = {
  id: 'n',
  requestId: 'r',
  organisationId: 'org-a',
  seatId: 'a',
  personId: 'kim',
  status: 'nominated',
  refusedBecause: null,
  assignment: null,
  declaration: null,
};
const papers = {
  assignment: 'Företräder Attention i rådet.',
  declaration: { givenOn: plainDate('2026-02-01'), ties: [], other: null },
};
const period = { id: 'ap', from: plainDate('2026-02-15'), until: null };
const state = (appointments: readonly Appointment[] = []): AppointmentState => ({
  seats,
  appointments,
  rules,
});

describe('C4 an association nominates', () => {
  test.each<[string, { organisationId?: string; seatId?: string }, string, string]>([
    ['its own seat', {}, '2026-01-31', 'ok'],
    ['another’s seat', { seatId: 'b' }, '2026-01-15', 'nomination/not-its-seat'],
    ['an office', { seatId: 'chair' }, '2026-01-15', 'nomination/not-its-seat'],
    ['a seat that is none', { seatId: 'x' }, '2026-01-15', 'nomination/not-its-seat'],
    ['without being asked', { organisationId: 'org-b', seatId: 'b' }, '2026-01-15', 'request/not-asked'],
    ['too late', {}, '2026-02-01', 'request/reason-missing'],
  ])('C4 %s', (_, fields, on, expected) => {
    const command = { id: 'n', organisationId: 'org-a', seatId: 'a', personId: 'kim', ...fields };
    expect(codeOf(nominate({ request: asked, seats }, command, noon(on)))).toBe(expected);
  });

  test('C4 the nomination is the association’s answer to the request', () => {
    const command = { id: 'n', organisationId: 'org-a', seatId: 'a', personId: 'kim' };
    const made = valueOf(nominate({ request: asked, seats }, command, noon('2026-01-15')));
    expect(made.nomination).toEqual(nomination);
    expect(made.request.responses).toMatchObject([
      { partyId: 'org-a', said: { body: { seatId: 'a', personId: 'kim' } } },
    ]);
  });
});

describe('C4 the owner appoints or refuses, the association may withdraw', () => {
  test('C4 appointed with written assignment and declaration of interests, for a term', () => {
    const made = valueOf(appointNominee(nomination, state(), { ...papers, ...period }));
    expect(made.nomination).toMatchObject({ status: 'appointed', ...papers });
    expect(made.appointment).toEqual({ ...period, personId: 'kim', seatId: 'a', until: '2028-02-14' });
  });

  test.each<[string, object, string]>([
    ['no assignment', { assignment: ' ' }, 'assignment/not-written'],
    ['no declaration', { declaration: null }, 'assignment/interests-not-declared'],
    ['nothing missing', {}, 'ok'],
  ])('C4 %s', (_, fields, expected) => {
    expect(codeOf(appointNominee(nomination, state(), { ...papers, ...period, ...fields }))).toBe(expected);
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
    const declaration = { givenOn: plainDate('2026-02-01'), ties: [relative], other: null };
    const made = valueOf(appointNominee(nomination, state(), { ...papers, declaration, ...period }));
    const ties = [...appointmentTies(made.appointment, seat('a')), ...declaredTies(made.nomination)];
    const on = plainDate('2027-05-01');
    const about = (...organisationIds: string[]) =>
      disqualificationOf(
        { id: 'application', on, organisationIds, parentIds: [], potApplicantIds: organisationIds },
        { ties, declaration: { matterId: 'application', givenOn: on, ties: [], affected: false } },
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
    const taken: Appointment = {
      id: 'x',
      personId: 'alex',
      seatId: 'a',
      from: plainDate('2026-01-01'),
      until: null,
    };
    expect(codeOf(appointNominee(nomination, state([taken]), { ...papers, ...period }))).toBe(
      'appointment/seat-taken',
    );
  });

  const run: Readonly<Record<NominationAction, (given: Nomination) => { ok: boolean }>> = {
    appoint: (given) => appointNominee(given, state(), { ...papers, ...period }),
    refuse: (given) => refuseNominee(given, 'Platsen dras in.'),
    withdraw: (given) =>
      withdrawNominee(
        { nomination: given, appointment: null },
        { organisationId: 'org-a', lastDay: plainDate('2026-03-01') },
      ),
  };
  const allowed: Readonly<Record<string, readonly NominationAction[]>> = {
    nominated: ['appoint', 'refuse', 'withdraw'],
    appointed: ['withdraw'],
  };
  test.each(
    nominationStatuses.flatMap((status) =>
      (['appoint', 'refuse', 'withdraw'] as const).map((action) => [status, action] as const),
    ),
  )('C4 %s, %s', (status, action) => {
    const may = (allowed[status] ?? []).includes(action);
    expect(run[action]({ ...nomination, status }).ok).toBe(may);
    expect(action in nominationActions[status]).toBe(may);
  });

  test('C4 who does what', () => {
    expect(nominationActor).toEqual({ appoint: 'owner', refuse: 'owner', withdraw: 'organisation' });
  });

  test('C4 a refusal has a reason, and only the association itself withdraws', () => {
    expect(codeOf(refuseNominee(nomination, ' '))).toBe('nomination/reason-missing');
    const other = { organisationId: 'org-b', lastDay: plainDate('2026-03-01') };
    expect(codeOf(withdrawNominee({ nomination, appointment: null }, other))).toBe('nomination/not-yours');
  });

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-02-15', '2026-02-15'],
    ['2026-02-14', null],
    ['2030-01-01', '2028-02-14'],
  ])('C4 withdrawn with last day %s the appointment ends %s', (lastDay, until) => {
    const { nomination: appointed, appointment } = valueOf(
      appointNominee(nomination, state(), { ...papers, ...period }),
    );
    const withdrawn = valueOf(
      withdrawNominee(
        { nomination: appointed, appointment },
        { organisationId: 'org-a', lastDay: plainDate(lastDay) },
      ),
    );
    expect(withdrawn.nomination.status).toBe('withdrawn');
    expect(withdrawn.appointment?.until ?? null).toBe(until);
  });
});
