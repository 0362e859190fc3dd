import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import type { Appointment } from './appointment.ts';
import type { Body } from './body.ts';
import { seat } from '../testing/council.ts';
import type { Seat } from './seat.ts';
import { emptySeats, vacatedSeats, withoutSeat } from './vacancies.ts';

type Alive = Pick<Body, 'id' | 'status' | 'startedAt'>;
const body = (fields: Partial<Alive> = {}): Alive => ({
  id: 'council',
  status: 'active',
  startedAt: '2020',
  ...fields,
});
const chair = seat('chair', { holder: { kind: 'office', office: 'chair', providedBy: 'Region Dalarna' } });
const appointed = (seatId: string, from: string, until: string | null): Appointment => ({
  id: `${seatId} ${from}`,
  personId: 'p',
  seatId,
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
});
const on = plainDate('2026-11-24');
const empty = (seats: Seat[], appointments: Appointment[], bodies = [body()]) =>
  emptySeats({ bodies, seats, appointments }, on);

describe('C10 empty seats', () => {
  test('C10 the gap begins the day after the last appointment', () => {
    const appointments = [
      appointed('a', '2020-01-01', '2023-12-31'),
      appointed('a', '2024-01-01', '2026-11-20'),
    ];
    expect(empty([seat('a')], appointments)).toEqual([
      { seatId: 'a', bodyId: 'council', kind: 'organisation', free: 1, since: '2026-11-21', days: 3 },
    ]);
  });

  test('C10 the last day of an appointment is part of it', () => {
    expect(empty([seat('a')], [appointed('a', '2024-01-01', '2026-11-24')])).toEqual([]);
    expect(empty([seat('a')], [appointed('a', '2024-01-01', '2026-11-23')])).toMatchObject([{ days: 0 }]);
    expect(empty([seat('a')], [appointed('a', '2024-01-01', '2026-11-25')])).toEqual([]);
  });

  test('C10 a seat that was never taken is empty since the body started, if that is known', () => {
    expect(empty([seat('a')], [])).toMatchObject([{ since: '2020-12-31', days: 2154 }]);
    expect(empty([seat('a')], [], [body({ startedAt: null })])).toMatchObject([{ since: null, days: null }]);
  });

  test('C10 somebody who is appointed from later on leaves the seat empty until then', () => {
    expect(empty([seat('a')], [appointed('a', '2026-12-01', null)])).toHaveLength(1);
  });

  test('C10 of three places one is free, since the third person left', () => {
    const appointments = [
      appointed('a', '2020-01-01', null),
      appointed('a', '2021-01-01', null),
      appointed('a', '2022-01-01', '2025-06-30'),
    ];
    expect(empty([seat('a', { places: 3 })], appointments)).toMatchObject([{ free: 1, since: '2025-07-01' }]);
  });

  test('C10 of two places of which only one was ever taken, the other is empty since the start', () => {
    const appointments = [appointed('a', '2020-01-01', '2022-12-31'), appointed('a', '2023-01-01', null)];
    expect(empty([seat('a', { places: 2 })], appointments)).toMatchObject([{ free: 1, since: '2020-12-31' }]);
  });

  test('C10 an office is unfilled', () => {
    expect(empty([chair], [])).toMatchObject([{ seatId: 'chair', kind: 'office' }]);
  });

  test.each([
    { what: 'an alternate', seats: [seat('a', { standing: 'alternate' })], status: 'active' },
    { what: 'a co-opted place', seats: [seat('a', { standing: 'co-opted' })], status: 'active' },
    { what: 'a seat that is not stated', seats: [seat('a', { stated: false })], status: 'active' },
    { what: 'a seat in a planned body', seats: [seat('a')], status: 'planned' },
    { what: 'a seat in a closed body', seats: [seat('a')], status: 'closed' },
    { what: 'a seat in a body that is not given', seats: [seat('a', { bodyId: 'x' })], status: 'active' },
  ] as const)('C10 $what is no vacancy', ({ seats, status }) => {
    expect(emptySeats({ bodies: [{ ...body(), status }], seats, appointments: [] }, on)).toEqual([]);
  });

  test('C10 longest empty first, unknown age last', () => {
    const seats = [
      seat('new'),
      seat('unknown', { bodyId: 'other' }),
      seat('old'),
      seat('also', { bodyId: 'other' }),
    ];
    const bodies = [body(), { id: 'other', status: 'active' as const, startedAt: null }];
    const appointments = [
      appointed('new', '2024-01-01', '2026-10-01'),
      appointed('old', '2021-01-01', '2022-01-01'),
    ];
    expect(emptySeats({ bodies, seats, appointments }, on).map(({ seatId }) => seatId)).toEqual([
      'old',
      'new',
      'also',
      'unknown',
    ]);
  });

  test('C10 what is empty since today still comes before what nobody knows, ties by id', () => {
    const seats = [seat('unknown', { bodyId: 'other' }), seat('b'), seat('a')];
    const bodies = [body(), { id: 'other', status: 'active' as const, startedAt: null }];
    const appointments = ['a', 'b'].map((id) => appointed(id, '2024-01-01', '2026-11-23'));
    expect(emptySeats({ bodies, seats, appointments }, on).map(({ seatId }) => seatId)).toEqual([
      'a',
      'b',
      'unknown',
    ]);
  });

  test('C10 of several gaps the latest counts, in whatever order they stand', () => {
    const terms = [appointed('a', '2024-01-01', '2025-12-31'), appointed('a', '2021-01-01', '2022-12-31')];
    for (const appointments of [terms, terms.toReversed()])
      expect(empty([seat('a')], appointments)).toMatchObject([{ since: '2026-01-01' }]);
  });

  test('C10 places and persons add up', () => {
    const period = fc
      .record({ start: fc.nat(60), length: fc.option(fc.nat(30)) })
      .map(({ start, length }) => {
        const from = addDays(on, start - 50);
        return appointed('a', from, length === null ? null : addDays(from, length));
      });
    fc.assert(
      fc.property(
        fc.array(period, { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (appointments, places) => {
          const sitting = appointments.filter(
            ({ from, until }) => from <= on && (until === null || until >= on),
          ).length;
          const [found] = empty([seat('a', { places })], appointments);
          expect(found?.free ?? 0).toBe(Math.max(0, places - sitting));
          if (found?.since) expect(found.since <= on).toBe(true);
        },
      ),
    );
  });
});

describe('C10 seats that became empty', () => {
  test('C10 where somebody sat before, not where the register knows of nobody, nor of somebody to come only', () => {
    const seats = [seat('left'), seat('unknown'), seat('to-come'), seat('held')];
    const appointments = [
      appointed('left', '2024-01-01', '2026-11-20'),
      appointed('to-come', '2026-12-01', null),
      appointed('held', '2026-01-01', null),
    ];
    const found = vacatedSeats({ bodies: [body()], seats, appointments }, on);
    expect(found).toMatchObject([{ seatId: 'left', since: '2026-11-21' }]);
  });
});

describe('C10 associations of the field without a seat', () => {
  const field = ['org-a', 'org-b', 'org-c', 'org-d'];
  test('C10 in the order given', () => {
    const seats = [
      chair,
      seat('a', { bodyId: 'mentioned' }),
      seat('b'),
      seat('c', { stated: false }),
      seat('d', { bodyId: 'closed' }),
    ];
    const bodies = [
      body(),
      body({ id: 'closed', status: 'closed' }),
      body({ id: 'mentioned', status: 'mentioned' }),
    ];
    expect(withoutSeat(field, { bodies, seats })).toEqual(['org-a', 'org-c', 'org-d']);
  });

  test('C10 an alternate or co-opted seat is a seat, and a planned council counts', () => {
    const seats = [
      seat('a', { standing: 'alternate' }),
      seat('b', { bodyId: 'planned', standing: 'co-opted' }),
    ];
    const bodies = [body(), body({ id: 'planned', status: 'planned' })];
    expect(withoutSeat(field, { bodies, seats })).toEqual(['org-c', 'org-d']);
  });
});
