import type { EditionPoint } from '@inflytande/domain/feedback/edition';
import { verdictWords } from './feedback-words.ts';
import { m } from './paraglide/messages.js';

export type EditionStatus = {
  /** In words, as the reader's language writes dates; null: not signed. */
  readonly signedOn: string | null;
  readonly decisionId: string | null;
  readonly regenerated: boolean;
};

/** Whether an edition is signed and frozen (B8), or how else it came to be. */
export const editionStatus = ({ signedOn, decisionId, regenerated }: EditionStatus): string => {
  if (signedOn !== null) return m.edition_signed({ date: signedOn, decision: decisionId ?? '' });
  return regenerated ? m.edition_regenerated() : m.edition_draft();
};

/**
 * What an edition tells of a point beside its words (B9): that nothing has become better, its age, and the answers and
 * verdicts since the last edition. Praise and information wait for nothing.
 */
export const editionNotes = (point: EditionPoint): readonly string[] => [
  ...(point.stalledSince === null || point.status === 'noted'
    ? []
    : [m.edition_stalled({ year: point.stalledSince })]),
  ...(point.waitingDays === null ? [] : [m.edition_waiting({ count: point.waitingDays })]),
  ...point.newAnswers.map(({ text }) => m.edition_answer({ text })),
  ...point.newVerdicts.map(({ verdict }) => m.edition_verdict({ verdict: verdictWords[verdict]() })),
];
