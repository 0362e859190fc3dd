import { newCommitment, type Commitment, type CommitmentProblem } from '../kernel/commitment.ts';
import { spanOf, type PlainDate } from '../kernel/plain-date.ts';
import { refuse, type Problem, type Result } from '../kernel/result.ts';
import { checkAnswer, type Answer, type AnswerProblem } from './answer.ts';

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
