import type { RegisteredDecision } from '@inflytande/domain/plans/register-decision';
import { bigint, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const decision = authorityTable(
  'decision',
  {
    id: text().notNull(),
    deciderId: text(),
    deciderName: text(),
    delegation: text(),
    on: text().notNull(),
    text: text().notNull(),
    consequence: text(),
    caseNumber: text(),
    /** Öre (K1). */
    amount: bigint({ mode: 'number' }),
    sources: jsonb().$type<RegisteredDecision['sources']>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
