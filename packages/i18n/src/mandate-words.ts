import type { Mandate, MandateStatus } from '@inflytande/domain/people/mandate';
import { m } from './paraglide/messages.js';

/** How it stands with a mandate (O6). */
export const mandateStatusWords: Record<MandateStatus, () => string> = {
  asked: m.term_mandate_asked,
  approved: m.term_mandate_approved,
  refused: m.term_mandate_refused,
  withdrawn: m.term_mandate_withdrawn,
};

/** How somebody signs. */
export const signsWords: Record<Mandate['signs'], () => string> = {
  alone: m.term_signs_alone,
  jointly: m.term_signs_jointly,
};
