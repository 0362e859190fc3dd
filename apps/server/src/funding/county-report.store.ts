import type { CountyReport } from '@inflytande/domain/funding/county-report';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { countyReport } from './county-report.table.ts';

/** The reports of a year, in no particular order. */
export const listCountyReports = async (tx: Tx, year: number): Promise<CountyReport[]> =>
  (
    await tx.select({ report: countyReport.report }).from(countyReport).where(eq(countyReport.year, year))
  ).map(({ report }) => report);

export const findCountyReport = async (
  tx: Tx,
  year: number,
  countyCode: string,
): Promise<CountyReport | undefined> => {
  const where = and(eq(countyReport.year, year), eq(countyReport.countyCode, countyCode));
  return (await tx.select({ report: countyReport.report }).from(countyReport).where(where))[0]?.report;
};
