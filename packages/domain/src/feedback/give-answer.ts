import * as v from 'valibot';
import type { Commitment } from '../kernel/commitment.ts';
import { PlainDate, stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { answerKinds, checkAnswer, type Answer } from './answer.ts';
import type { Point } from './point.ts';
import { commitmentOf, promisesAfter, type PromiseProblem } from './promise.ts';

/** Longest answer, in characters. */
export const longestAnswer = 5000;

/** What somebody at a principal answers: untrusted (B4). `due`: the last day of a promise, else null. */
export const GiveAnswer = v.object({
  pointId: v.string(),
  principalId: v.string(),
  kind: v.picklist(answerKinds),
  text: v.pipe(v.string(), v.trim(), v.maxLength(longestAnswer)),
  due: v.nullable(PlainDate),
});
export type GiveAnswer = v.InferOutput<typeof GiveAnswer>;

export type GiveAnswerProblem =
  | PromiseProblem
  | Problem<'answer/not-addressed' | 'answer/already-given' | 'promise/due-missing'>;

/** What the decision needs to know of the matter. */
export type AnswerState = {
  readonly point: Pick<Point, 'id' | 'principalIds'>;
  /** The answers given before, oldest first. */
  readonly answers: readonly Pick<Answer, 'principalId' | 'kind' | 'text'>[];
  /** The promises given before. */
  readonly promises: readonly Commitment[];
  /** Those who have raised the matter: they alone accept that a promise is kept. */
  readonly raiserIds: readonly string[];
  readonly newId: string;
};

export type AnswerGiven = {
  readonly answer: Answer;
  /** What the answer promises; null where it promises nothing. It has the answer's id. */
  readonly promise: Commitment | null;
  /** Earlier promises of the principal that the answer claims to have kept, or takes back. */
  readonly changed: readonly Commitment[];
};

/**
 * A principal answers a point that is addressed to it (B4). A promise needs its last day and becomes a commitment; a
 * change that is described claims the principal's open promises done, and a refusal gives them up with its reason.
 * Refuses a principal that the point is not addressed to, an answer that does not say what its kind owes, the same
 * answer once more, and what `commitmentOf` refuses. `at` is in milliseconds.
 */
export const giveAnswer = (
  state: AnswerState,
  command: GiveAnswer,
  at: number,
): Result<AnswerGiven, GiveAnswerProblem> => {
  const { principalId, kind, text, due } = command;
  const { point, raiserIds, newId: id } = state;
  if (!point.principalIds.includes(principalId))
    return refuse('answer/not-addressed', undefined, 'principalId');
  const checked = checkAnswer(command);
  if (!checked.ok) return checked;
  const latest = state.answers.findLast((one) => one.principalId === principalId);
  if (latest?.kind === kind && latest.text === text) return refuse('answer/already-given', undefined, 'text');
  const givenAt = stockholmDate(at);
  const answer: Answer = { id, pointId: point.id, principalId, kind, text, givenAt, sources: [] };
  const changed = promisesAfter(state.promises, answer, at);
  if (kind !== 'promise') return ok({ answer, promise: null, changed });
  if (due === null) return refuse('promise/due-missing', undefined, 'due');
  const promise = commitmentOf(answer, { id, due, raiserIds });
  return promise.ok ? ok({ answer, promise: promise.value, changed }) : promise;
};
