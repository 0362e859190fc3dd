import * as v from 'valibot';
import { covers, Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { Share } from '../kernel/share.ts';
import { Source } from '../kernel/source.ts';
import { appoint, type Appointment, type AppointmentProblem } from './appointment.ts';
import type { RulesOfProcedure } from './rules-of-procedure.ts';

export const postKinds = ['coordinator', 'peer-supporter', 'ombudsman', 'other'] as const;
export type PostKind = (typeof postKinds)[number];

/** A seat without a body: a task that an authority or association keeps somebody for. */
export const Post = v.object({
  id: v.string(),
  kind: v.picklist(postKinds),
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** The authority or association that has it. */
  hostId: v.string(),
  /** Of a full time, in 1/100 000; null where the source does not say. */
  share: v.nullable(Share),
  /** While the post exists; without an end it is permanent, as the county's coordinator from 2022. */
  period: Period,
  sources: v.array(Source),
});
export type Post = v.InferOutput<typeof Post>;

export type PostProblem = AppointmentProblem | Problem<'post/outside-its-period'>;

/** Terms of a post; without them it is held as long as it is there. */
export type PostRules = Pick<RulesOfProcedure, 'termMonths' | 'mostTerms'>;

/**
 * Somebody gets a post, as on a seat (C3): one person at a time, for the term and so many terms as its rules say.
 * Refuses days on which the post does not exist, and what `appoint` refuses.
 */
export const fillPost = (
  {
    post,
    appointments,
    rules,
  }: {
    readonly post: Post;
    readonly appointments: readonly Appointment[];
    readonly rules: PostRules;
  },
  command: Omit<Appointment, 'seatId'>,
): Result<Appointment, PostProblem> => {
  const seat = { id: post.id, holder: { kind: 'personal' }, standing: 'ordinary', places: 1 } as const;
  const appointment = appoint({ seats: [seat], appointments, rules }, { ...command, seatId: post.id });
  if (!appointment.ok) return appointment;
  const { from, until } = appointment.value;
  const end = post.period.until;
  const fits = covers(post.period, from) && (end === null || (until !== null && until <= end));
  return fits ? ok(appointment.value) : refuse('post/outside-its-period', { from: post.period.from }, 'from');
};

/** Whether a post is held, empty, not yet there or gone on a day (C10). */
export const postOn = (
  { id, period }: Pick<Post, 'id' | 'period'>,
  appointments: readonly Appointment[],
  on: PlainDate,
): 'held' | 'empty' | 'not-yet' | 'gone' => {
  if (on < period.from) return 'not-yet';
  if (!covers(period, on)) return 'gone';
  return appointments.some((one) => one.seatId === id && covers(one, on)) ? 'held' : 'empty';
};
