import * as v from 'valibot';
import { Source } from '../kernel/source.ts';

export const eventKinds = [
  'meeting',
  'hearing',
  'pre-meeting',
  'theme-day',
  'course',
  'cafe',
  'lecture',
  'awareness-week',
  'week-item',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventForms = ['on-site', 'digital', 'hybrid'] as const;
export type EventForm = (typeof eventForms)[number];

export const eventStatuses = ['planned', 'held', 'cancelled', 'not-proven'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** When people meet: a hearing, a course, a week of activities (E1). Dates are imprecise dates (K2). */
export const Event = v.object({
  id: v.string(),
  kind: v.picklist(eventKinds),
  title: v.pipe(v.string(), v.minLength(1)),
  year: v.number(),
  date: v.nullable(v.string()),
  form: v.nullable(v.picklist(eventForms)),
  status: v.picklist(eventStatuses),
  /** The total that the source gives; how it splits is not known. */
  participants: v.nullable(v.number()),
  invited: v.array(v.string()),
  parentId: v.nullable(v.string()),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Event = v.InferOutput<typeof Event>;
