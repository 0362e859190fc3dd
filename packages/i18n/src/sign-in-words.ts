import type { SignInMethod } from '@inflytande/domain/people/sign-in';
import { m } from './paraglide/messages.js';

/** By what somebody signed in, as it stands after “with”. */
export const signInMethodWords = {
  code: m.sign_in_method_code,
  passkey: m.sign_in_method_passkey,
  oidc: m.sign_in_method_oidc,
  'strong-oidc': m.sign_in_method_strong_oidc,
  demo: m.sign_in_method_demo,
} as const satisfies Record<SignInMethod, () => string>;
