import { post, sumsOf, type Account, type Ledger, type LedgerProblem } from '../kernel/ledger.ts';
import type { Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { refuse, type Problem, type Result } from '../kernel/result.ts';

/** The right to use money in a later period (F23): by what decision, how much at most (öre), and until when. */
export type CarryOverPermission = {
  readonly decisionId: string;
  readonly from: Account;
  readonly to: Account;
  /** Null: all that is left. */
  readonly most: Money | null;
  /** The last day to carry over; null: no limit. */
  readonly until: PlainDate | null;
};

export type CarryOverProblem =
  | LedgerProblem
  | Problem<'carry-over/more-than-permitted' | 'carry-over/not-permitted' | 'carry-over/permission-ended'>;

const isSame = (a: Account, b: Account): boolean => a.join('\n') === b.join('\n');

/** What has been carried over by a permission, in öre. */
export const carriedBy = (ledger: Ledger, { decisionId }: CarryOverPermission): Money =>
  ledger.reduce(
    (sum, entry) =>
      entry.kind === 'carried' && entry.permissionId === decisionId ? sum + entry.amount : sum,
    0,
  ) as Money;

/**
 * Carries money that is left over to another period or grant (F10, F23), as one entry of the ledger. `held` is money
 * that a receiver has saved, `available` money that was never granted. Refuses another way than the permission has,
 * one that has ended, more than it permits in all, and more than is left.
 */
export const carryOver = (
  ledger: Ledger,
  permission: CarryOverPermission,
  given: {
    readonly id: string;
    readonly on: PlainDate;
    readonly amount: Money;
    readonly from: Account;
    readonly to: Account;
    readonly pocket: 'available' | 'held';
  },
): Result<Ledger, CarryOverProblem> => {
  const { from, to, ...entry } = given;
  if (!isSame(from, permission.from) || !isSame(to, permission.to)) return refuse('carry-over/not-permitted');
  if (permission.until !== null && given.on > permission.until)
    return refuse('carry-over/permission-ended', { until: permission.until });
  const rest = permission.most === null ? Infinity : permission.most - carriedBy(ledger, permission);
  if (given.amount > rest) return refuse('carry-over/more-than-permitted', { rest }, 'amount');
  return post(ledger, { ...entry, kind: 'carried', account: from, to, permissionId: permission.decisionId });
};

/** What an account could carry over: what its receivers have left, and what was never granted, in öre. */
export const carriable = (
  ledger: Ledger,
  account: Account,
): { readonly held: Money; readonly available: Money } => {
  const { left, available } = sumsOf(ledger, account);
  return { held: left, available: Math.max(0, available) as Money };
};
