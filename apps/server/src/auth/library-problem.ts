import type { SignInProblem } from '@inflytande/domain/people/sign-in';
import { Refusal } from '../refusal.ts';

/** What the library's refusals are called here. */
const codes: Readonly<Record<string, SignInProblem['code']>> = {
  INVALID_EMAIL: 'session/address-unreadable',
  INVALID_OTP: 'session/code-wrong',
  OTP_EXPIRED: 'session/code-expired',
  TOO_MANY_ATTEMPTS: 'session/code-used-up',
  SESSION_NOT_FRESH: 'session/not-fresh',
  SESSION_EXPIRED: 'session/ended',
  SESSION_REQUIRED: 'session/ended',
  UNAUTHORIZED: 'session/ended',
  PROVIDER_NOT_FOUND: 'session/service-unreachable',
  PERSON_UNKNOWN: 'session/person-unknown',
  PASSKEY_NOT_FOUND: 'passkey/not-accepted',
  CHALLENGE_NOT_FOUND: 'passkey/not-accepted',
  AUTHENTICATION_FAILED: 'passkey/not-accepted',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey/not-accepted',
  VALIDATION_ERROR: 'session/code-wrong',
};

const codeIn = (said: unknown): string => {
  if (typeof said !== 'object' || said === null || !('code' in said)) return '';
  return typeof said.code === 'string' ? said.code : '';
};

/** Why the library said no, as a refusal where it is one for people, else as a fault of ours. */
export const problemOfAnswer = ({ status, headers }: Response, said: unknown): Error => {
  if (status === 429) {
    const seconds = Number(headers.get('x-retry-after') ?? 60);
    return new Refusal({
      code: 'session/too-many-tries',
      data: { minutes: String(Math.ceil(seconds / 60)) },
    });
  }
  const code = codes[codeIn(said)] ?? (status === 401 ? 'session/ended' : undefined);
  return code === undefined ? new Error(`sign-in answered ${status} ${codeIn(said)}`) : new Refusal({ code });
};
