import { initiativeStatuses, type Initiative } from '@inflytande/domain/plans/initiative';
import { bigint, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const initiative = authorityTable(
  'initiative',
  {
    id: text().notNull(),
    plan: text().notNull(),
    focusArea: text().notNull(),
    name: text().notNull(),
    status: text({ enum: initiativeStatuses }).notNull(),
    responsible: text(),
    decidedBy: text(),
    dates: jsonb().$type<Initiative['dates']>().notNull(),
    /** Öre (K1). */
    amount: bigint({ mode: 'number' }),
    note: text(),
    sources: jsonb().$type<Initiative['sources']>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
