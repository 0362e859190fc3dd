import type { Decision } from '../kernel/decision.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

export const changeStatuses = ['requested', 'approved', 'refused', 'withdrawn'] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

/** What a grantee asks to change in a grant that is decided (F9). What is left out stays. Never the amount. */
export type Change = {
  readonly purpose?: string;
  readonly until?: PlainDate;
  /** Öre by cost line; they must add up to what was granted. */
  readonly costLines?: Readonly<Record<string, number>>;
};

export type ChangeRequest = {
  readonly id: string;
  readonly grantId: string;
  readonly change: Change;
  readonly reason: string;
  readonly status: ChangeStatus;
  /** Its own decision; null while nobody has decided. */
  readonly decisionId: string | null;
};

export type ChangeRequestProblem = Problem<
  | 'change-request/nothing-to-change'
  | 'change-request/not-in-this-status'
  | 'change-request/one-is-open'
  | 'change-request/other-sum'
  | 'change-request/reason-missing'
>;

const sum = (lines: Readonly<Record<string, number>>): number =>
  Object.values(lines).reduce((total, ore) => total + ore, 0);

/**
 * A change asked for (F9). Refuses one that changes nothing, gives no reason, moves money to another sum than what was
 * granted (öre), and a second one while one is open.
 */
export const requestChange = (
  given: Pick<ChangeRequest, 'id' | 'grantId' | 'change' | 'reason'>,
  grant: { readonly granted: number; readonly requests: readonly ChangeRequest[] },
): Result<ChangeRequest, ChangeRequestProblem> => {
  const { purpose, until, costLines } = given.change;
  const isNothing = !purpose?.trim() && until === undefined && costLines === undefined;
  if (isNothing) return refuse('change-request/nothing-to-change', undefined, 'change');
  if (given.reason.trim() === '') return refuse('change-request/reason-missing', undefined, 'reason');
  if (costLines !== undefined && sum(costLines) !== grant.granted)
    return refuse('change-request/other-sum', { granted: grant.granted }, 'costLines');
  if (grant.requests.some((one) => one.grantId === given.grantId && one.status === 'requested'))
    return refuse('change-request/one-is-open');
  return ok({ ...given, status: 'requested', decisionId: null });
};

/** A change decided by a decision of its own, or withdrawn by the grantee (F9). Refuses one that is not open. */
export const decideChange = (
  request: ChangeRequest,
  command:
    | { readonly action: 'approve' | 'refuse'; readonly decision: Decision }
    | { readonly action: 'withdraw' },
): Result<ChangeRequest, ChangeRequestProblem> => {
  if (request.status !== 'requested')
    return refuse('change-request/not-in-this-status', { status: request.status, action: command.action });
  if (command.action === 'withdraw') return ok({ ...request, status: 'withdrawn' });
  const status = command.action === 'approve' ? 'approved' : 'refused';
  return ok({ ...request, status, decisionId: command.decision.id });
};
