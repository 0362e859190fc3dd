import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { readShare } from '../kernel/share.ts';
import type { Appointment } from './appointment.ts';
import {
  attendances,
  attendanceAt,
  sittingsAt,
  type AttendanceEntry,
  type AttendanceState,
} from './attendance.ts';
import { inAllTiers, participation } from './participation.ts';
import { neededFor, quorumAt, quorumThroughout } from './quorum.ts';
import type { QuorumRule } from './rules-of-procedure.ts';
import type { Seat } from './seat.ts';

const share = (decimal: number): QuorumRule => {
  const read = readShare(decimal);
  if (!read.ok) throw new Error(read.problem.code);
  return { count: { kind: 'share', share: read.value }, chairRequired: false };
};
const number = (least: number): QuorumRule => ({ count: { kind: 'number', least }, chairRequired: false });

describe('C5 how many must be there', () => {
  test.each([
    [0.5, 5, 3],
    [0.5, 4, 2],
    [0.5, 1, 1],
    [0.5, 0, 0],
    [0.33333, 4, 1],
    [0.66667, 4, 3],
    [0.25, 6, 2],
    [1, 7, 7],
  ])('C5 the share %d of %i filled seats is %i', (part, filled, needed) => {
    expect(neededFor(share(part), filled)).toBe(needed);
  });

  test('C5 none and a number', () => {
    expect(neededFor({ count: { kind: 'none' }, chairRequired: false }, 9)).toBe(0);
    expect(neededFor(number(4), 2)).toBe(4);
  });
});

const seat = (id: string, fields: Partial<Seat> = {}): Seat => ({
  id,
  bodyId: 'council',
  holder: { kind: 'organisation', organisationId: `org-${id.slice(0, 1)}`, nameInSource: id },
  standing: 'ordinary',
  places: null,
  stated: true,
  sources: [],
  ...fields,
});
const office = (id: 'chair' | 'vice-chair' | 'coordinator', standing: Seat['standing']): Seat =>
  seat(id, { standing, holder: { kind: 'office', office: id, providedBy: null } });
const day = plainDate('2026-04-10');
const sits = (personId: string, seatId: string, fields: Partial<Appointment> = {}): Appointment => ({
  id: `${personId} ${seatId}`,
  personId,
  seatId,
  from: plainDate('2026-01-01'),
  until: null,
  ...fields,
});
const entry = (
  personId: string,
  attendance: AttendanceEntry['attendance'],
  itemId: string | null = null,
) => ({
  personId,
  attendance,
  itemId,
});
const base: AttendanceState = {
  day,
  seats: [
    seat('a'),
    seat('b'),
    seat('c'),
    seat('a-alt-1', { standing: 'alternate' }),
    seat('a-alt-2', { standing: 'alternate' }),
    seat('guest', { standing: 'co-opted' }),
    office('coordinator', 'co-opted'),
    office('chair', 'ordinary'),
  ],
  appointments: [
    sits('ann', 'a'),
    sits('bo', 'b'),
    sits('alt1', 'a-alt-1'),
    sits('alt2', 'a-alt-2'),
    sits('guest', 'guest'),
    sits('coordinator', 'coordinator'),
    sits('ann', 'chair'),
  ],
  entries: [],
  namedAlternates: new Map(),
};
const at = (entries: readonly AttendanceEntry[], fields: Partial<AttendanceState> = {}): AttendanceState => ({
  ...base,
  ...fields,
  entries,
});
const who = (state: AttendanceState, itemId: string | null = null) =>
  Object.fromEntries(sittingsAt(state, itemId).map(({ seatId, personId }) => [seatId, personId]));

describe('C7 attendance per person and item', () => {
  test('C7 an item’s own entry goes before the meeting’s; who is not entered is absent', () => {
    const entries = [entry('ann', 'on-site'), entry('ann', 'disqualified', 'i2')];
    expect(['i1', 'i2', null].map((item) => attendanceAt(entries, 'ann', item))).toEqual([
      'on-site',
      'disqualified',
      'on-site',
    ]);
    expect(attendanceAt(entries, 'bo', 'i1')).toBe('absent');
  });

  test('C7 an entry for one item says nothing of the others', () => {
    expect(attendanceAt([entry('ann', 'remote', 'i1')], 'ann', 'i2')).toBe('absent');
  });

  test.each<[string, readonly AttendanceEntry[], string | null]>([
    ['the one appointed', [entry('ann', 'remote'), entry('alt1', 'on-site')], 'ann'],
    [
      'the first alternate',
      [entry('ann', 'excused'), entry('alt1', 'on-site'), entry('alt2', 'on-site')],
      'alt1',
    ],
    ['the second where the first is away', [entry('ann', 'absent'), entry('alt2', 'on-site')], 'alt2'],
    [
      'an alternate for one who is disqualified',
      [entry('ann', 'disqualified'), entry('alt2', 'remote')],
      'alt2',
    ],
    ['no alternate who is disqualified', [entry('ann', 'absent'), entry('alt1', 'disqualified')], null],
    ['nobody of another association', [entry('ann', 'absent'), entry('guest', 'on-site')], null],
  ])('C7 seat a: %s', (_, entries, expected) => {
    expect(who(at(entries))['a']).toBe(expected);
  });

  test('C7 a named alternate goes before the organisation’s own', () => {
    const named = { namedAlternates: new Map([['ann', ['x', 'guest']]]) };
    const entries = [entry('alt1', 'on-site'), entry('guest', 'on-site')];
    expect(who(at(entries, named))['a']).toBe('guest');
  });

  test('C7 nobody steps in for two, and nobody who has a place of their own', () => {
    const seats = [...base.seats, seat('a2')];
    const appointments = [...base.appointments, sits('cia', 'a2')];
    expect(who(at([entry('alt1', 'on-site')], { seats, appointments }))).toMatchObject({
      a: 'alt1',
      a2: null,
    });
    const named = new Map([['ann', ['bo']]]);
    expect(who(at([entry('bo', 'on-site')], { namedAlternates: named }))).toMatchObject({ a: null, b: 'bo' });
  });

  test('C7 an empty seat is nobody’s place, and an appointment counts on its days', () => {
    expect(who(base)).toEqual({ a: null, b: null });
    const appointments = [
      sits('ann', 'a', { until: plainDate('2026-04-09') }),
      sits('bo', 'b', { until: day }),
    ];
    expect(who(at([], { appointments }))).toEqual({ b: null });
  });
});

describe('C5 C7 quorum from data', () => {
  test('C7 per item: who leaves, who is disqualified, who steps in', () => {
    const entries = [
      entry('ann', 'on-site'),
      entry('bo', 'remote'),
      entry('ann', 'disqualified', 'i2'),
      entry('bo', 'disqualified', 'i3'),
      entry('ann', 'disqualified', 'i4'),
      entry('alt1', 'on-site', 'i4'),
    ];
    const { start, items } = quorumThroughout(number(2), at(entries), ['i1', 'i2', 'i3', 'i4']);
    expect(start).toEqual({ met: true, needed: 2, present: 2, filled: 2, chairThere: null });
    expect(items.map(({ quorum }) => quorum.met)).toEqual([true, false, false, true]);
  });

  test('C2 co-opted never count, the coordinator takes part so', () => {
    const entries = [entry('ann', 'on-site'), entry('guest', 'on-site'), entry('coordinator', 'on-site')];
    expect(quorumAt(number(2), at(entries), null)).toMatchObject({ met: false, present: 1 });
  });

  test('C3 a chair who sits for an association too counts once', () => {
    expect(quorumAt(share(0.5), at([entry('ann', 'on-site')]), null)).toMatchObject({
      filled: 2,
      present: 1,
      met: true,
    });
  });

  test('C5 chair or vice chair required', () => {
    const rule: QuorumRule = { count: { kind: 'none' }, chairRequired: true };
    expect(quorumAt(rule, at([entry('bo', 'on-site')]), null)).toMatchObject({
      met: false,
      chairThere: false,
    });
    expect(quorumAt(rule, at([entry('ann', 'remote')]), null)).toMatchObject({ met: true, chairThere: true });
    const vice = {
      seats: [...base.seats, office('vice-chair', 'ordinary')],
      appointments: [...base.appointments, sits('bo', 'vice-chair')],
    };
    expect(quorumAt(rule, at([entry('bo', 'on-site')], vice), null).met).toBe(true);
    expect(quorumAt(rule, at([entry('alt1', 'on-site')]), null).met).toBe(false);
  });

  test('C7 whoever comes, at most the filled places are sat in and nobody sits twice', () => {
    const people = ['ann', 'bo', 'alt1', 'alt2', 'guest', 'coordinator'];
    const arrivals = fc.tuple(
      ...people.map((id) => fc.constantFrom(...attendances).map((how) => entry(id, how))),
    );
    fc.assert(
      fc.property(arrivals, fc.constantFrom(...people), (entries, named) => {
        const state = at(entries, {
          namedAlternates: new Map([
            ['ann', [named]],
            ['bo', [named]],
          ]),
        });
        const seated = sittingsAt(state, null).flatMap(({ personId }) => personId ?? []);
        expect(new Set(seated).size).toBe(seated.length);
        expect(quorumAt(number(1), state, null)).toMatchObject({ filled: 2, present: seated.length });
        for (const id of seated) expect(['on-site', 'remote']).toContain(attendanceAt(entries, id, null));
      }),
    );
  });
});

describe('C10 participation', () => {
  test('C10 by organisation and year, on site and remote', () => {
    const meetings = [
      at([entry('ann', 'remote'), entry('bo', 'on-site')]),
      at([entry('ann', 'remote'), entry('alt1', 'on-site', 'i2'), entry('ann', 'excused', 'i2')]),
      at([entry('bo', 'excused')]),
      at([entry('bo', 'on-site')], { day: plainDate('2025-12-31') }),
    ];
    expect(participation(meetings, 2026)).toEqual([
      { organisationId: 'org-a', meetings: 3, onSite: 1, remote: 1 },
      { organisationId: 'org-b', meetings: 3, onSite: 1, remote: 0 },
      { organisationId: 'org-c', meetings: 3, onSite: 0, remote: 0 },
    ]);
  });

  test('C10 the same person in all tiers (Kalmar)', () => {
    const appointments = [
      sits('ann', 'steering'),
      sits('ann', 'county'),
      sits('ann', 'local'),
      sits('bo', 'steering'),
      sits('bo', 'local'),
    ];
    const tiers = [['steering'], ['county', 'county-2'], ['local']];
    expect(inAllTiers(tiers, appointments, day)).toEqual(['ann']);
    expect(inAllTiers(tiers, appointments, plainDate('2025-12-31'))).toEqual([]);
    expect(inAllTiers([['steering']], appointments, day)).toEqual([]);
  });
});
