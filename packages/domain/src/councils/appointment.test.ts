import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../kernel/period.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import {
  appoint,
  appointmentTies,
  endAppointment,
  isCounting,
  type Appointment,
  type AppointmentState,
} from './appointment.ts';
import { officeSeat, rules, seat } from '../testing/council.ts';
import type { RulesOfProcedure } from './rules-of-procedure.ts';

const seats = [
  seat('a'),
  seat('b'),
  seat('two', { places: 2 }),
  seat('alternate', { standing: 'alternate' }),
  seat('guest', { standing: 'co-opted' }),
  officeSeat('chair'),
];
const appointed = (
  seatId: string,
  personId: string,
  period: readonly [string, string | null],
): Appointment => ({
  id: `${seatId} ${personId} ${period[0]}`,
  personId,
  seatId,
  from: plainDate(period[0]),
  until: period[1] === null ? null : plainDate(period[1]),
});
const kim = appointed('a', 'kim', ['2026-01-01', '2026-12-31']);
const decide = (
  wanted: Appointment,
  appointments: readonly Appointment[],
  own: Partial<RulesOfProcedure> = {},
) => {
  const result = appoint({ seats, appointments, rules: { ...rules, ...own } }, wanted);
  return result.ok ? 'ok' : result.problem.code;
};

describe('C3 one ordinary seat', () => {
  test.each<[string, readonly [string, string | null], string]>([
    ['the day after', ['2027-01-01', null], 'ok'],
    ['its last day', ['2026-12-31', null], 'appointment/seat-taken'],
    ['its first day', ['2025-06-01', '2026-01-01'], 'appointment/seat-taken'],
    ['until the day before', ['2025-06-01', '2025-12-31'], 'ok'],
    ['within', ['2026-05-01', '2026-05-31'], 'appointment/seat-taken'],
    ['around', ['2025-12-01', '2027-01-31'], 'appointment/seat-taken'],
    ['an end before the start', ['2027-02-01', '2027-01-31'], 'appointment/ends-before-it-starts'],
    ['one day', ['2027-02-01', '2027-02-01'], 'ok'],
  ])('C3 beside 2026, %s', (_, period, expected) => {
    expect(decide(appointed('a', 'alex', period), [kim])).toBe(expected);
  });

  test('C3 of two places both can be taken, on every day two at most', () => {
    const first = appointed('two', 'kim', ['2026-01-01', '2026-06-30']);
    const second = appointed('two', 'alex', ['2026-07-01', '2026-12-31']);
    const third = appointed('two', 'sam', ['2026-01-01', '2026-12-31']);
    expect(decide(third, [first, second])).toBe('ok');
    expect(decide(appointed('two', 'bo', ['2026-06-01', '2026-07-31']), [first, second, third])).toBe(
      'appointment/seat-taken',
    );
    expect(decide(appointed('two', 'kim', ['2026-06-01', '2026-07-31']), [first])).toBe(
      'appointment/already-on-the-seat',
    );
  });

  test('C3 alternates and co-opted may be many', () => {
    const others = [
      appointed('guest', 'alex', ['2026-01-01', null]),
      appointed('alternate', 'alex', ['2026-01-01', null]),
    ];
    expect(decide(appointed('guest', 'sam', ['2026-01-01', null]), others)).toBe('ok');
    expect(decide(appointed('alternate', 'sam', ['2026-01-01', null]), others)).toBe('ok');
  });

  test('C3 a seat that the body does not have', () => {
    expect(decide(appointed('x', 'sam', ['2026-01-01', null]), [])).toBe('appointment/seat-unknown');
  });
});

describe('C3 one counting seat a person and body', () => {
  test.each<[string, readonly [string, string | null], string]>([
    ['b', ['2026-06-01', null], 'appointment/second-counting-seat'],
    ['b', ['2027-01-01', null], 'ok'],
    ['chair', ['2026-06-01', null], 'ok'],
    ['alternate', ['2026-06-01', null], 'ok'],
    ['guest', ['2026-06-01', null], 'ok'],
  ])('C3 seat %s too, from %j', (seatId, period, expected) => {
    expect(decide(appointed(seatId, 'kim', period), [kim])).toBe(expected);
  });

  test.each(['chair', 'alternate', 'guest'])('C3 whoever has the seat %s may get a counting one', (held) => {
    const before = appointed(held, 'kim', ['2026-01-01', null]);
    expect(decide(appointed('b', 'kim', ['2026-06-01', null]), [before])).toBe('ok');
  });

  test('C3 what others have counts for nobody else', () => {
    expect(decide(appointed('b', 'alex', ['2026-06-01', null]), [kim])).toBe('ok');
  });
});

describe('C3 C5 terms', () => {
  test.each([
    ['2026-01-01', 24, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2026-08-31', 6, '2027-02-27'],
    ['2026-01-15', 1, '2026-02-14'],
  ])('C3 from %s a term of %i months ends %s', (from, termMonths, until) => {
    const result = appoint(
      { seats, appointments: [], rules: { ...rules, termMonths } },
      appointed('a', 'kim', [from, null]),
    );
    expect(result).toMatchObject({ ok: true, value: { until } });
  });

  test('C3 without a limit it is open, and it is never longer than the term', () => {
    expect(
      appoint({ seats, appointments: [], rules: { ...rules, termMonths: null } }, { ...kim, until: null }),
    ).toMatchObject({
      value: { until: null },
    });
    expect(decide(appointed('a', 'kim', ['2026-01-01', '2028-01-01']), [])).toBe(
      'appointment/longer-than-term',
    );
  });

  test.each([
    ['2028-01-01', 'appointment/too-many-terms'],
    ['2028-01-02', 'ok'],
  ])('C3 with two terms in unbroken order at most, a third from %s', (from, expected) => {
    const two = [
      appointed('a', 'kim', ['2024-01-01', '2025-12-31']),
      appointed('a', 'kim', ['2026-01-01', '2027-12-31']),
    ];
    expect(decide(appointed('a', 'kim', [from, null]), two, { mostTerms: 2 })).toBe(expected);
    expect(decide(appointed('a', 'alex', [from, null]), two, { mostTerms: 2 })).toBe('ok');
  });

  test('C3 a term put between two others makes three', () => {
    const two = [
      appointed('a', 'kim', ['2024-01-01', '2024-12-31']),
      appointed('a', 'kim', ['2026-01-01', '2026-12-31']),
    ];
    expect(decide(appointed('a', 'kim', ['2025-01-01', '2025-12-31']), two, { mostTerms: 2 })).toBe(
      'appointment/too-many-terms',
    );
    expect(decide(appointed('a', 'kim', ['2025-01-01', '2025-12-31']), two, { mostTerms: 3 })).toBe('ok');
  });

  test('C3 a term put before two others makes three, and terms on another seat make none', () => {
    const two = [
      appointed('a', 'kim', ['2025-01-01', '2025-12-31']),
      appointed('a', 'kim', ['2026-01-01', '2026-12-31']),
    ];
    const before = ['2024-01-01', '2024-12-31'] as const;
    expect(decide(appointed('a', 'kim', before), two, { mostTerms: 2 })).toBe('appointment/too-many-terms');
    expect(decide(appointed('b', 'kim', before), two, { mostTerms: 2 })).toBe('ok');
  });
});

test.each<[string, Appointment, { readonly path: string; readonly data?: object }]>([
  ['an unknown seat', appointed('x', 'alex', ['2026-01-01', null]), { path: 'seatId' }],
  ['a taken seat', appointed('a', 'alex', ['2026-05-01', null]), { path: 'from' }],
  ['a second counting seat', appointed('b', 'kim', ['2026-05-01', null]), { path: 'personId' }],
  ['an end before the start', appointed('b', 'alex', ['2026-05-01', '2026-04-30']), { path: 'until' }],
  [
    'more than a term',
    appointed('b', 'alex', ['2026-01-01', '2028-01-01']),
    { path: 'until', data: { lastDay: '2027-12-31' } },
  ],
  ['one term too many', appointed('a', 'kim', ['2027-01-01', null]), { path: 'personId', data: { most: 1 } }],
])('K5 the refusal of %s stands at its field, with what its sentence needs', (_, wanted, expected) => {
  const refused = appoint({ seats, appointments: [kim], rules: { ...rules, mostTerms: 1 } }, wanted);
  expect(refused).toMatchObject({ ok: false, problem: expected });
});

describe('C3 an end', () => {
  test.each([
    ['2025-12-31', 'appointment/ends-before-it-starts'],
    ['2026-01-01', 'ok'],
    ['2026-12-30', 'ok'],
    ['2026-12-31', 'appointment/already-ended'],
    ['2027-06-01', 'appointment/already-ended'],
  ])('C3 of 2026 on %s', (until, expected) => {
    const ended = endAppointment(kim, plainDate(until));
    expect(ended.ok ? 'ok' : ended.problem.code).toBe(expected);
    if (!ended.ok) expect(ended.problem.path).toBe('until');
  });
});

test('C3 whatever is asked in whatever order, seats never overlap and nobody has two counting seats', () => {
  const first = plainDate('2026-01-01');
  const command = fc.record({
    seatId: fc.constantFrom('a', 'b', 'two', 'chair', 'alternate'),
    personId: fc.constantFrom('kim', 'alex', 'sam'),
    start: fc.nat(40),
    days: fc.option(fc.nat(30)),
    endsFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(command, { minLength: 5, maxLength: 40 }), (commands) => {
      const kept: Appointment[] = [];
      const state = (): AppointmentState => ({
        seats,
        appointments: kept,
        rules: { ...rules, termMonths: null },
      });
      for (const [at, { seatId, personId, start, days, endsFirst }] of commands.entries()) {
        const from = addDays(first, start);
        const ended = endsFirst && kept[0] ? endAppointment(kept[0], from) : null;
        if (ended?.ok) kept.splice(0, 1, ended.value);
        const wanted = {
          id: String(at),
          seatId,
          personId,
          from,
          until: days === null ? null : addDays(from, days),
        };
        const result = appoint(state(), wanted);
        if (result.ok) kept.push(result.value);
      }
      const counting = new Set(seats.filter(isCounting).map(({ id }) => id));
      for (const [at, one] of kept.entries())
        for (const other of kept.slice(at + 1).filter((later) => overlaps(one, later))) {
          if (one.seatId === other.seatId) expect(['two', 'alternate']).toContain(one.seatId);
          if (one.personId === other.personId)
            expect([one.seatId, other.seatId].every((id) => counting.has(id))).toBe(false);
        }
      for (let day = 0; day < 80; day += 1) {
        const on = addDays(first, day);
        const there = kept.filter(
          ({ seatId, from, until }) => seatId === 'two' && from <= on && (until === null || on <= until),
        );
        expect(there.length).toBeLessThanOrEqual(2);
      }
    }),
  );
});

describe('C3 F6 an appointment is a tie for its time', () => {
  const tie = (kind: 'body' | 'organisation', id: string) => ({
    personId: 'kim',
    through: 'self',
    to: { kind, id },
    kind: 'appointment',
    period: { from: '2026-01-01', until: '2026-12-31' },
    matterId: null,
  });
  test.each([
    ['an organisation’s seat: to the body and to the organisation', seat('a'), 'org-a'],
    ['its alternate too', seat('a', { standing: 'alternate' }), 'org-a'],
    [
      'an office: to the body alone',
      seat('chair', { holder: { kind: 'office', office: 'chair', providedBy: 'Region Dalarna' } }),
      null,
    ],
    ['a personal seat: to the body alone', seat('p', { holder: { kind: 'personal' } }), null],
  ])('C3 F6 %s', (_, on, organisationId) => {
    expect(appointmentTies(kim, on)).toEqual([
      tie('body', 'council'),
      ...(organisationId === null ? [] : [tie('organisation', organisationId)]),
    ]);
  });
});
