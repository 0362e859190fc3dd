import { newCommitment, type Commitment, type CommitmentProblem } from '../kernel/commitment.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Meeting, MeetingStatus } from './meeting.ts';

export const outcomeKinds = ['noted', 'recommendation', 'question', 'task', 'own-decision'] as const;
/** What came of an item: councils advise (C8). */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Which outcomes somebody must follow up (C8). */
export const isCommitment = {
  noted: false,
  recommendation: true,
  question: true,
  task: true,
  'own-decision': false,
} as const satisfies Record<OutcomeKind, boolean>;

/** Outcomes belong to the minutes and are frozen with them (C6). */
const mayBeRecorded = {
  draft: false,
  called: false,
  'in-progress': true,
  'minutes-drafted': true,
  adjusted: false,
  archived: false,
  cancelled: false,
} as const satisfies Record<MeetingStatus, boolean>;

export type Outcome = {
  readonly id: string;
  readonly itemId: string;
  readonly kind: OutcomeKind;
  readonly text: string;
  /** Who is asked, or who does it: a principal or a person; null where nobody is. */
  readonly ownerId: string | null;
  /** The last day on time; null where none was said. */
  readonly due: PlainDate | null;
};

export type OutcomeProblem =
  | CommitmentProblem
  | Problem<
      'outcome/minutes-frozen' | 'outcome/item-unknown' | 'outcome/text-missing' | 'outcome/owner-missing'
    >;

/**
 * Records what came of an item (C8). A recommendation, question or task is a commitment to the body: what is open
 * puts itself on the next agenda, and it ends when the body accepts that it is done or closes it with a reason.
 * Refuses an item that the meeting does not have, minutes that are frozen or not begun, an outcome without words,
 * a commitment without an owner, and a due day before the meeting.
 */
export const recordOutcome = (
  meeting: Pick<Meeting, 'bodyId' | 'status' | 'day' | 'agenda'>,
  outcome: Outcome,
): Result<{ readonly outcome: Outcome; readonly commitment: Commitment | null }, OutcomeProblem> => {
  if (!mayBeRecorded[meeting.status]) return refuse('outcome/minutes-frozen', { status: meeting.status });
  if (!meeting.agenda.some(({ id }) => id === outcome.itemId))
    return refuse('outcome/item-unknown', undefined, 'itemId');
  if (outcome.text.trim() === '') return refuse('outcome/text-missing', undefined, 'text');
  if (!isCommitment[outcome.kind]) return ok({ outcome, commitment: null });
  if (outcome.ownerId === null) return refuse('outcome/owner-missing', undefined, 'ownerId');
  const commitment = newCommitment({
    id: outcome.id,
    kind: 'council-follow-up',
    originId: outcome.itemId,
    what: outcome.text,
    ownerId: outcome.ownerId,
    madeOn: meeting.day,
    due: outcome.due,
    acceptorIds: [meeting.bodyId],
  });
  return commitment.ok ? ok({ outcome, commitment: commitment.value }) : commitment;
};
