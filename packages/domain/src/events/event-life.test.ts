import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { eventAttendance } from './attendance.ts';
import { eventKinds } from './event.ts';
import { cancelEvent, checkParent, holdEvent, mayEvent, parentKinds } from './event-life.ts';
import { signUp, signUpStanding, type SignUp, type SignUpRules } from './sign-up.ts';

const today = plainDate('2021-09-15');
const code = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code;

describe('E1 what may be done with an event', () => {
  test.each([
    ['held on its day', holdEvent({ status: 'planned', date: '2021-09-15' }, today), 'ok'],
    ['held before its day', holdEvent({ status: 'planned', date: '2021-09-16' }, today), 'event/not-yet'],
    ['held, without a known day', holdEvent({ status: 'planned', date: null }, today), 'ok'],
    ['proven after all', holdEvent({ status: 'not-proven', date: '2018' }, today), 'ok'],
    [
      'held though cancelled',
      holdEvent({ status: 'cancelled', date: null }, today),
      'event/not-in-this-status',
    ],
    ['cancelled', cancelEvent({ status: 'planned', date: null }, 'Sjukdom.'), 'ok'],
    [
      'cancelled without a reason',
      cancelEvent({ status: 'planned', date: null }, ' '),
      'event/reason-missing',
    ],
    ['cancelled though held', cancelEvent({ status: 'held', date: null }, 'x'), 'event/not-in-this-status'],
    ['signed up for when it is over', mayEvent('held', 'sign-up'), 'event/not-in-this-status'],
  ])('E1 %s', (_, result, expected) => {
    expect(code(result)).toBe(expected);
  });

  test('E1 a pre-meeting stands under its hearing, an item under its week, and nothing in a circle', () => {
    expect(checkParent('pre-meeting', 'hearing').ok).toBe(true);
    expect(checkParent('week-item', 'awareness-week').ok).toBe(true);
    expect(checkParent('hearing', 'pre-meeting')).toMatchObject({
      problem: { code: 'event/parent-not-fitting' },
    });
    const above = (kind: (typeof eventKinds)[number]): number =>
      Math.max(0, ...parentKinds[kind].map((parent) => 1 + above(parent)));
    for (const kind of eventKinds) {
      expect(checkParent(kind, null).ok).toBe(true);
      expect(above(kind)).toBeLessThan(eventKinds.length);
    }
  });
});

describe('E1 sign-up', () => {
  const rules: SignUpRules = { places: 5, closes: plainDate('2021-09-10'), invited: ['attention', 'rsmh'] };
  const one = (id: string, persons = 2, groupId = 'rsmh'): SignUp => ({ id, groupId, persons });
  const at = startOfDay(plainDate('2021-09-11')) - 1;

  test.each([
    ['on the last day', one('a'), at, 'ok'],
    ['after it', one('a'), at + 1, 'sign-up/closed'],
    ['not invited', one('a', 2, 'fisk'), at, 'sign-up/not-invited'],
    ['one person', one('a', 1), at, 'ok'],
    ['nobody', one('a', 0), at, 'sign-up/number-unreadable'],
    ['half a person', one('a', 1.5), at, 'sign-up/number-unreadable'],
    ['twice', one('b'), at, 'sign-up/twice'],
  ])('E1 %s', (_, next, when, expected) => {
    expect(code(signUp([one('b')], { rules, one: next }, when))).toBe(expected);
  });

  test('E1 who signs up comes after those before', () => {
    expect(signUp([one('b')], { rules, one: one('a') }, at)).toEqual({
      ok: true,
      value: [one('b'), one('a')],
    });
  });

  test('E1 nobody invited by name: everyone may come', () => {
    expect(
      signUp([], { rules: { places: null, closes: null, invited: [] }, one: one('a', 3, 'fisk') }, at).ok,
    ).toBe(true);
  });

  test('E1 first come, first served; who fits may pass, and moves up when somebody cancels', () => {
    const list = [one('a', 3), one('b', 4), one('c', 2)];
    const ids = (signUps: readonly SignUp[]) => signUps.map(({ id }) => id);
    const standing = signUpStanding(list, 5);
    expect([ids(standing.coming), ids(standing.waiting), standing.left]).toEqual([['a', 'c'], ['b'], 0]);
    const later = signUpStanding(list.slice(1), 5);
    expect([ids(later.coming), ids(later.waiting), later.left]).toEqual([['b'], ['c'], 1]);
    expect(signUpStanding(list, null)).toEqual({ coming: list, waiting: [], left: null });
  });

  test('E1 never more persons than places; a sign-up never pushes out an earlier one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 }),
        fc.nat(15),
        (sizes, places) => {
          const list = sizes.map((persons, n) => one(`${n}`, persons));
          const { coming, waiting, left } = signUpStanding(list, places);
          const taken = coming.reduce((sum, { persons }) => sum + persons, 0);
          expect(taken + (left ?? 0)).toBe(places);
          expect(coming.length + waiting.length).toBe(list.length);
          expect(waiting.every(({ persons }) => persons > (left ?? 0))).toBe(true);
          const fewer = signUpStanding(list.slice(0, -1), places).coming;
          expect(coming.slice(0, fewer.length)).toEqual(fewer);
        },
      ),
    );
  });
});

describe('E1 attendance, split where it is known', () => {
  const stated = (total: number | null, onSite: number | null, remote: number | null) => ({
    total,
    onSite,
    remote,
  });
  test.each([
    ['47 at the hearing of 2021 is a total', stated(47, null, null), [47, null, null, true], []],
    ['both parts', stated(null, 30, 17), [47, 30, 17, false], []],
    ['the other part follows', stated(47, 30, null), [47, 30, 17, false], []],
    ['the other part follows', stated(47, null, 17), [47, 30, 17, false], []],
    ['one part alone gives no total', stated(null, 30, null), [null, 30, null, false], []],
    ['nothing stated', stated(null, null, null), [null, null, null, false], []],
    ['parts that do not add up', stated(47, 30, 16), [47, 30, 16, false], ['attendance/parts-differ']],
    ['a part above the total', stated(47, 48, null), [47, 48, null, false], ['attendance/parts-above-total']],
    ['nobody came', stated(0, null, null), [0, null, null, true], []],
  ])('E1 %s', (_, given, [total, onSite, remote, splitUnknown], findings) => {
    const attendance = eventAttendance('hybrid', given);
    expect(attendance).toMatchObject({ total, onSite, remote, splitUnknown });
    expect(attendance.findings.map((finding) => finding.code)).toEqual(findings);
  });

  test('E1 somebody on site at a digital event is a finding', () => {
    const codes = (form: 'digital' | 'on-site' | null, given: ReturnType<typeof stated>) =>
      eventAttendance(form, given).findings.map((finding) => finding.code);
    expect(codes('digital', stated(null, 2, 40))).toEqual(['attendance/form-differs']);
    expect(codes('on-site', stated(null, 2, 40))).toEqual(['attendance/form-differs']);
    expect(codes('on-site', stated(null, 2, 0))).toEqual([]);
    expect(codes(null, stated(null, 2, 40))).toEqual([]);
  });
});
