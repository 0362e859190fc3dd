import type { MaskGround, ShownPart } from '@inflytande/domain/feedback/masking';
import { m } from './paraglide/messages.js';

/** Why something is masked, as a choice: `Någon annans namn` (B5). */
export const maskGroundWords: Record<MaskGround, () => string> = {
  'personal-number': m.term_mask_personal_number,
  'contact-details': m.term_mask_contact_details,
  'third-party': m.term_mask_third_party,
  'identifying-detail': m.term_mask_identifying_detail,
  secrecy: m.term_mask_secrecy,
};

const hiddenWords: Record<MaskGround, () => string> = {
  'personal-number': m.term_masked_personal_number,
  'contact-details': m.term_masked_contact_details,
  'third-party': m.term_masked_third_party,
  'identifying-detail': m.term_masked_identifying_detail,
  secrecy: m.term_masked_secrecy,
};

/** The parts of a text as the public reads them: words, and what stands where something is hidden (B5). */
export const writtenParts = (parts: readonly ShownPart[]) =>
  parts.map((part) => (part.kind === 'words' ? { text: part.text } : { masked: hiddenWords[part.ground]() }));
