import { reviewCountyReport } from '@inflytande/domain/funding/county-report-findings';
import type { CountyReport } from '@inflytande/domain/funding/county-report';
import {
  entitlementOf,
  entitlementRules,
  type EntitlementRule,
} from '@inflytande/domain/funding/entitlement';
import { nationalSum } from '@inflytande/domain/funding/reconciliation';
import { SourceYear } from '@inflytande/domain/kernel/source-years';
import { compareSwedish } from '@inflytande/domain/kernel/swedish-order';
import * as v from 'valibot';
import { nationalRegionId, type Context } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findCountyReport, listCountyReports } from './county-report.store.ts';

const ruleOf = (reportYear: number) =>
  found(
    entitlementRules.find((rule) => rule.year === reportYear),
    'county-report/not-found',
  );

/** The reports stand in the national space, whichever region asks. */
const readNational = <T>(ctx: Context, query: (tx: Tx) => Promise<T>) =>
  read({ database: ctx.database, regionId: nationalRegionId }, query);

const reviewed = (report: CountyReport, rule: EntitlementRule) => {
  const entitlement = entitlementOf(rule, report.countyCode);
  return { entitlement, ...reviewCountyReport(report, entitlement) };
};

export const countyReportRouter = router({
  /** Every county's sums and findings for a year, and the national sum that must not stand alone (F22). */
  list: may('county-report/read')
    .input(v.object({ year: SourceYear }))
    .query(async ({ ctx, input }) => {
      const rule = ruleOf(input.year);
      const reports = (await readNational(ctx, (tx) => listCountyReports(tx, input.year)))
        .toSorted((a, b) => compareSwedish(a.countyName, b.countyName))
        .map((report) => ({
          countyCode: report.countyCode,
          countyName: report.countyName,
          remaining: report.spending.remaining,
          ...reviewed(report, rule),
        }));
      return { rule, reports, national: nationalSum(reports) };
    }),

  get: may('county-report/read')
    .input(v.object({ year: SourceYear, countyCode: v.string() }))
    .query(async ({ ctx, input }) => {
      const report = await readNational(ctx, (tx) => findCountyReport(tx, input.year, input.countyCode));
      const existing = found(report, 'county-report/not-found');
      return { report: existing, review: reviewed(existing, ruleOf(input.year)) };
    }),
});
