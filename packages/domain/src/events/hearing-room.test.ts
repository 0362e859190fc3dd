import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import type { Event } from './event.ts';
import {
  handOver,
  longestPoint,
  mostWaiting,
  rankHearingPoints,
  readingOrder,
  SayAtHearing,
  sayAtHearing,
  settleHearingPoint,
  supportHearingPoint,
  type HearingPoint,
} from './hearing-point.ts';
import {
  closeForgotten,
  closeRoom,
  formatJoinCode,
  openRoom,
  parseJoinCode,
  type HearingRoom,
} from './hearing-room.ts';
import { planHearing } from './hearing.ts';

const at = startOfDay(plainDate('2026-10-15'));
const hearing: Event = valueOf(
  planHearing(
    { id: 'h', earlier: null },
    {
      title: 'Hearing 2026',
      date: plainDate('2026-10-15'),
      starts: null,
      ends: null,
      form: 'digital',
      place: null,
      link: null,
      places: null,
      signUpUntil: null,
      invited: [],
    },
    at,
  ),
).event;
const room: HearingRoom = { eventId: 'h', joinCode: '012345', openedAt: at, closedAt: null };
const closed = valueOf(closeRoom(room, at + 1));
const point = (id: string, more: Partial<HearingPoint> = {}): HearingPoint => ({
  id,
  text: 'Vi väntar för länge.',
  status: 'let-through',
  rank: null,
  crisisSigns: [],
  statementId: null,
  ...more,
});
const said = (text: string) => v.parse(SayAtHearing, { clientKey: 'a-key-of-this-form', text });

describe('B8 the live list of a hearing', () => {
  test.each<[string, Partial<Event>, HearingRoom | null, string]>([
    ['on its day', {}, null, 'ok'],
    ['once it counts as held', { status: 'held' }, null, 'ok'],
    ['the day before', { date: '2026-10-16' }, null, 'hearing-room/day-not-come'],
    ['of one that was called off', { status: 'cancelled' }, null, 'event/not-in-this-status'],
    ['of a course', { kind: 'course' }, null, 'hearing/not-a-hearing'],
    ['twice', {}, room, 'hearing-room/already-opened'],
    ['again once it has closed', {}, closed, 'hearing-room/already-opened'],
  ])('B8 opened %s', (_, of, earlier, expected) => {
    expect(codeOf(openRoom({ hearing: { ...hearing, ...of }, earlier, joinCode: '012345' }, at))).toBe(
      expected,
    );
  });

  test('B8 closed once', () => {
    expect(codeOf(closeRoom(closed, at))).toBe('hearing-room/closed');
  });

  test('E1 a code is six digits, however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 8 }), (bytes) => {
        const code = formatJoinCode(bytes);
        expect(code).toMatch(/^\d{6}$/);
        expect(parseJoinCode(` ${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({ ok: true, value: code });
      }),
    );
    expect(() => formatJoinCode(new Uint8Array(3))).toThrow(RangeError);
    for (const raw of ['', '12345', '1234567', '12345a'])
      expect(codeOf(parseJoinCode(raw))).toBe('hearing-room/code-unreadable');
  });
});

describe('B5 nothing is shown before a moderator has let it through', () => {
  const state = { room, newId: 'new', earlier: null, waiting: 0 };

  test('B5 what is said waits, on one line, and signs of danger come with it', () => {
    expect(valueOf(sayAtHearing(state, said('  Vi väntar\r\nför länge. ')))).toEqual({
      point: point('new', { status: 'received' }),
      repeated: false,
    });
    const { point: urgent } = valueOf(sayAtHearing(state, said('Jag vill inte leva längre.')));
    expect(urgent.crisisSigns).not.toEqual([]);
  });

  test('B5 the same form again is the same point, also when it has closed', () => {
    const earlier = point('old');
    expect(valueOf(sayAtHearing({ ...state, room: closed, earlier }, said('x')))).toEqual({
      point: earlier,
      repeated: true,
    });
  });

  test.each([
    ['when it has closed', { ...state, room: closed }, 'hearing-room/closed'],
    ['with four of one’s own waiting', { ...state, waiting: mostWaiting - 1 }, 'ok'],
    ['with five', { ...state, waiting: mostWaiting }, 'hearing-point/too-many-waiting'],
  ])('B5 said %s', (_, given, expected) => {
    expect(codeOf(sayAtHearing(given, said('Vi väntar.')))).toBe(expected);
  });

  test.each([
    ['', 'hearing-point/empty'],
    [' \u200B ', 'hearing-point/empty'],
    ['a\0', 'hearing-point/empty'],
    ['x'.repeat(longestPoint + 1), 'hearing-point/too-long'],
  ])('B5 %j is refused', (text, code) => {
    const { issues } = v.safeParse(SayAtHearing, { clientKey: 'a-key-of-this-form', text });
    expect(issues?.[0].message).toBe(code);
  });

  test.each<[string, HearingPoint, 'let-through' | 'put-aside', HearingRoom, string]>([
    ['let through', point('a', { status: 'received' }), 'let-through', room, 'ok'],
    [
      'with a phone number',
      point('a', { status: 'received', text: 'Ring 070-123 45 67' }),
      'let-through',
      room,
      'hearing-point/person-data',
    ],
    [
      'put aside with a phone number',
      point('a', { status: 'received', text: 'Ring 070-123 45 67' }),
      'put-aside',
      room,
      'ok',
    ],
    ['let through after all', point('a', { status: 'put-aside' }), 'let-through', room, 'ok'],
    ['when it has closed', point('a', { status: 'received' }), 'let-through', closed, 'hearing-room/closed'],
  ])('B5 %s', (_, one, to, where, expected) => {
    expect(codeOf(settleHearingPoint({ room: where, point: one }, to))).toBe(expected);
  });

  test('B5 what is put aside leaves the shortlist, and the same again changes nothing', () => {
    const aside = valueOf(settleHearingPoint({ room, point: point('a', { rank: 1 }) }, 'put-aside'));
    expect(aside).toEqual({ point: point('a', { status: 'put-aside' }), changed: true });
    expect(valueOf(settleHearingPoint({ room, point: aside.point }, 'put-aside')).changed).toBe(false);
  });
});

describe('E1 support, once for each participant', () => {
  test.each([
    ['supported', false, true, true],
    ['supported again', true, true, false],
    ['taken back', true, false, true],
    ['taken back though not given', false, false, false],
  ])('E1 %s', (_, supports, wanted, changed) => {
    expect(valueOf(supportHearingPoint({ room, point: point('a'), supports }, wanted))).toEqual({ changed });
  });

  test('E1 only what is shown, while it is open', () => {
    const hidden = point('a', { status: 'received' });
    expect(codeOf(supportHearingPoint({ room, point: hidden, supports: false }, true))).toBe(
      'hearing-point/not-shown',
    );
    expect(codeOf(supportHearingPoint({ room: closed, point: point('a'), supports: false }, true))).toBe(
      'hearing-room/closed',
    );
  });
});

describe('B8 the shortlist', () => {
  const points = [point('a', { rank: 1 }), point('b'), point('c', { status: 'received' })];
  test('B8 is put in order, and who is not on it leaves it', () => {
    expect(valueOf(rankHearingPoints({ room, points }, ['b']))).toEqual([
      point('a'),
      point('b', { rank: 1 }),
    ]);
    expect(valueOf(rankHearingPoints({ room, points }, ['a']))).toEqual([]);
  });

  test.each([
    ['what is not shown', ['c'], room, 'hearing-point/not-shown'],
    ['what there is not', ['x'], room, 'hearing-point/not-shown'],
    ['one twice', ['a', 'a'], room, 'hearing-point/not-shown'],
    [
      'more than one takes up',
      Array.from({ length: 21 }, (_, n) => `${n}`),
      room,
      'hearing-point/list-too-long',
    ],
    ['when it has closed', ['b'], closed, 'hearing-room/closed'],
  ])('B8 %s', (_, ids, where, expected) => {
    expect(codeOf(rankHearingPoints({ room: where, points }, ids))).toBe(expected);
  });

  test('B8 the shortlist is read first, then the latest', () => {
    const latestFirst = [point('d'), point('c', { rank: 2 }), point('b'), point('a', { rank: 1 })];
    expect(readingOrder(latestFirst).map(({ id }) => id)).toEqual(['a', 'c', 'd', 'b']);
  });
});

describe('B1 what was let through becomes statements of the hearing', () => {
  const points = [
    point('a'),
    point('b', { status: 'put-aside' }),
    point('c', { statementId: 's0' }),
    point('d'),
  ];
  test('B1 in its own words, as received, once', () => {
    const handed = valueOf(handOver({ room: closed, hearing, points }, ['s1', 's2'], at));
    expect(handed.map(({ point: { id, statementId } }) => [id, statementId])).toEqual([
      ['a', 's1'],
      ['d', 's2'],
    ]);
    expect(handed[0]?.statement).toMatchObject({
      authorKind: 'hearing',
      authorName: 'Hearing 2026',
      wording: 'verbatim',
      status: 'received',
      saidAt: '2026-10-15',
      cycleYear: 2026,
    });
  });

  test('B1 not while it is open, nor where nothing is left', () => {
    expect(codeOf(handOver({ room, hearing, points }, ['s1', 's2'], at))).toBe('hearing-room/still-open');
    const none = points.filter(({ id }) => id === 'b' || id === 'c');
    expect(codeOf(handOver({ room: closed, hearing, points: none }, [], at))).toBe(
      'hearing-point/nothing-to-hand-over',
    );
  });
});

describe('B6 K3 a list that nobody closed', () => {
  const day = 86_400_000;
  const late = { ...room, openedAt: at + 2 * day };
  test.each<[string, HearingRoom, string | null, number, string]>([
    ['in the last moment of its day', room, '2026-10-15', at + day - 1, 'hearing-room/still-open'],
    ['when its day has passed', room, '2026-10-15', at + day, 'ok'],
    [
      'opened after its day, on the day of opening',
      late,
      '2026-10-15',
      at + 3 * day - 1,
      'hearing-room/still-open',
    ],
    ['opened after its day, when that has passed', late, '2026-10-15', at + 3 * day, 'ok'],
    ['of a hearing without a day, when the day of opening has passed', room, null, at + day, 'ok'],
    ['of a month, within the month (K2)', room, '2026-10', at + 10 * day, 'hearing-room/still-open'],
    ['that was closed', closed, '2026-10-15', at + day, 'hearing-room/closed'],
  ])('B6 K3 %s', (_what, one, date, moment, code) => {
    expect(codeOf(closeForgotten({ room: one, hearing: { date } }, moment))).toBe(code);
  });
});
