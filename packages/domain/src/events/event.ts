import * as v from 'valibot';
import { Source } from '../kernel/source.ts';

export const eventKinds = ['hearing', 'pre-meeting', 'theme-day', 'course', 'awareness-week', 'lecture'] as const;

/** When people meet: a hearing, a course, a week of activities (E1). Dates are imprecise dates (K2). */
export const Event = v.object({
  id: v.string(),
  kind: v.picklist(eventKinds),
  title: v.pipe(v.string(), v.minLength(1)),
  year: v.number(),
  date: v.nullable(v.string()),
  form: v.nullable(v.picklist(['on-site', 'digital', 'hybrid'])),
  status: v.picklist(['planned', 'held', 'cancelled', 'not-proven']),
  /** The total that the source gives; how it splits is not known. */
  participants: v.nullable(v.number()),
  invited: v.array(v.string()),
  parentId: v.nullable(v.string()),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Event = v.InferOutput<typeof Event>;
