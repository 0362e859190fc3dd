import * as v from 'valibot';
import { ImpreciseDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { Source } from '../kernel/source.ts';

export const answerKinds = ['inform', 'promise', 'refuse', 'done'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What a principal says about a point (B4). `done` describes the change, `refuse` gives the reason. */
export const Answer = v.object({
  id: v.string(),
  pointId: v.string(),
  principalId: v.nullable(v.string()),
  kind: v.picklist(answerKinds),
  text: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** Imprecise date (K2). */
  givenAt: ImpreciseDate,
  sources: v.array(Source),
});
export type Answer = v.InferOutput<typeof Answer>;

export type AnswerProblem = Problem<
  'answer/empty' | 'answer/change-not-described' | 'answer/reason-missing' | 'answer/promise-not-described'
>;

/** Words that say that something is done, or is not, but not what. */
const sayingNothing = new Set(
  (
    'ja nej nu redan helt allt det detta den denna saken frågan synpunkten punkten vi har är blir blev kommer att ska ' +
    'inte kan klart klar klara färdigt färdig gjort gjord åtgärdat åtgärdad åtgärdas fixat löst löses genomfört ' +
    'genomförd genomförs hanterat ok okej tyvärr tack och'
  ).split(' '),
);
const fewestWords = 3;

const refusals = {
  inform: null,
  promise: 'answer/promise-not-described',
  refuse: 'answer/reason-missing',
  done: 'answer/change-not-described',
} as const satisfies Record<AnswerKind, AnswerProblem['code'] | null>;

/**
 * Whether an answer says what its kind owes (B4): `done` the change, `refuse` the reason, `promise` what will be
 * done, in three words or more that carry something. Refuses what is empty or only says “Klart”.
 */
export const checkAnswer = (answer: Pick<Answer, 'kind' | 'text'>): Result<true, AnswerProblem> => {
  const words = answer.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0) return refuse('answer/empty', undefined, 'text');
  const refusal = refusals[answer.kind];
  const carrying = words.filter((word) => !sayingNothing.has(word));
  return refusal === null || carrying.length >= fewestWords ? ok(true) : refuse(refusal, undefined, 'text');
};
