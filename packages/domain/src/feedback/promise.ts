import {
  decideCommitment,
  newCommitment,
  type Commitment,
  type CommitmentEvent,
  type CommitmentProblem,
} from '../kernel/commitment.ts';
import { spanOf, type PlainDate } from '../kernel/plain-date.ts';
import { refuse, type Problem, type Result } from '../kernel/result.ts';
import { checkAnswer, type Answer, type AnswerKind, type AnswerProblem } from './answer.ts';
import type { Verdict } from './verdict.ts';

export type PromiseProblem =
  | AnswerProblem
  | CommitmentProblem
  | Problem<'promise/not-a-promise' | 'promise/nobody-promises' | 'promise/nobody-to-accept'>;

/**
 * The commitment that a promise in an answer is (B4). Its owner is the principal; only those who raised the point
 * may accept that it is kept, never staff or a principal. Refuses an answer that promises nothing or does not say
 * what, one whose principal is not known, no raisers, and a due day before the promise was given – of an imprecise
 * day of giving the last one counts.
 */
export const commitmentOf = (
  answer: Answer,
  command: {
    readonly id: string;
    readonly due: PlainDate | null;
    readonly raiserIds: readonly string[];
  },
): Result<Commitment, PromiseProblem> => {
  if (answer.kind !== 'promise') return refuse('promise/not-a-promise');
  const checked = checkAnswer(answer);
  if (!checked.ok) return checked;
  const { principalId } = answer;
  if (principalId === null) return refuse('promise/nobody-promises', undefined, 'principalId');
  const acceptorIds = command.raiserIds.filter((id) => id !== principalId);
  if (acceptorIds.length === 0) return refuse('promise/nobody-to-accept', undefined, 'raiserIds');
  return newCommitment({
    id: command.id,
    kind: 'promise',
    originId: answer.id,
    what: answer.text,
    ownerId: principalId,
    madeOn: spanOf(answer.givenAt).until,
    due: command.due,
    acceptorIds,
  });
};

type Happening = (by: string, at: number, text: string) => CommitmentEvent;

/** What an answer means for the promises that its principal has given before (B4). */
const meanings = {
  inform: null,
  promise: null,
  refuse: (by, at, reason) => ({ kind: 'closed', by, at, reason }),
  done: (by, at, description) => ({ kind: 'claimed', by, at, description }),
} as const satisfies Record<AnswerKind, Happening | null>;

/** What a raiser's word means for a claim that waits to be accepted (B4). Partly is not yet kept. */
const judgements = {
  solved: (by, at) => ({ kind: 'accepted', by, at }),
  partly: (by, at, reason) => ({ kind: 'returned', by, at, reason }),
  not: (by, at, reason) => ({ kind: 'returned', by, at, reason }),
  worse: (by, at, reason) => ({ kind: 'returned', by, at, reason }),
} as const satisfies Record<Verdict['verdict'], Happening>;

const changedBy = (promises: readonly Commitment[], event: CommitmentEvent): readonly Commitment[] =>
  promises.flatMap((promise) => {
    const changed = decideCommitment(promise, event);
    return changed.ok ? [changed.value] : [];
  });

/**
 * The promises that an answer changes (B4): a described change claims those of its principal that are open, a refusal
 * closes them. Those that their state does not let change are left as they are.
 */
export const promisesAfter = (
  promises: readonly Commitment[],
  answer: Pick<Answer, 'kind' | 'text' | 'principalId'>,
  at: number,
): readonly Commitment[] => {
  const { principalId } = answer;
  const event = meanings[answer.kind];
  if (event === null || principalId === null) return [];
  const own = promises.filter(({ ownerId }) => ownerId === principalId);
  return changedBy(own, event(principalId, at, answer.text));
};

/**
 * The promises that a raiser's verdict changes (B4): what was claimed done is accepted by one who says solved, and
 * given back by one who does not, with the note or else the verdict itself as the reason.
 */
export const promisesJudged = (
  promises: readonly Commitment[],
  { raiserId, verdict, note }: Pick<Verdict, 'raiserId' | 'verdict' | 'note'>,
  at: number,
): readonly Commitment[] =>
  raiserId === null ? [] : changedBy(promises, judgements[verdict](raiserId, at, note ?? verdict));
