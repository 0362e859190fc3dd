import type { Decision } from '../kernel/decision.ts';
import type { Money } from '../kernel/money.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

export const grantOutcomes = ['granted', 'partly', 'refused'] as const;
export type GrantOutcome = (typeof grantOutcomes)[number];

/** What was decided about an application (F8). Amount in öre; the decision carries delegation, reason and appeal. */
export type GrantDecision = {
  readonly applicationId: string;
  readonly outcome: GrantOutcome;
  readonly amount: Money;
  readonly decision: Decision;
};

export type GrantDecisionProblem = Problem<
  | 'grant-decision/amount-unreadable'
  | 'grant-decision/batch-incomplete'
  | 'grant-decision/not-applied'
  | 'grant-decision/over-asked'
  | 'grant-decision/over-budget'
  | 'grant-decision/twice'
>;

/** Asked amount in öre; null where the call shares out without anybody asking for a sum. */
export type ToDecide = { readonly applicationId: string; readonly asked: Money | null };

const outcomeOf = (amount: Money, asked: Money | null): GrantOutcome => {
  if (amount === 0) return 'refused';
  return asked === null || amount === asked ? 'granted' : 'partly';
};

/**
 * A decision on one application (F8), within what is left of the budget; amounts in öre. The outcome follows from the
 * amount. Refuses more than was asked for and more than is left.
 */
export const decideGrant = (
  { applicationId, asked }: ToDecide,
  given: { readonly amount: Money; readonly left: Money },
  decision: Decision,
): Result<GrantDecision, GrantDecisionProblem> => {
  const { amount, left } = given;
  if (!Number.isSafeInteger(amount) || amount < 0)
    return refuse('grant-decision/amount-unreadable', undefined, 'amount');
  if (asked !== null && amount > asked)
    return refuse('grant-decision/over-asked', { applicationId, asked }, 'amount');
  if (amount > left) return refuse('grant-decision/over-budget', { applicationId, left }, 'amount');
  return ok({ applicationId, outcome: outcomeOf(amount, asked), amount, decision });
};

/**
 * The decisions of a batch call, which go out together (F8): one for every application that is to be decided, within
 * what is left of the budget in all. Refuses a batch with one missing, one twice, or one that nobody applied for.
 */
export const decideBatch = (
  toDecide: readonly ToDecide[],
  amounts: readonly { readonly applicationId: string; readonly amount: Money }[],
  given: { readonly left: Money; readonly decisionFor: (applicationId: string) => Decision },
): Result<{ readonly decisions: readonly GrantDecision[]; readonly left: Money }, GrantDecisionProblem> => {
  const byId = new Map(toDecide.map((one) => [one.applicationId, one]));
  const decisions: GrantDecision[] = [];
  const done = new Set<string>();
  let { left } = given;
  for (const { applicationId, amount } of amounts) {
    const application = byId.get(applicationId);
    if (application === undefined) return refuse('grant-decision/not-applied', { applicationId });
    if (done.has(applicationId)) return refuse('grant-decision/twice', { applicationId });
    const decided = decideGrant(application, { amount, left }, given.decisionFor(applicationId));
    if (!decided.ok) return decided;
    done.add(applicationId);
    decisions.push(decided.value);
    left = (left - amount) as Money;
  }
  const missing = toDecide.find(({ applicationId }) => !done.has(applicationId));
  return missing === undefined
    ? ok({ decisions, left })
    : refuse('grant-decision/batch-incomplete', { applicationId: missing.applicationId });
};
