import * as v from 'valibot';
import { ImpreciseDate } from '../kernel/plain-date.ts';
import { Source } from '../kernel/source.ts';

export const verdicts = ['solved', 'partly', 'not', 'worse'] as const;

/** Whether a point is solved, said by one who raised it (B4). Staff and principals never give one. */
export const Verdict = v.object({
  id: v.string(),
  pointId: v.string(),
  raiserKind: v.picklist(['organisation', 'network', 'hearing', 'receipt-holder']),
  raiserId: v.nullable(v.string()),
  verdict: v.picklist(verdicts),
  /** Imprecise date (K2). */
  givenAt: ImpreciseDate,
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Verdict = v.InferOutput<typeof Verdict>;
