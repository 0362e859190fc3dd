import type { TryOutcome } from '@inflytande/domain/records/letter';
import type { Letter } from './letter.ts';

/** A letter with the name by which mail servers tell it from others, the same at every try. */
export type Envelope = Letter & { readonly messageId: string };

/**
 * Asked once, when nothing but the last sign of the letter is left to send: writes down that it is handed over. Answers
 * false where the letter is no longer ours; then the last sign is never sent.
 */
export type HandOver = () => Promise<boolean>;

/** Takes one letter at a time to the mail server, or wherever letters go. */
export type Carrier = {
  readonly carry: (envelope: Envelope, handOver: HandOver) => Promise<TryOutcome | 'not-ours'>;
  /** Lets go of the mail server until there is more. */
  readonly rest: () => void;
};
