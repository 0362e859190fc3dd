import type { CountyReport } from '@inflytande/domain/funding/county-report';
import { integer, jsonb, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** A county's report on state money for one year. It stands in the national space, whole, as it was sent. */
export const countyReport = regionTable(
  'county_report',
  {
    year: integer().notNull(),
    countyCode: text().notNull(),
    report: jsonb().$type<CountyReport>().notNull(),
  },
  { key: ['year', 'countyCode'], privacy: { persons: 'none', disposal: [{ of: 'county-report' }] } },
);
