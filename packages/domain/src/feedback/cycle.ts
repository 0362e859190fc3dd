import * as v from 'valibot';
import { SourceYear } from '../kernel/source-years.ts';
import { Source } from '../kernel/source.ts';

/** One year's round of feedback (B8). A year that was not held does not break a streak (B2). */
export const Cycle = v.object({
  year: SourceYear,
  held: v.boolean(),
  /** The network whose edition it is; left out where no source says. */
  bodyId: v.optional(v.string()),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Cycle = v.InferOutput<typeof Cycle>;
