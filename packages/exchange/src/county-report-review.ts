import {
  reviewCountyReport,
  type CountyReportFinding,
  type CountyReportReview,
} from '@inflytande/domain/funding/county-report-findings';
import type { CountyReport } from '@inflytande/domain/funding/county-report';
import { entitlementOf } from '@inflytande/domain/funding/entitlement';
import { nationalSum } from '@inflytande/domain/funding/reconciliation';
import { toKronor, type Money } from '@inflytande/domain/kernel/money';
import type { CountyReportFile } from './county-report-file.ts';

/** A report beside its entitlement (öre) and what the review saw. */
export type ReviewedReport = {
  readonly report: CountyReport;
  readonly entitlement: Money;
  readonly review: CountyReportReview;
};

/** Reviews every report of a file against the file's rule, in the file's order (F22). */
export const reviewFile = ({ rule, reports }: CountyReportFile): readonly ReviewedReport[] =>
  reports.map((report) => {
    const entitlement = entitlementOf(rule, report.countyCode);
    return { report, entitlement, review: reviewCountyReport(report, entitlement) };
  });

const findingJson = ({ code, severity, at, data }: CountyReportFinding) => ({
  code,
  severity,
  ...(typeof data?.['amount'] === 'number' ? { amountSEK: toKronor(data['amount'] as Money) } : {}),
  at,
});

const countyJson = ({ report, entitlement, review }: ReviewedReport) => ({
  countyCode: report.countyCode,
  countyName: report.countyName,
  entitlementSEK: toKronor(entitlement),
  sumAllocationsSEK: toKronor(review.sum),
  remainingSEK: report.spending.remaining === null ? null : toKronor(report.spending.remaining),
  differenceSEK: toKronor(review.difference),
  findings: review.findings.map(findingJson),
});

/** Sums of the whole country in öre, without remainders (F22). */
export const nationalReview = (reviewed: readonly ReviewedReport[]) =>
  nationalSum(reviewed.map(({ review, entitlement }) => ({ sum: review.sum, entitlement })));

/** The document for machines: amounts in kronor with at most two decimals. A stable contract. */
export const reviewDocument = (reviewed: readonly ReviewedReport[]) => {
  const national = nationalReview(reviewed);
  return {
    counties: reviewed.map(countyJson),
    national: {
      sumAllocationsSEK: toKronor(national.sum),
      entitlementSEK: toKronor(national.entitlement),
      differenceSEK: toKronor(national.difference),
    },
  };
};
