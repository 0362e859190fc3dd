import { declinePrinciples, type DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import { m } from '@inflytande/i18n/messages';

const words: Record<DeclinePrinciple, () => string> = {
  'identifies-third-party': m.term_decline_identifies_third_party,
  'personal-attack': m.term_decline_personal_attack,
  'own-care-matter': m.term_decline_own_care_matter,
  advertisement: m.term_decline_advertisement,
  'duplicate-sending': m.term_decline_duplicate_sending,
  'not-about-influence': m.term_decline_not_about_influence,
};

/** The published principle by which a statement was declined, as the writer reads it (B5). */
export const declinedBecause = (principle: string | null): string | null => {
  const known = declinePrinciples.find((each) => each === principle);
  return known === undefined ? null : words[known]();
};
