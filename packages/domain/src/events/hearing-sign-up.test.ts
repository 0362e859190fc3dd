import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import {
  countNeeds,
  HearingSignUp,
  isSignUpOpen,
  roomStanding,
  signUpForHearing,
  type KeptSignUp,
} from './hearing-sign-up.ts';

const lastDay = plainDate('2026-10-08');
const at = startOfDay(addDays(lastDay, 1)) - 1;
const hearing = { status: 'planned', form: 'hybrid', places: 3, signUpUntil: lastDay } as const;
const form: HearingSignUp = {
  clientKey: 'a-key-of-this-form',
  comes: 'on-site',
  persons: 1,
  name: null,
  needs: [],
};
const kept = (id: string, more: Partial<KeptSignUp> = {}): KeptSignUp => ({
  id,
  comes: 'on-site',
  persons: 1,
  name: null,
  needs: [],
  ...more,
});
const state = { newId: 'new', hearing, earlier: null, before: [] };

describe('E1 signing up for a hearing without an account', () => {
  test.each<[string, Partial<typeof state.hearing> | object, Partial<HearingSignUp>, number, string]>([
    ['on the last day', {}, {}, at, 'ok'],
    ['after it', {}, {}, at + 1, 'sign-up/closed'],
    ['where one does not sign up on the portal', { signUpUntil: null }, {}, at, 'sign-up/not-open'],
    ['once it was held', { status: 'held' }, {}, at, 'event/not-in-this-status'],
    ['once it was called off', { status: 'cancelled' }, {}, at, 'event/not-in-this-status'],
    ['by link to a room', { form: 'on-site' }, { comes: 'remote' }, at, 'sign-up/way-not-offered'],
    ['on site though it is by link', { form: 'digital' }, {}, at, 'sign-up/way-not-offered'],
    ['by link', {}, { comes: 'remote' }, at, 'ok'],
  ])('E1 %s', (_, of, given, when, expected) => {
    const asked = { ...state, hearing: { ...hearing, ...of } };
    expect(codeOf(signUpForHearing(asked, { ...form, ...given }, when))).toBe(expected);
  });

  test('E1 the same form again is the same sign-up, also once it has closed', () => {
    const earlier = kept('old');
    expect(valueOf(signUpForHearing({ ...state, earlier }, form, at + 1))).toEqual({
      signUp: earlier,
      repeated: true,
    });
  });

  test('E1 a full room is a waiting list; by link there is room for all', () => {
    const list = [
      kept('a', { persons: 2 }),
      kept('b', { comes: 'remote', persons: 20 }),
      kept('c', { persons: 2 }),
    ];
    const { coming, waiting, left } = roomStanding(hearing, list);
    expect([coming.map(({ id }) => id), waiting.map(({ id }) => id), left]).toEqual([['a'], ['c'], 1]);
    expect(codeOf(signUpForHearing({ ...state, before: list }, { ...form, persons: 5 }, at))).toBe('ok');
  });

  test('K3 it is open on its last day and not after', () => {
    expect(isSignUpOpen(hearing, lastDay)).toBe(true);
    expect(isSignUpOpen(hearing, addDays(lastDay, 1))).toBe(false);
    expect(isSignUpOpen({ ...hearing, status: 'cancelled' }, lastDay)).toBe(false);
    expect(isSignUpOpen({ ...hearing, signUpUntil: null }, lastDay)).toBe(false);
  });
});

describe('Z1 as little as possible is kept', () => {
  test('Z1 a blank name is none, and the form’s key is not kept', () => {
    const sent = v.parse(HearingSignUp, { ...form, name: '  ' });
    const { signUp } = valueOf(signUpForHearing(state, sent, at));
    expect(signUp).toEqual({ id: 'new', comes: 'on-site', persons: 1, name: null, needs: [] });
  });

  test('Z1 needs are counted and never more than the four that can be arranged', () => {
    expect(v.safeParse(HearingSignUp, { ...form, needs: ['diagnosis'] }).success).toBe(false);
    const list = [
      kept('a', { needs: ['hearing-loop'] }),
      kept('b', { needs: ['hearing-loop', 'step-free'] }),
    ];
    expect(countNeeds(list)).toEqual([
      { need: 'sign-language', count: 0 },
      { need: 'interpreter', count: 0 },
      { need: 'hearing-loop', count: 2 },
      { need: 'step-free', count: 1 },
    ]);
  });

  test.each([
    [{ comes: 'by-boat' }, 'sign-up/way-missing'],
    [{ persons: 0 }, 'sign-up/number-unreadable'],
    [{ persons: 21 }, 'sign-up/number-unreadable'],
    [{ persons: Number.NaN }, 'sign-up/number-unreadable'],
    [{ name: 'x'.repeat(101) }, 'sign-up/name-too-long'],
  ])('E1 %o is refused', (given, code) => {
    const { issues } = v.safeParse(HearingSignUp, { ...form, ...given });
    expect(issues?.[0].message).toBe(code);
  });
});
