import { declinePrinciples } from '@inflytande/domain/feedback/moderation';
import { declineWords } from '@inflytande/i18n/feedback-words';

/** The published principle by which a statement was declined, as the writer reads it (B5). */
export const declinedBecause = (principle: string | null): string | null => {
  const known = declinePrinciples.find((each) => each === principle);
  return known === undefined ? null : declineWords[known]();
};
