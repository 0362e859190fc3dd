import { describe, expect, test } from 'vitest';
import { ok, refuse } from '../kernel/result.ts';
import { afterTry, leavesAt, tryLetterAgain, type LetterKind, type LetterPace } from './letter.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const at = Date.parse('2026-09-07T12:00:00+02:00');
const fresh = { tries: 1, since: at };

describe('after a try', () => {
  test('what was accepted is sent, and never tried again', () => {
    expect(afterTry(fresh, 'accepted', at)).toEqual({ state: 'sent', failure: null, nextTryAt: null });
    expect(afterTry({ tries: 900, since: at - 9 * day }, 'accepted', at).state).toBe('sent');
  });

  test.each(['no-address', 'address-refused', 'letter-refused'] as const)(
    '%s stops it at once',
    (failure) => {
      expect(afterTry(fresh, failure, at)).toEqual({ state: 'failed', failure, nextTryAt: null });
    },
  );

  test.each([
    { tries: 1, minutes: 1 },
    { tries: 2, minutes: 5 },
    { tries: 3, minutes: 15 },
    { tries: 4, minutes: 60 },
    { tries: 5, minutes: 60 },
    { tries: 80, minutes: 60 },
  ])('a server that says later is asked again $minutes minutes after try $tries', ({ tries, minutes }) => {
    expect(afterTry({ tries, since: at }, 'later', at)).toEqual({
      state: 'waiting',
      failure: null,
      nextTryAt: at + minutes * minute,
    });
  });

  test('a server that is away costs no patience: every minute, however often', () => {
    expect(afterTry({ tries: 700, since: at - day }, 'server-away', at)).toEqual({
      state: 'waiting',
      failure: null,
      nextTryAt: at + minute,
    });
  });

  test.each(['later', 'server-away'] as const)(
    '%s for five days is given up, not a moment before',
    (outcome) => {
      expect(afterTry({ tries: 9, since: at - 5 * day + 1 }, outcome, at).state).toBe('waiting');
      expect(afterTry({ tries: 9, since: at - 5 * day }, outcome, at)).toEqual({
        state: 'failed',
        failure: 'gave-up',
        nextTryAt: null,
      });
    },
  );
});

describe('Z1 when a letter leaves', () => {
  const leaves = (kind: LetterKind, pace: LetterPace, now: string) => leavesAt(kind, pace, Date.parse(now));

  test.each(['at-once', 'daily', 'weekly'] as const)(
    'Z1 what is about one’s own words never waits, though one wants letters %s',
    (pace) => {
      for (const kind of ['association-invited', 'statement-published', 'statement-declined'] as const)
        expect(leavesAt(kind, pace, at)).toBe(at);
      expect(leavesAt('statement-answered', pace, at)).toBe(at);
    },
  );

  test('news leave at once for whoever has chosen so', () => {
    expect(leavesAt('message', 'at-once', at)).toBe(at);
  });

  test.each([
    { now: '2026-09-07T06:59:59+02:00', leaves: '2026-09-07T07:00:00+02:00' },
    { now: '2026-09-07T07:00:00+02:00', leaves: '2026-09-08T07:00:00+02:00' },
    { now: '2026-09-07T23:30:00+02:00', leaves: '2026-09-08T07:00:00+02:00' },
    { now: '2026-01-31T12:00:00+01:00', leaves: '2026-02-01T07:00:00+01:00' },
  ])('daily news of $now leave $leaves', (row) => {
    expect(leaves('message', 'daily', row.now)).toBe(Date.parse(row.leaves));
  });

  // 7 September 2026 is a Monday.
  test.each([
    { now: '2026-09-07T06:00:00+02:00', leaves: '2026-09-07T07:00:00+02:00' },
    { now: '2026-09-07T07:00:00+02:00', leaves: '2026-09-14T07:00:00+02:00' },
    { now: '2026-09-08T12:00:00+02:00', leaves: '2026-09-14T07:00:00+02:00' },
    { now: '2026-09-13T23:59:00+02:00', leaves: '2026-09-14T07:00:00+02:00' },
  ])('weekly news of $now leave on Monday, $leaves', (row) => {
    expect(leaves('answer-due-soon', 'weekly', row.now)).toBe(Date.parse(row.leaves));
  });

  test('it is seven in Sweden on the days when the clocks change too', () => {
    expect(leaves('message', 'daily', '2026-03-28T12:00:00+01:00')).toBe(
      Date.parse('2026-03-29T07:00:00+02:00'),
    );
    expect(leaves('message', 'daily', '2026-10-24T12:00:00+02:00')).toBe(
      Date.parse('2026-10-25T07:00:00+01:00'),
    );
  });
});

describe('sending again', () => {
  test.each(['failed', 'unconfirmed'] as const)('what is %s is sent again by a person', (state) => {
    expect(tryLetterAgain({ state })).toEqual(ok(true));
  });

  test.each(['waiting', 'being-sent', 'handed-over', 'sent'] as const)('what is %s is not', (state) => {
    expect(tryLetterAgain({ state })).toEqual(refuse('letter/not-in-this-state'));
  });
});
