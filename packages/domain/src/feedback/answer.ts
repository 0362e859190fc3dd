import * as v from 'valibot';
import { ImpreciseDate } from '../kernel/plain-date.ts';
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
