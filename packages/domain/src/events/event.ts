import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
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

/** The seven kinds of group that a hearing invites, as the hearing of 2019 did (E1). */
export const invitedKinds = [
  'politicians',
  'social-services-heads',
  'administration-heads',
  'network',
  'council',
  'association',
  'personal-ombudsmen',
] as const;
export type InvitedKind = (typeof invitedKinds)[number];

/** A group that is invited, under the name that it goes by; never a person. */
export const InvitedGroup = v.object({
  kind: v.picklist(invitedKinds),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
});
export type InvitedGroup = v.InferOutput<typeof InvitedGroup>;

/** A time of the day in Sweden, `13.00` as people write it. */
export const ClockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3])\.[0-5]\d$/));

/** How many came, as somebody counted or a source states it; what is not known is null and never 0 (E1). */
const Count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)));

/** When people meet: a hearing, a course, a week of activities (E1). Dates are imprecise dates (K2). */
export const Event = v.object({
  id: v.string(),
  kind: v.picklist(eventKinds),
  title: v.pipe(v.string(), v.minLength(1)),
  year: v.number(),
  date: v.nullable(v.string()),
  starts: v.optional(v.nullable(ClockTime), null),
  ends: v.optional(v.nullable(ClockTime), null),
  place: v.optional(v.nullable(v.string()), null),
  form: v.nullable(v.picklist(eventForms)),
  status: v.picklist(eventStatuses),
  /** The address of the digital meeting; only who has signed up is told. */
  link: v.optional(v.nullable(v.string()), null),
  /** Places in the room; null: as many as come. */
  places: v.optional(v.nullable(v.number()), null),
  /** The last day to sign up on the portal, inclusive (K3); null: one does not sign up there. */
  signUpUntil: v.optional(v.nullable(PlainDate), null),
  /** How many came in all, where that is stated. */
  participants: Count,
  /** How many of them on site, and how many by link; null where it is not known how the total splits. */
  onSite: v.optional(Count, null),
  remote: v.optional(Count, null),
  invited: v.array(InvitedGroup),
  /** Why it was last changed or called off, for those who have signed up. */
  changedBecause: v.optional(v.nullable(v.string()), null),
  parentId: v.nullable(v.string()),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Event = v.InferOutput<typeof Event>;
