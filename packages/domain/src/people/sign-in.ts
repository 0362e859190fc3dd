import type { Setting } from '../kernel/setting.ts';
import type { Problem } from '../kernel/result.ts';

/**
 * How one shows who one is. `code`: a code sent by e-mail. `passkey`: a key that the device gives after a fingerprint,
 * a face or a PIN. `oidc`: the organisation's own sign-in service. `strong-oidc`: e-identification, such as BankID or
 * Freja. `demo`: an invented person chosen by name.
 */
export const signInMethods = ['code', 'passkey', 'oidc', 'strong-oidc', 'demo'] as const;
export type SignInMethod = (typeof signInMethods)[number];

type Strength = 'plain' | 'strong' | 'strong-in-demo';

/** Which ways are strong enough for what cannot be taken back (Z6). */
const strengths = {
  code: 'plain',
  passkey: 'strong',
  oidc: 'plain',
  'strong-oidc': 'strong',
  demo: 'strong-in-demo',
} as const satisfies Record<SignInMethod, Strength>;

/** How long a strong sign-in is fresh, in minutes (Z6). */
export const defaultFreshMinutes: Setting<number> = {
  value: 15,
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};

/** A sign-in: how, and when in milliseconds since 1970. */
export type SignIn = { readonly method: SignInMethod; readonly signedInAt: number };

/** What the house is like where a sign-in is judged. */
export type SignInHouse = {
  /** Whether invented persons may be chosen. */
  readonly demonstration: boolean;
  readonly freshMinutes?: Setting<number>;
};

/** Whether a sign-in is so recent that it can stand for the person now; `at` in milliseconds, the end inclusive. */
export const isFresh = (
  { signedInAt }: Pick<SignIn, 'signedInAt'>,
  at: number,
  minutes: Setting<number> = defaultFreshMinutes,
): boolean => at - signedInAt <= minutes.value * 60_000;

/**
 * Whether a sign-in is strong and so recent that signing, bank accounts and releasing originals may follow (Z6).
 * That of an invented person is strong in the demonstration and nowhere else.
 */
export const isFreshlyStrong = (signIn: SignIn, at: number, house: SignInHouse): boolean => {
  const strength = strengths[signIn.method];
  const strong = strength === 'strong' || (strength === 'strong-in-demo' && house.demonstration);
  return strong && isFresh(signIn, at, house.freshMinutes);
};

/** Why a sign-in was not done. */
export type SignInProblem = Problem<
  | 'session/code-expired'
  | 'session/code-used-up'
  | 'session/code-wrong'
  | 'session/ended'
  | 'session/mail-not-set-up'
  | 'session/not-fresh'
  | 'session/not-possible'
  | 'session/person-unknown'
  | 'session/service-unreachable'
  | 'session/service-failed'
  | 'session/address-unreadable'
  | 'session/too-many-tries'
  | 'passkey/not-accepted'
  | 'passkey/name-missing'
>;
