import type { Theme } from '@inflytande/domain/feedback/theme';
import { integer, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const theme = authorityTable(
  'theme',
  {
    id: text().notNull(),
    names: jsonb().$type<Theme['names']>().notNull(),
    position: integer().notNull(),
    section: text({ enum: ['theme', 'background'] }).notNull(),
    note: text(),
    sources: jsonb().$type<Theme['sources']>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', erasure: 'nothing', disposal: 'kept' } },
);
