import type { OwnCare } from '@inflytande/domain/feedback/forwarding';
import type { WayForward } from '@inflytande/domain/feedback/moderation';
import { m } from './paraglide/messages.js';

/** What a writer says of a matter of their own care; with a receiver these are the words of the consent (B5). */
export const ownCareWords = {
  nobody: m.own_care_nobody,
  'care-provider': m.own_care_provider,
  'patient-advisory-committee': m.own_care_committee,
  ivo: m.own_care_ivo,
} as const satisfies Record<OwnCare, () => string>;

/** Where a matter of one's own care is taken up, and what they do there (B5). */
export const wayForwardSentences = {
  'care-provider': m.own_care_way_provider,
  'patient-advisory-committee': m.own_care_way_committee,
  ivo: m.own_care_way_ivo,
} as const satisfies Record<WayForward, () => string>;

/** The receiver, in the middle of a sentence. */
export const wayForwardWords = {
  'care-provider': m.own_care_to_provider,
  'patient-advisory-committee': m.own_care_to_committee,
  ivo: m.own_care_to_ivo,
} as const satisfies Record<WayForward, () => string>;
