import * as v from 'valibot';
import { PlainDate, stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { eventAttendance, type EventAttendance, type StatedAttendance } from './attendance.ts';
import { cancelEvent, holdEvent, mayEvent, type EventProblem } from './event-life.ts';
import { ClockTime, eventForms, InvitedGroup, type Event } from './event.ts';

const Words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const OrNone = (most: number) =>
  v.pipe(
    v.nullable(Words(most)),
    v.transform((text) => (text === '' ? null : text)),
  );

/** What is said of a hearing before it is held (E1). */
export const HearingPlan = v.object({
  title: v.pipe(Words(200), v.minLength(1, 'hearing/title-missing')),
  date: v.pipe(PlainDate),
  starts: v.nullable(ClockTime),
  ends: v.nullable(ClockTime),
  form: v.picklist(eventForms),
  place: OrNone(300),
  link: OrNone(500),
  places: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  signUpUntil: v.nullable(PlainDate),
  invited: v.pipe(v.array(InvitedGroup), v.maxLength(100)),
});
export type HearingPlan = v.InferOutput<typeof HearingPlan>;

export type HearingProblem =
  | EventProblem
  | Problem<
      | 'hearing/title-missing'
      | 'hearing/day-passed'
      | 'hearing/place-missing'
      | 'hearing/link-unreadable'
      | 'hearing/ends-before-it-starts'
      | 'hearing/sign-up-after-day'
      | 'hearing/not-a-hearing'
      | 'hearing/attendance-missing'
    >;

const problemOf = (plan: HearingPlan, today: PlainDate): HearingProblem | null => {
  if (plan.date < today) return { code: 'hearing/day-passed', path: 'date' };
  if (plan.starts !== null && plan.ends !== null && plan.ends <= plan.starts)
    return { code: 'hearing/ends-before-it-starts', path: 'ends' };
  if (plan.form !== 'digital' && plan.place === null) return { code: 'hearing/place-missing', path: 'place' };
  if (plan.link !== null && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(plan.link))
    return { code: 'hearing/link-unreadable', path: 'link' };
  return plan.signUpUntil !== null && plan.signUpUntil > plan.date
    ? { code: 'hearing/sign-up-after-day', path: 'signUpUntil' }
    : null;
};

const planned = (plan: HearingPlan) => ({ ...plan, year: Number(plan.date.slice(0, 4)) });

/**
 * Plans a hearing (E1). Refuses a day that has passed, an end before its start, on site without a place, a link that is
 * no https address, and sign-up that stays open past the day. `earlier`: the event of this id, where the same form was
 * sent before; it stands then. `at` in milliseconds since 1970.
 */
export const planHearing = (
  state: { readonly id: string; readonly earlier: Event | null },
  plan: HearingPlan,
  at: number,
): Result<{ readonly event: Event; readonly repeated: boolean }, HearingProblem> => {
  if (state.earlier !== null) return ok({ event: state.earlier, repeated: true });
  const problem = problemOf(plan, stockholmDate(at));
  if (problem !== null) return { ok: false, problem };
  const event: Event = {
    id: state.id,
    kind: 'hearing',
    ...planned(plan),
    status: 'planned',
    participants: null,
    onSite: null,
    remote: null,
    changedBecause: null,
    parentId: null,
    note: null,
    sources: [],
  };
  return ok({ event, repeated: false });
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Refuses an event of another kind. */
export const isHearing = ({ kind }: Event): Result<true, HearingProblem> =>
  kind === 'hearing' ? ok(true) : refuse('hearing/not-a-hearing');

/** What became of an event, and whether anything is another now. */
export type ChangedEvent = { readonly event: Event; readonly changed: boolean };

/**
 * Changes what is planned, with the reason that those who have signed up are told (E1). Refuses what is no longer
 * planned, a missing reason and what `planHearing` refuses. The same plan again changes nothing.
 */
export const changeHearing = (
  event: Event,
  { reason, ...plan }: HearingPlan & { readonly reason: string },
  at: number,
): Result<ChangedEvent, HearingProblem> => {
  const allowed = [isHearing(event), mayEvent(event.status, 'move')].find((one) => !one.ok);
  if (allowed?.ok === false) return allowed;
  const next = { ...event, ...planned(plan) };
  if (Object.keys(next).every((key) => same(next[key as keyof Event], event[key as keyof Event])))
    return ok({ event, changed: false });
  if (reason.trim() === '') return refuse('event/reason-missing', undefined, 'reason');
  const problem = problemOf(plan, stockholmDate(at));
  return problem === null
    ? ok({ event: { ...next, changedBecause: reason.trim() }, changed: true })
    : { ok: false, problem };
};

/** Calls a hearing off, with the reason that those who have signed up are told (E1). Refuses as `cancelEvent` does. */
export const cancelHearing = (event: Event, reason: string): Result<Event, HearingProblem> => {
  const hearing = isHearing(event);
  if (!hearing.ok) return hearing;
  const cancelled = cancelEvent(event, reason);
  return cancelled.ok ? ok({ ...event, status: cancelled.value, changedBecause: reason.trim() }) : cancelled;
};

/** Numbers as they are typed in; a correction of what stands there needs its reason. */
export type AttendanceCommand = { readonly stated: StatedAttendance; readonly reason: string };

const withAttendance = (event: Event, { total, onSite, remote }: StatedAttendance): Event => ({
  ...event,
  status: 'held',
  participants: total,
  onSite,
  remote,
});

/**
 * Enters how many came to a hearing, split if that is known, else the total (E1); with it the hearing counts as held.
 * Numbers that do not add up are kept as stated, and a finding of `eventAttendance`. Refuses where nothing is stated, a
 * hearing whose day has not come or that was called off, and a correction without a reason.
 */
export const recordAttendance = (
  event: Event,
  { stated, reason }: AttendanceCommand,
  at: number,
): Result<ChangedEvent, HearingProblem> => {
  const hearing = isHearing(event);
  if (!hearing.ok) return hearing;
  const { total, onSite, remote } = stated;
  if (total === null && onSite === null && remote === null)
    return refuse('hearing/attendance-missing', undefined, 'total');
  const next = withAttendance(event, stated);
  if (same(next, event)) return ok({ event, changed: false });
  const allowed =
    event.status === 'held'
      ? mayEvent(event.status, 'record-attendance')
      : holdEvent(event, stockholmDate(at));
  if (!allowed.ok) return allowed;
  const corrects = [event.participants, event.onSite, event.remote].some((number) => number !== null);
  return corrects && reason.trim() === ''
    ? refuse('event/reason-missing', undefined, 'reason')
    : ok({ event: next, changed: true });
};

/** How many came to an event as it stands (E1). */
export const attendanceOf = ({
  form,
  participants,
  onSite,
  remote,
}: Pick<Event, 'form' | 'participants' | 'onSite' | 'remote'>): EventAttendance =>
  eventAttendance(form, { total: participants, onSite, remote });
