import type { Source } from '@inflytande/domain/kernel/source';
import { jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const reportingLine = authorityTable(
  'reporting_line',
  {
    id: text().notNull(),
    fromBodyId: text(),
    fromName: text().notNull(),
    toBodyId: text(),
    toName: text().notNull(),
    what: text().notNull(),
    frequency: text(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
