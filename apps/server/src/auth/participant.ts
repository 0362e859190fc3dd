import { keyedDigest } from './keyed-digest.ts';

/**
 * What stands for a participant of a hearing: a digest of the key that the browser made up, other at every hearing, so
 * that nobody is followed from one to the next. No address and no account is in it (B6).
 */
export const participantMark = (secret: string, eventId: string, key: string): string =>
  keyedDigest(secret, `participant of ${eventId}`, key);
