import type { KeptReason } from '@inflytande/domain/records/erasure';
import { m } from './paraglide/messages.js';

/** Why something stays in spite of an erasure. Apart from the words of all tables, which only few screens need. */
export const keptWords = {
  accountability: m.problem_erasure_must_be_kept_accountability,
  'whole-installation': m.problem_erasure_must_be_kept_whole_installation,
} as const satisfies Record<KeptReason, () => string>;
