import type { Theme } from '@inflytande/domain/feedback/theme';
import { sql } from 'drizzle-orm';
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
    /** Who usually answers: proposed for a new point, never kept as certain. */
    addresseeIds: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    // Kept counts of the theme's points (decision 0008). Written by `keepThemes` only.
    pointCount: integer().notNull().default(0),
    unanswered: integer().notNull().default(0),
    stalledCount: integer().notNull().default(0),
    oldestWaitingSince: text(),
    principalIds: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Points raised, by year. */
    byYear: jsonb().$type<Record<string, number>>().notNull().default({}),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'statement' }] } },
);
