import type { Finding, Severity } from '../kernel/finding.ts';
import type { Money } from '../kernel/money.ts';
import { allocationRules } from './allocation-rules.ts';
import type { CountyReport } from './county-report.ts';
import { exampleRules } from './example-rules.ts';
import { reconcile, reconciliationSeverity, type ReconciliationCode } from './reconciliation.ts';
import { remainderRules } from './remainder-rules.ts';
import { reportTextRules } from './report-text-rules.ts';
import type { ReportRule } from './report-rule.ts';

const reportRules = [...remainderRules, ...reportTextRules, ...exampleRules, ...allocationRules] as const;

/** Every code a review can give. Whoever shows findings has a sentence for each, in a total table. */
export type CountyReportFindingCode = ReconciliationCode | (typeof reportRules)[number]['code'];

export type CountyReportFinding = Finding<CountyReportFindingCode>;

export type CountyReportReview = {
  /** All allocations together, in öre. */
  readonly sum: Money;
  /** sum + (remaining or 0) − entitlement, in öre. */
  readonly difference: Money;
  /** The reconciliation first, exactly one; then the rest, gravest first. */
  readonly findings: readonly CountyReportFinding[];
};

const weight = { error: 0, warning: 1, info: 2, ok: 3 } as const satisfies Record<Severity, number>;

const byWeight = reportRules.toSorted((a, b) => weight[a.severity] - weight[b.severity]);

const sightings = (
  { code, severity, see }: ReportRule<CountyReportFindingCode>,
  report: CountyReport,
  entitlement: Money,
): CountyReportFinding[] => see(report, entitlement).map((sighting) => ({ code, severity, ...sighting }));

/** Where to look first: at the remainder where that decided, else at the allocations. */
const reconciliationAt = {
  CONSISTENT: 'allocations',
  CONSISTENT_WITH_REMAINDER: 'remaining',
  UNACCOUNTED: 'allocations',
  EXCEEDS: 'allocations',
  REMAINDER_MISSING: 'remaining',
  REMAINDER_MISMATCH: 'remaining',
} as const satisfies Record<ReconciliationCode, string>;

/**
 * Checks a county's report against its entitlement in öre (F22, F24) and says all that can be seen without
 * judging free text. A finding's `data.amount` is in öre, `data.share` in 1/100 000 of the entitlement; the
 * amount of a reconciliation that did not come out even is the gap, never negative.
 */
export const reviewCountyReport = (report: CountyReport, entitlement: Money): CountyReportReview => {
  const { sum, difference, code } = reconcile(report, entitlement);
  const severity = reconciliationSeverity[code];
  const primary: CountyReportFinding = {
    code,
    severity,
    at: reconciliationAt[code],
    ...(severity === 'ok' ? {} : { data: { amount: Math.abs(difference) } }),
  };
  const rest = byWeight.flatMap((entry) => sightings(entry, report, entitlement));
  return { sum, difference, findings: [primary, ...rest] };
};
