import type { Source } from '@inflytande/domain/kernel/source';
import { boolean, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const cycle = authorityTable(
  'cycle',
  {
    year: integer().notNull(),
    held: boolean().notNull(),
    /** The network whose edition it is; null where only a source tells of the round. */
    bodyId: text(),
    note: text(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  { key: ['year'], privacy: { persons: 'none', disposal: [{ of: 'statement' }] } },
);
