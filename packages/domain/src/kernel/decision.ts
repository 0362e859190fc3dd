import * as v from 'valibot';
import { hasPassed, statutoryDay } from './deadline.ts';
import { addDays, stockholmDate, type PlainDate } from './plain-date.ts';
import { ok, refuse, type Problem, type Result } from './result.ts';
import type { Setting } from './setting.ts';

export const deciderKinds = ['board', 'committee', 'member', 'employee'] as const;
export type DeciderKind = (typeof deciderKinds)[number];

/** Who decides. All but the board itself need a delegation, by its reference (F8). */
export type Decider = {
  readonly kind: DeciderKind;
  /** The body, or the person for a member and an employee. */
  readonly partyId: string;
  readonly delegation: string | null;
};

export const appealKinds = ['legality-review', 'administrative-appeal', 'civil-agreement', 'none'] as const;
/** How a decision can be appealed (F8). A civil agreement is tried by a general court, without a time limit here. */
export type AppealKind = (typeof appealKinds)[number];

/** The days to appeal, counted from the day after; null: there is no appeal that a time runs for. */
const AppealTime = v.nullable(
  v.object({
    days: v.pipe(v.number(), v.integer(), v.minValue(1)),
    from: v.picklist(['posted', 'notified']),
  }),
);

/** The time to appeal by kind of decision (F8). */
export const AppealTimes = v.object({
  'legality-review': AppealTime,
  'administrative-appeal': AppealTime,
  'civil-agreement': AppealTime,
  none: AppealTime,
} satisfies Record<AppealKind, typeof AppealTime>);
export type AppealTimes = v.InferOutput<typeof AppealTimes>;

/** What applies until the region's lawyer has confirmed it (F8): three weeks. The last day moves past days of rest. */
export const defaultAppealTimes: Setting<AppealTimes> = {
  value: {
    'legality-review': { days: 21, from: 'posted' },
    'administrative-appeal': { days: 21, from: 'notified' },
    'civil-agreement': null,
    none: null,
  },
  source: 'Kommunallagen (2017:725) 13 kap. 5 §, förvaltningslagen (2017:900) 44 §',
  from: '2018-07-01',
  isDefault: true,
  toConfirm: true,
};

/**
 * What is known of every decision (P2). An older document that tells of one may not say by whom (null), or say the day
 * less exactly: an imprecise date (K2).
 */
export type StatedDecision = {
  readonly id: string;
  readonly by: Pick<Decider, 'partyId'> | null;
  readonly on: string;
  readonly text: string;
};

/**
 * A decision as it is made here, whatever it is about: grants, bodies, plans, repayments. Its outcome is the matter's
 * own.
 */
export type Decision = StatedDecision & {
  readonly by: Decider;
  readonly on: PlainDate;
  readonly reason: string;
  readonly caseNumber: string;
  readonly appeal: AppealKind;
  /** The day that the adjusted minutes were announced on the notice board; null: not yet. */
  readonly postedOn: PlainDate | null;
  /** The day that the one whom it concerns was told; null: not yet. */
  readonly notifiedOn: PlainDate | null;
  /** An appeal that has come in, and the day that it was settled. */
  readonly appealed: { readonly on: PlainDate; readonly settledOn: PlainDate | null } | null;
};

export type DecisionProblem = Problem<
  | 'decision/already-done'
  | 'decision/before-it-was-made'
  | 'decision/case-number-missing'
  | 'decision/delegation-missing'
  | 'decision/in-the-future'
  | 'decision/no-appeal'
  | 'decision/not-appealed'
  | 'decision/reason-missing'
  | 'decision/text-missing'
  | 'decision/too-late'
>;

type NewDecision = Omit<Decision, 'postedOn' | 'notifiedOn' | 'appealed'>;

/**
 * A decision as it is made (F8). Refuses one without text, reason or case number, one by anybody but a board without
 * a delegation, and a day that has not come.
 */
export const newDecision = (given: NewDecision, at: number): Result<Decision, DecisionProblem> => {
  if (given.text.trim() === '') return refuse('decision/text-missing', undefined, 'text');
  if (given.reason.trim() === '') return refuse('decision/reason-missing', undefined, 'reason');
  if (given.caseNumber.trim() === '') return refuse('decision/case-number-missing', undefined, 'caseNumber');
  if (given.by.kind !== 'board' && !given.by.delegation?.trim())
    return refuse('decision/delegation-missing', undefined, 'delegation');
  if (given.on > stockholmDate(at)) return refuse('decision/in-the-future', { on: given.on }, 'on');
  return ok({ ...given, postedOn: null, notifiedOn: null, appealed: null });
};

const stamped = (
  decision: Decision,
  field: 'postedOn' | 'notifiedOn',
  day: PlainDate,
): Result<Decision, DecisionProblem> => {
  if (decision[field] !== null) return refuse('decision/already-done', { on: decision[field] }, field);
  if (day < decision.on) return refuse('decision/before-it-was-made', { on: decision.on }, field);
  return ok({ ...decision, [field]: day });
};

/** The day that the adjusted minutes were announced. Refuses a second day, and one before the decision. */
export const postDecision = (decision: Decision, day: PlainDate): Result<Decision, DecisionProblem> =>
  stamped(decision, 'postedOn', day);

/** The day that the one whom it concerns was told. Refuses a second day, and one before the decision. */
export const notifyDecision = (decision: Decision, day: PlainDate): Result<Decision, DecisionProblem> =>
  stamped(decision, 'notifiedOn', day);

/**
 * The last day to appeal (F8, K3); null where there is no time to appeal within, or it has not begun to run.
 * Legality review: three weeks from the day that the adjusted minutes were posted.
 */
export const lastAppealDay = (decision: Decision, times = defaultAppealTimes): PlainDate | null => {
  const time = times.value[decision.appeal];
  if (time === null) return null;
  const began = time.from === 'posted' ? decision.postedOn : decision.notifiedOn;
  return began === null ? null : statutoryDay(addDays(began, time.days));
};

/**
 * The first day on which the decision is final (F8): the day after the last day to appeal, the day that an appeal was
 * settled, or the decision's own day where no time runs. Null while the time has not begun or an appeal is open.
 */
export const finalDay = (decision: Decision, times = defaultAppealTimes): PlainDate | null => {
  if (times.value[decision.appeal] === null) return decision.on;
  if (decision.appealed !== null) return decision.appealed.settledOn;
  const last = lastAppealDay(decision, times);
  return last === null ? null : addDays(last, 1);
};

/** Whether the decision is final at an instant in milliseconds (F8, K3). */
export const isFinal = (decision: Decision, at: number, times = defaultAppealTimes): boolean => {
  const day = finalDay(decision, times);
  return day !== null && day <= stockholmDate(at);
};

/** An appeal came in at an instant. Refuses where there is none to make, a second one, and one that is too late. */
export const appealDecision = (
  decision: Decision,
  at: number,
  times = defaultAppealTimes,
): Result<Decision, DecisionProblem> => {
  if (times.value[decision.appeal] === null) return refuse('decision/no-appeal');
  if (decision.appealed !== null) return refuse('decision/already-done', { on: decision.appealed.on });
  const last = lastAppealDay(decision, times);
  if (last !== null && hasPassed(last, at)) return refuse('decision/too-late', { last });
  return ok({ ...decision, appealed: { on: stockholmDate(at), settledOn: null } });
};

/** The appeal was settled. Refuses where there is none open, and a day before it came in. */
export const settleAppeal = (decision: Decision, day: PlainDate): Result<Decision, DecisionProblem> => {
  if (decision.appealed === null || decision.appealed.settledOn !== null)
    return refuse('decision/not-appealed');
  if (day < decision.appealed.on)
    return refuse('decision/before-it-was-made', { on: decision.appealed.on }, 'day');
  return ok({ ...decision, appealed: { ...decision.appealed, settledOn: day } });
};
