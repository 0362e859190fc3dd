import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { afterAction, type Addendum, type Approval, type Meeting, type MeetingProblem } from './meeting.ts';
import type { RulesOfProcedure } from './rules-of-procedure.ts';

/** What the record of a meeting is called: with adjusters a protokoll, without minnesanteckningar (C6). */
export const recordKind = ({ adjusters }: Pick<RulesOfProcedure, 'adjusters'>): Approval['kind'] =>
  adjusters > 0 ? 'protokoll' : 'minnesanteckningar';

/** Writes the minutes, or changes the draft of them; frozen ones never (C6). Refuses empty minutes. */
export const writeMinutes = (meeting: Meeting, text: string): Result<Meeting, MeetingProblem> => {
  const status = afterAction(meeting, meeting.minutes === null ? 'draft-minutes' : 'change-minutes');
  if (!status.ok) return status;
  return text.trim() === ''
    ? refuse('meeting/minutes-empty', undefined, 'text')
    : ok({ ...meeting, status: status.value, minutes: text });
};

const approvalProblem = (
  approval: Approval,
  rules: RulesOfProcedure,
  presentIds: ReadonlySet<string>,
): MeetingProblem | null => {
  if (approval.kind !== recordKind(rules))
    return { code: 'meeting/approval-missing', data: { kind: recordKind(rules) } };
  if (approval.kind === 'minnesanteckningar') return null;
  const adjusters = new Set(approval.adjusterIds);
  if (adjusters.size < rules.adjusters)
    return { code: 'meeting/adjusters-missing', data: { required: rules.adjusters }, path: 'adjusterIds' };
  return [...adjusters].every((id) => presentIds.has(id))
    ? null
    : { code: 'meeting/adjuster-not-present', path: 'adjusterIds' };
};

/**
 * Adjusts or approves the minutes, which are then frozen (C6). A protokoll needs the number of adjusters that the
 * rules ask for, each of whom was there; minnesanteckningar are approved by the chair or the next meeting. Refuses
 * the other kind of approval than the rules give.
 */
export const adjustMinutes = (
  given: {
    readonly meeting: Meeting;
    readonly rules: RulesOfProcedure;
    readonly presentIds: ReadonlySet<string>;
  },
  approval: Approval,
): Result<Meeting, MeetingProblem> => {
  const status = afterAction(given.meeting, 'adjust');
  if (!status.ok) return status;
  const problem = approvalProblem(approval, given.rules, given.presentIds);
  return problem === null ? ok({ ...given.meeting, status: status.value, approval }) : { ok: false, problem };
};

/** Archives adjusted minutes (C6). */
export const archiveMeeting = (meeting: Meeting): Result<Meeting, MeetingProblem> => {
  const status = afterAction(meeting, 'archive');
  return status.ok ? ok({ ...meeting, status: status.value }) : status;
};

/** Adds a dated correction or addendum to frozen minutes; their words stay (C6). Refuses an empty one. */
export const addAddendum = (meeting: Meeting, addendum: Addendum): Result<Meeting, MeetingProblem> => {
  const status = afterAction(meeting, 'add-addendum');
  if (!status.ok) return status;
  return addendum.text.trim() === ''
    ? refuse('meeting/addendum-empty', undefined, 'text')
    : ok({ ...meeting, addenda: [...meeting.addenda, addendum] });
};

/** True where the minutes are not written and their last day has passed on a day (C5). */
export const minutesOverdue = (meeting: Meeting, dueOn: PlainDate, today: PlainDate): boolean =>
  meeting.status === 'in-progress' && today > dueOn;
