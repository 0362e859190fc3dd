import { countyReports } from '@inflytande/demo/county-reports';
import { reviewCountyReport } from '@inflytande/domain/funding/county-report-findings';
import { entitlementOf, entitlementRules } from '@inflytande/domain/funding/entitlement';
import { compareSwedish } from '@inflytande/domain/kernel/swedish-order';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, testApp, type TestApp, type TestClient } from '../testing/test-app.ts';

let server: TestApp;
let economist: TestClient;
beforeAll(async () => {
  server = await testApp();
  economist = server.as('economist');
});

const year = 2018;

describe('F22 the counties’ reports', () => {
  it('all of a year in Swedish order, each with its sum and findings', async () => {
    const { reports } = await economist.countyReport.list.query({ year });
    expect(reports).toHaveLength(countyReports.length);
    const names = reports.map(({ countyName }) => countyName);
    expect(names).toEqual(names.toSorted(compareSwedish));
    for (const { sum, remaining, entitlement, difference } of reports)
      expect(difference).toBe(sum + (remaining ?? 0) - entitlement);
  });

  it('the national sum is the sum of the counties, in öre', async () => {
    const { reports, national } = await economist.countyReport.list.query({ year });
    const sumOf = (key: 'sum' | 'entitlement') => reports.reduce((all, report) => all + report[key], 0);
    expect(national).toMatchObject({
      sum: sumOf('sum'),
      entitlement: sumOf('entitlement'),
      // Without what remains: deviations up and down take each other out.
      difference: sumOf('sum') - sumOf('entitlement'),
    });
    expect(Number.isSafeInteger(national.sum)).toBe(true);
  });

  it.each(countyReports.map(({ countyCode }) => countyCode))(
    '%s: as it was sent, and as the list has it',
    async (countyCode) => {
      const { report, review } = await economist.countyReport.get.query({ year, countyCode });
      expect(report).toEqual(countyReports.find((one) => one.countyCode === countyCode));
      const rule = entitlementRules.find((one) => one.year === year);
      if (rule === undefined) throw new Error('no rule of that year');
      expect(review).toMatchObject(reviewCountyReport(report, entitlementOf(rule, countyCode)));
      const { reports } = await economist.countyReport.list.query({ year });
      expect(reports.find((one) => one.countyCode === countyCode)).toMatchObject({
        sum: review.sum,
        difference: review.difference,
        findings: review.findings,
      });
    },
  );

  it.each([
    ['a year without a rule', () => economist.countyReport.list.query({ year: 1999 })],
    ['a county that does not exist', () => economist.countyReport.get.query({ year, countyCode: '99' })],
    ['a report of another year', () => economist.countyReport.get.query({ year: 1999, countyCode: '20' })],
  ])('%s is not found', async (_what, ask) => {
    expect(await refusalOf(ask())).toEqual({ code: 'county-report/not-found' });
  });

  it('that do not come out even wait in the list of things to do', async () => {
    const { reports } = await economist.countyReport.list.query({ year });
    const waits = await economist.toDo.list.query();
    expect(waits.find(({ kind }) => kind === 'county-reports')?.count).toBe(
      reports.filter(({ difference }) => difference !== 0).length,
    );
  });
});
