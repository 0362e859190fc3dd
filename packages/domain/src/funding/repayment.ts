import { hasPassed } from '../kernel/deadline.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** `closed`: all is paid back, or what was left has been remitted. */
export const repaymentStatuses = ['proposed', 'claimed', 'closed', 'withdrawn'] as const;
export type RepaymentStatus = (typeof repaymentStatuses)[number];
export type RepaymentAction = 'claim' | 'receive' | 'postpone' | 'remit' | 'withdraw';

/** What may be done with a repayment claim (återkrav) in each status (F10). */
export const repaymentActions = {
  proposed: ['claim', 'withdraw'],
  claimed: ['receive', 'postpone', 'remit', 'withdraw'],
  closed: [],
  withdrawn: [],
} as const satisfies Record<RepaymentStatus, readonly RepaymentAction[]>;

/** Money that is claimed back. Amounts in öre. Its status is computed, never stored. */
export type RepaymentClaim = {
  readonly id: string;
  readonly grantId: string;
  readonly amount: Money;
  readonly reason: string;
  /** The last day to pay; null before it is claimed. */
  readonly due: PlainDate | null;
  readonly claimDecisionId: string | null;
  readonly received: readonly { readonly on: PlainDate; readonly amount: Money }[];
  /** What was given up, by a decision of its own. */
  readonly remitted: { readonly amount: Money; readonly decisionId: string } | null;
  readonly withdrawnBecause: string | null;
};

export type RepaymentProblem = Problem<
  | 'repayment/amount-not-positive'
  | 'repayment/not-in-this-status'
  | 'repayment/not-later'
  | 'repayment/reason-missing'
  | 'repayment/too-much'
>;

/** A claim proposed (F10). Refuses one of nothing, and one without a reason. */
export const proposeRepayment = (
  given: Pick<RepaymentClaim, 'id' | 'grantId' | 'amount' | 'reason'>,
): Result<RepaymentClaim, RepaymentProblem> => {
  if (!Number.isSafeInteger(given.amount) || given.amount <= 0)
    return refuse('repayment/amount-not-positive', undefined, 'amount');
  if (given.reason.trim() === '') return refuse('repayment/reason-missing', undefined, 'reason');
  return ok({
    ...given,
    due: null,
    claimDecisionId: null,
    received: [],
    remitted: null,
    withdrawnBecause: null,
  });
};

/** What is still to be paid back, in öre. */
export const leftToRepay = ({ amount, received, remitted }: RepaymentClaim): Money =>
  received.reduce((left, one) => left - one.amount, amount - (remitted?.amount ?? 0)) as Money;

/** Where the claim stands. */
export const repaymentStatus = (claim: RepaymentClaim): RepaymentStatus => {
  if (claim.withdrawnBecause !== null) return 'withdrawn';
  if (leftToRepay(claim) === 0) return 'closed';
  return claim.claimDecisionId === null ? 'proposed' : 'claimed';
};

export type RepaymentCommand =
  | { readonly action: 'claim'; readonly due: PlainDate; readonly decision: Decision }
  | { readonly action: 'receive'; readonly on: PlainDate; readonly amount: Money }
  | { readonly action: 'postpone'; readonly due: PlainDate; readonly reason: string }
  | { readonly action: 'remit'; readonly decision: Decision }
  | { readonly action: 'withdraw'; readonly reason: string };

/**
 * A claim after a command (F10). Refuses what its status does not allow, more than is left, a new last day that is not
 * later, and postponing or withdrawing without a reason.
 */
export const decideRepayment = (
  claim: RepaymentClaim,
  command: RepaymentCommand,
): Result<RepaymentClaim, RepaymentProblem> => {
  const status = repaymentStatus(claim);
  const allowed: readonly RepaymentAction[] = repaymentActions[status];
  if (!allowed.includes(command.action))
    return refuse('repayment/not-in-this-status', { status, action: command.action });
  const left = leftToRepay(claim);
  if ('reason' in command && command.reason.trim() === '')
    return refuse('repayment/reason-missing', undefined, 'reason');
  if (command.action === 'claim')
    return ok({ ...claim, due: command.due, claimDecisionId: command.decision.id });
  if (command.action === 'receive') {
    const { on, amount } = command;
    if (!Number.isSafeInteger(amount) || amount <= 0)
      return refuse('repayment/amount-not-positive', undefined, 'amount');
    if (amount > left) return refuse('repayment/too-much', { left }, 'amount');
    return ok({ ...claim, received: [...claim.received, { on, amount }] });
  }
  if (command.action === 'postpone')
    return claim.due !== null && command.due <= claim.due
      ? refuse('repayment/not-later', { due: claim.due }, 'due')
      : ok({ ...claim, due: command.due });
  if (command.action === 'remit')
    return ok({ ...claim, remitted: { amount: left, decisionId: command.decision.id } });
  return ok({ ...claim, withdrawnBecause: command.reason });
};

/** Whether the last day to pay has passed and something is left (K3). */
export const isRepaymentLate = (claim: RepaymentClaim, at: number): boolean =>
  repaymentStatus(claim) === 'claimed' && claim.due !== null && hasPassed(claim.due, at);
