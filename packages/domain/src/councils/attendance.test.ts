import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import type { TieKind } from '../people/tie.ts';
import { appointments, clearance, entry, meetingWith, seat, seats, sits } from '../testing/council.ts';
import {
  attendanceAt,
  disqualifiedAt,
  sittingsAt,
  type AttendanceEntry,
  type AttendanceState,
} from './attendance.ts';

const who = (state: AttendanceState, itemId: string | null = null) =>
  Object.fromEntries(sittingsAt(state, itemId).map(({ seatId, personId }) => [seatId, personId]));

describe('C7 attendance per person and item', () => {
  test('C7 an item’s own entry goes before the meeting’s; who is not entered is absent', () => {
    const state = meetingWith([entry('ann', 'on-site'), entry('ann', 'excused', 'i2')]);
    expect(['i1', 'i2', null].map((item) => attendanceAt(state, 'ann', item))).toEqual([
      'on-site',
      'excused',
      'on-site',
    ]);
    expect(attendanceAt(state, 'bo', 'i1')).toBe('absent');
  });

  test('C7 an entry for one item says nothing of the others', () => {
    expect(attendanceAt(meetingWith([entry('ann', 'remote', 'i1')]), 'ann', 'i2')).toBe('absent');
  });

  test.each<[string, readonly AttendanceEntry[], string | null]>([
    ['the one appointed', [entry('ann', 'remote'), entry('alt1', 'on-site')], 'ann'],
    [
      'the first alternate',
      [entry('ann', 'excused'), entry('alt1', 'on-site'), entry('alt2', 'on-site')],
      'alt1',
    ],
    ['the second where the first is away', [entry('ann', 'absent'), entry('alt2', 'on-site')], 'alt2'],
    ['nobody who is only co-opted', [entry('ann', 'absent'), entry('guest', 'on-site')], null],
  ])('C7 seat a: %s', (_, entries, expected) => {
    expect(who(meetingWith(entries))['a']).toBe(expected);
  });

  test('C7 a named alternate goes before the organisation’s own', () => {
    const named = { namedAlternates: new Map([['ann', ['x', 'guest']]]) };
    const entries = [entry('alt1', 'on-site'), entry('guest', 'on-site')];
    expect(who(meetingWith(entries, named))['a']).toBe('guest');
  });

  test('C7 an alternate steps in for their own association alone, and nobody for a personal seat', () => {
    const personal = { holder: { kind: 'personal' } } as const;
    const state = meetingWith([entry('alt-of-b', 'on-site'), entry('alt-of-nobody', 'on-site')], {
      seats: [
        seat('a'),
        seat('p', personal),
        seat('b', { standing: 'alternate' }),
        seat('p-alt', { ...personal, standing: 'alternate' }),
      ],
      appointments: [
        sits('ann', 'a'),
        sits('pia', 'p'),
        sits('alt-of-b', 'b'),
        sits('alt-of-nobody', 'p-alt'),
      ],
    });
    expect(who(state)).toEqual({ a: null, p: null });
  });

  test('C7 a sitting says for whom, as what and how', () => {
    const entries = [entry('ann', 'excused'), entry('alt1', 'remote'), entry('guest', 'on-site')];
    const named = { namedAlternates: new Map([['bo', ['guest']]]) };
    expect(sittingsAt(meetingWith(entries, named), null)).toEqual([
      { seatId: 'a', holderId: 'ann', personId: 'alt1', as: 'organisations-alternate', attendance: 'remote' },
      { seatId: 'b', holderId: 'bo', personId: 'guest', as: 'named-alternate', attendance: 'on-site' },
    ]);
    expect(sittingsAt(meetingWith([entry('ann', 'remote')]), null)).toEqual([
      { seatId: 'a', holderId: 'ann', personId: 'ann', as: 'self', attendance: 'remote' },
      { seatId: 'b', holderId: 'bo', personId: null, as: null, attendance: null },
    ]);
  });

  test('C3 whoever is chair and sits for an association sits for it, in whatever order the seats stand', () => {
    expect(who(meetingWith([entry('ann', 'on-site')], { seats: seats.toReversed() }))).toEqual({
      a: 'ann',
      b: null,
    });
  });

  test('C7 nobody steps in for two, and nobody who has a place of their own', () => {
    const twoOfA = seat('a2', { holder: seat('a').holder });
    const more = { seats: [...seats, twoOfA], appointments: [...appointments, sits('cia', 'a2')] };
    expect(who(meetingWith([entry('alt1', 'on-site')], more))).toMatchObject({
      a: 'alt1',
      a2: null,
    });
    const named = new Map([['ann', ['bo']]]);
    expect(who(meetingWith([entry('bo', 'on-site')], { namedAlternates: named }))).toMatchObject({
      a: null,
      b: 'bo',
    });
  });

  test('C7 an empty seat is nobody’s place, and an appointment counts on its days', () => {
    expect(who(meetingWith([]))).toEqual({ a: null, b: null });
    const ended = [
      sits('ann', 'a', { until: plainDate('2026-04-09') }),
      sits('bo', 'b', { until: plainDate('2026-04-10') }),
    ];
    expect(who(meetingWith([], { appointments: ended }))).toEqual({ b: null });
    const begins = (from: string) => ({ appointments: [sits('cia', 'c', { from: plainDate(from) })] });
    expect(who(meetingWith([], begins('2026-04-10')))).toEqual({ c: null });
    expect(who(meetingWith([], begins('2026-04-11')))).toEqual({});
  });
});

describe('C7 F6 who is disqualified follows from ties', () => {
  const there = [entry('ann', 'on-site'), entry('alt1', 'remote', 'i1'), entry('bo', 'on-site')];

  test.each<[string, TieKind | null, string, string]>([
    ['is barred: leaves, and the alternate steps in', 'signatory', 'disqualified', 'alt1'],
    ['has a post that nobody has ruled on: stays out, not in the minutes', 'board-member', 'on-site', 'alt1'],
    ['has not declared: stays out, not in the minutes', null, 'on-site', 'alt1'],
    ['is a member: sits', 'member', 'on-site', 'ann'],
  ])('C7 F6 who %s', (_, tie, attendance, sitting) => {
    const state = meetingWith(there, { clearances: [clearance('ann', 'i1', tie)] });
    expect(attendanceAt(state, 'ann', 'i1')).toBe(attendance);
    expect(who(state, 'i1')['a']).toBe(sitting);
    expect(disqualifiedAt(state, 'i1')).toEqual(attendance === 'disqualified' ? ['ann'] : []);
    // Neither the start nor another item is touched.
    expect([who(state)['a'], who(state, 'i2')['a'], disqualifiedAt(state, 'i2')]).toEqual(['ann', 'ann', []]);
  });

  test('C7 F6 a ruling decides on a flag', () => {
    const ruled = (barred: boolean) => {
      const ruling = { barred, by: 'chair', reason: 'Sitter i styrelsen.' };
      const clearances = [{ ...clearance('ann', 'i1', 'board-member'), ruling }];
      return attendanceAt(meetingWith(there, { clearances }), 'ann', 'i1');
    };
    expect([ruled(true), ruled(false)]).toEqual(['disqualified', 'on-site']);
  });

  test('C7 F6 who is away is away, and no barred alternate steps in', () => {
    const entries = [entry('ann', 'excused'), entry('alt1', 'on-site')];
    const clearances = [clearance('ann', 'i1', 'own'), clearance('alt1', 'i1', 'board-chair')];
    const state = meetingWith(entries, { clearances });
    expect(attendanceAt(state, 'ann', 'i1')).toBe('excused');
    expect(who(state, 'i1')['a']).toBeNull();
    expect(disqualifiedAt(state, 'i1')).toEqual(['alt1']);
  });
});
