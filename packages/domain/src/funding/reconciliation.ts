import type { Severity } from '../kernel/finding.ts';
import type { Money } from '../kernel/money.ts';
import { allocationSum, saysFullySpent, type CountyReport } from './county-report.ts';

/** How the sum with the remainder stands to the entitlement. */
type Gap = 'below' | 'even' | 'above';

/** What a reconciliation can come to (F22). */
export const reconciliationSeverity = {
  CONSISTENT: 'ok',
  CONSISTENT_WITH_REMAINDER: 'ok',
  UNACCOUNTED: 'error',
  EXCEEDS: 'warning',
  REMAINDER_MISSING: 'error',
  REMAINDER_MISMATCH: 'error',
} as const satisfies Record<string, Severity>;
export type ReconciliationCode = keyof typeof reconciliationSeverity;

const fullySpent = { below: 'UNACCOUNTED', even: 'CONSISTENT', above: 'EXCEEDS' } as const;

/** F22: the answer, whether a remainder is given, and the gap decide the outcome. */
const outcome = {
  yes: { given: fullySpent, none: fullySpent },
  no: {
    given: { below: 'REMAINDER_MISMATCH', even: 'CONSISTENT_WITH_REMAINDER', above: 'REMAINDER_MISMATCH' },
    none: { below: 'REMAINDER_MISSING', even: 'REMAINDER_MISSING', above: 'REMAINDER_MISSING' },
  },
} as const satisfies Record<'yes' | 'no', Record<'given' | 'none', Record<Gap, ReconciliationCode>>>;

const gapOf = (difference: Money): Gap => (difference === 0 ? 'even' : difference < 0 ? 'below' : 'above');

export type Reconciliation = {
  /** All allocations together, in öre. */
  readonly sum: Money;
  /** sum + (remaining or 0) − entitlement, in öre. */
  readonly difference: Money;
  readonly code: ReconciliationCode;
};

/** Compares a report with its entitlement in öre (F22). Exactly one outcome for every report. */
export const reconcile = (report: CountyReport, entitlement: Money): Reconciliation => {
  const sum = allocationSum(report);
  const { remaining } = report.spending;
  const difference = (sum + (remaining ?? 0) - entitlement) as Money;
  const answer = saysFullySpent(report.spending) ? 'yes' : 'no';
  return { sum, difference, code: outcome[answer][remaining === null ? 'none' : 'given'][gapOf(difference)] };
};

/** Whether a person must look (F22): also where the sums are even and the remainder is not told. */
export const deviates = ({ code }: Pick<Reconciliation, 'code'>): boolean =>
  reconciliationSeverity[code] !== 'ok';

/** A county's or the whole country's sum beside what it was given. */
export type SumAndEntitlement = { readonly sum: Money; readonly entitlement: Money };

/**
 * The sums of all counties against their entitlements, without remainders (F22).
 * Never a check by itself: deviations up and down take each other out (2018: −14 766 kr hides eight counties).
 */
export const nationalSum = (
  counties: readonly SumAndEntitlement[],
): SumAndEntitlement & { readonly difference: Money } => {
  const sum = counties.reduce((total, county) => total + county.sum, 0) as Money;
  const entitlement = counties.reduce((total, county) => total + county.entitlement, 0) as Money;
  return { sum, entitlement, difference: (sum - entitlement) as Money };
};
