import { keyedDigest } from './keyed-digest.ts';

/** What the library keeps something under that waits for its answer: nobody reads from it who was asked. */
export const waitingKey = (secret: string, what: string): string =>
  keyedDigest(secret, 'waiting for an answer', what);

/** The same for a code to sign in with that was sent to an address. */
export const codeKey = (secret: string, email: string): string => waitingKey(secret, `sign-in-otp-${email}`);
