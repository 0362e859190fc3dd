import { daysBetween, stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import type { AgendaItem } from './agenda.ts';
import { lastCallDay, type RulesOfProcedure } from './rules-of-procedure.ts';

export const meetingStatuses = [
  'draft',
  'called',
  'in-progress',
  'minutes-drafted',
  'adjusted',
  'archived',
  'cancelled',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export type MeetingAction =
  | 'change-agenda'
  | 'call'
  | 'cancel'
  | 'start'
  | 'draft-minutes'
  | 'change-minutes'
  | 'adjust'
  | 'archive'
  | 'add-addendum';

/**
 * What may be done with a meeting in each status, and the status after it (C6). Server and screens read this one
 * table. From `adjusted` on the minutes are frozen: only dated corrections and addenda are added.
 */
export const meetingActions = {
  draft: { 'change-agenda': 'draft', call: 'called', cancel: 'cancelled' },
  called: { start: 'in-progress', cancel: 'cancelled' },
  'in-progress': { 'draft-minutes': 'minutes-drafted' },
  'minutes-drafted': { 'change-minutes': 'minutes-drafted', adjust: 'adjusted' },
  adjusted: { 'add-addendum': 'adjusted', archive: 'archived' },
  archived: { 'add-addendum': 'archived' },
  cancelled: {},
} as const satisfies Record<MeetingStatus, Partial<Record<MeetingAction, MeetingStatus>>>;

/** Whether anything about the meeting may be sent to its members (C6): nothing in draft. */
export const maySendMail = {
  draft: false,
  called: true,
  'in-progress': true,
  'minutes-drafted': true,
  adjusted: true,
  archived: true,
  cancelled: true,
} as const satisfies Record<MeetingStatus, boolean>;

/** How the record was approved: a protokoll by its adjusters, minnesanteckningar by the chair or the next meeting. */
export type Approval =
  | { readonly kind: 'protokoll'; readonly adjusterIds: readonly string[]; readonly on: PlainDate }
  | { readonly kind: 'minnesanteckningar'; readonly by: 'chair' | 'next-meeting'; readonly on: PlainDate };

/** What is added to frozen minutes. */
export type Addendum = {
  readonly kind: 'correction' | 'addendum';
  readonly on: PlainDate;
  readonly by: string;
  readonly text: string;
};

export type Meeting = {
  readonly id: string;
  readonly bodyId: string;
  readonly status: MeetingStatus;
  readonly day: PlainDate;
  readonly agenda: readonly AgendaItem[];
  /** The instant of the call in milliseconds. */
  readonly calledAt: number | null;
  /** Why it was called too late; null where it was in time. */
  readonly urgency: string | null;
  readonly minutes: string | null;
  readonly approval: Approval | null;
  readonly addenda: readonly Addendum[];
};

export type MeetingProblem = Problem<
  | 'meeting/not-in-this-status'
  | 'meeting/agenda-missing'
  | 'meeting/day-passed'
  | 'meeting/notice-too-short'
  | 'meeting/not-yet'
  | 'meeting/minutes-empty'
  | 'meeting/adjusters-missing'
  | 'meeting/adjuster-not-present'
  | 'meeting/approval-missing'
  | 'meeting/addendum-empty'
>;

/** The status after an action, or the refusal of an action that the status does not allow (C6). */
export const afterAction = (
  { status }: Pick<Meeting, 'status'>,
  action: MeetingAction,
): Result<MeetingStatus, MeetingProblem> =>
  stepTo(meetingActions, { status, action }, 'meeting/not-in-this-status');

/** A new meeting, in draft: nobody is told of it yet (C6). */
export const newMeeting = (given: Pick<Meeting, 'id' | 'bodyId' | 'day' | 'agenda'>): Meeting => ({
  ...given,
  status: 'draft',
  calledAt: null,
  urgency: null,
  minutes: null,
  approval: null,
  addenda: [],
});

/** Puts another agenda in the draft's place. */
export const changeAgenda = (
  meeting: Meeting,
  agenda: readonly AgendaItem[],
): Result<Meeting, MeetingProblem> => {
  const status = afterAction(meeting, 'change-agenda');
  return status.ok ? ok({ ...meeting, agenda }) : status;
};

/** Days of notice for a call at an instant: Stockholm calendar days from the day after it to the meeting day (C5). */
export const noticeGiven = (meeting: Pick<Meeting, 'day'>, at: number): number =>
  daysBetween(stockholmDate(at), meeting.day);

/**
 * Calls a meeting (C6), at an instant in milliseconds. Refuses one without an agenda, on a day that has passed, and
 * with fewer days of notice than the rules ask for unless a reason for urgency is written. The reason is kept only
 * where it was needed.
 */
export const callMeeting = (
  { meeting, rules }: { readonly meeting: Meeting; readonly rules: RulesOfProcedure },
  command: { readonly urgency: string | null },
  at: number,
): Result<Meeting, MeetingProblem> => {
  const status = afterAction(meeting, 'call');
  if (!status.ok) return status;
  if (meeting.agenda.length === 0) return refuse('meeting/agenda-missing', undefined, 'agenda');
  const days = noticeGiven(meeting, at);
  if (days < 0) return refuse('meeting/day-passed', { day: meeting.day }, 'day');
  const late = days < rules.noticeDays;
  const urgency = command.urgency?.trim() ?? '';
  if (late && urgency === '') {
    const lastDay = lastCallDay(meeting.day, rules);
    return refuse('meeting/notice-too-short', { days, required: rules.noticeDays, lastDay }, 'urgency');
  }
  return ok({ ...meeting, status: status.value, calledAt: at, urgency: late ? urgency : null });
};

/** Cancels a meeting that has not begun (C6). Who was called must be told. */
export const cancelMeeting = (
  meeting: Meeting,
): Result<{ readonly meeting: Meeting; readonly tellMembers: boolean }, MeetingProblem> => {
  const status = afterAction(meeting, 'cancel');
  return status.ok
    ? ok({ meeting: { ...meeting, status: status.value }, tellMembers: maySendMail[meeting.status] })
    : status;
};

/** Opens a called meeting, on its day at the earliest (C6). */
export const startMeeting = (meeting: Meeting, at: number): Result<Meeting, MeetingProblem> => {
  const status = afterAction(meeting, 'start');
  if (!status.ok) return status;
  return stockholmDate(at) < meeting.day
    ? refuse('meeting/not-yet', { day: meeting.day })
    : ok({ ...meeting, status: status.value });
};
