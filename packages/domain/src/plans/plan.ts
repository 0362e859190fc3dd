import { newCommitment, type Commitment, type CommitmentProblem } from '../kernel/commitment.ts';
import { covers, overlaps, type Period } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

export const planStates = ['draft', 'adopted', 'replaced', 'withdrawn'] as const;
export type PlanState = (typeof planStates)[number];

/** What may be done with a version of a plan in each state. Only a draft can be changed. */
export const planActions = {
  draft: ['adopt', 'withdraw'],
  adopted: ['revise'],
  replaced: [],
  withdrawn: [],
} as const satisfies Record<PlanState, readonly ('adopt' | 'withdraw' | 'revise')[]>;

/** One version of a plan (P1). A version that is adopted is never changed; a revision is a new version. */
export type PlanVersion = {
  readonly id: string;
  readonly planId: string;
  /** From 1, without gaps. */
  readonly version: number;
  readonly title: string;
  readonly period: Period;
  readonly caseNumber: string | null;
  readonly state: PlanState;
  /** The decision that adopted it. */
  readonly decisionId: string | null;
  readonly focusAreas: readonly FocusArea[];
};

export type FocusArea = {
  readonly id: string;
  readonly name: string;
  readonly activityIds: readonly string[];
};

export type PlanProblem = Problem<
  | 'plan/not-in-this-state'
  | 'plan/decision-missing'
  | 'plan/nothing-in-it'
  | 'plan/overlaps'
  | 'plan/draft-exists'
  | 'plan/activity-twice'
>;

const may = (version: PlanVersion, action: string): Result<true, PlanProblem> => {
  const allowed: readonly string[] = planActions[version.state];
  return allowed.includes(action) ? ok(true) : refuse('plan/not-in-this-state', { state: version.state });
};

const twice = ({ focusAreas }: PlanVersion): string | null => {
  const ids = focusAreas.flatMap(({ activityIds }) => activityIds);
  return ids.find((id, at) => ids.indexOf(id) < at) ?? null;
};

/**
 * Adopts a draft by a decision (P1). The version that was in force ends the day before and is replaced. Refuses a
 * version that is no draft, a missing decision, a plan with nothing in it or with an activity in two places, and
 * one that reaches into the time of a version that was replaced, or begins no later than the one it would replace.
 */
export const adoptPlan = (
  versions: readonly PlanVersion[],
  command: { readonly id: string; readonly decisionId: string },
): Result<readonly PlanVersion[], PlanProblem> => {
  const draft = versions.find(({ id }) => id === command.id);
  if (draft === undefined) return refuse('plan/not-in-this-state', { state: 'none' });
  const allowed = may(draft, 'adopt');
  if (!allowed.ok) return allowed;
  if (command.decisionId.trim() === '') return refuse('plan/decision-missing', undefined, 'decisionId');
  if (draft.focusAreas.every(({ activityIds }) => activityIds.length === 0))
    return refuse('plan/nothing-in-it', undefined, 'focusAreas');
  const again = twice(draft);
  if (again !== null) return refuse('plan/activity-twice', { activityId: again }, 'focusAreas');
  const ofPlan = versions.filter(({ planId }) => planId === draft.planId);
  const inTheWay = ofPlan.find(
    (one) =>
      (one.state === 'replaced' || (one.state === 'adopted' && one.period.from >= draft.period.from)) &&
      overlaps(one.period, draft.period),
  );
  if (inTheWay !== undefined)
    return refuse('plan/overlaps', { from: inTheWay.period.from, version: inTheWay.version }, 'period');
  const inForce = ofPlan.find((one) => one.state === 'adopted' && overlaps(one.period, draft.period));
  const until = addDays(draft.period.from, -1);
  return ok(
    versions.map((one): PlanVersion => {
      if (one === draft) return { ...one, state: 'adopted', decisionId: command.decisionId };
      return one === inForce ? { ...one, state: 'replaced', period: { ...one.period, until } } : one;
    }),
  );
};

/** Withdraws a draft, which stays on record (P1). Refuses a version that has been adopted. */
export const withdrawPlan = (version: PlanVersion): Result<PlanVersion, PlanProblem> => {
  const allowed = may(version, 'withdraw');
  return allowed.ok ? ok({ ...version, state: 'withdrawn' }) : allowed;
};

/** A draft that revises an adopted version (P1). Refuses another state, and where there is a draft already. */
export const revisePlan = (
  versions: readonly PlanVersion[],
  command: { readonly of: string; readonly id: string; readonly period: Period },
): Result<PlanVersion, PlanProblem> => {
  const from = versions.find(({ id }) => id === command.of);
  if (from === undefined) return refuse('plan/not-in-this-state', { state: 'none' });
  const allowed = may(from, 'revise');
  if (!allowed.ok) return allowed;
  const ofPlan = versions.filter(({ planId }) => planId === from.planId);
  if (ofPlan.some(({ state }) => state === 'draft')) return refuse('plan/draft-exists');
  const version = Math.max(...ofPlan.map((one) => one.version)) + 1;
  const { id, period } = command;
  return ok({ ...from, id, period, version, state: 'draft', decisionId: null });
};

/** The version of a plan that is, or was, in force on a day; null where none is (P1). */
export const planInForce = (
  versions: readonly PlanVersion[],
  planId: string,
  on: PlainDate,
): PlanVersion | null =>
  versions.find(
    (one) =>
      one.planId === planId &&
      (one.state === 'adopted' || one.state === 'replaced') &&
      covers(one.period, on),
  ) ?? null;

/** An activity of a plan with somebody responsible: what the plan promises (P1). */
export type Activity = {
  readonly id: string;
  readonly name: string;
  readonly responsibleId: string | null;
  readonly decidedOn: PlainDate;
  readonly due: PlainDate | null;
  /** Who follows it up and may say that it is done. */
  readonly followedUpBy: readonly string[];
};

/**
 * The commitment that an activity is (P1); null where the plan names nobody responsible – that is a gap to show,
 * and nobody is made answerable by guess. Refuses one without a name, and one due before it was decided.
 */
export const activityCommitment = (
  activity: Activity,
  id: string,
): Result<Commitment | null, CommitmentProblem> =>
  activity.responsibleId === null
    ? ok(null)
    : newCommitment({
        id,
        kind: 'plan-activity',
        originId: activity.id,
        what: activity.name,
        ownerId: activity.responsibleId,
        madeOn: activity.decidedOn,
        due: activity.due,
        acceptorIds: activity.followedUpBy,
      });
