import { describe, expect, it } from 'vitest';
import { defaultFreshMinutes, isFreshlyStrong, signInMethods, type SignInMethod } from './sign-in.ts';

const minute = 60_000;
const at = Date.parse('2026-03-12T09:00:00Z');

describe('Z6 a sign-in that signing, bank accounts and originals ask for', () => {
  const cases: Record<SignInMethod, readonly [real: boolean, demonstration: boolean]> = {
    code: [false, false],
    passkey: [true, true],
    oidc: [false, false],
    'strong-oidc': [true, true],
    demo: [false, true],
  };

  it.each(signInMethods)('Z6 by %s', (method) => {
    const signIn = { method, signedInAt: at };
    expect(isFreshlyStrong(signIn, at, { demonstration: false })).toBe(cases[method][0]);
    expect(isFreshlyStrong(signIn, at, { demonstration: true })).toBe(cases[method][1]);
  });

  it.each([
    ['at once', 0, true],
    ['after fifteen minutes', 15 * minute, true],
    ['a millisecond later', 15 * minute + 1, false],
    ['the day after', 24 * 60 * minute, false],
  ])('Z6 %s', (_when, since, fresh) => {
    const signIn = { method: 'passkey', signedInAt: at - since } as const;
    expect(isFreshlyStrong(signIn, at, { demonstration: false })).toBe(fresh);
  });

  it('Z6 a region may ask for a fresher one', () => {
    const freshMinutes = { ...defaultFreshMinutes, value: 5, isDefault: false };
    const signIn = { method: 'strong-oidc', signedInAt: at - 6 * minute } as const;
    expect(isFreshlyStrong(signIn, at, { demonstration: false })).toBe(true);
    expect(isFreshlyStrong(signIn, at, { demonstration: false, freshMinutes })).toBe(false);
  });
});
