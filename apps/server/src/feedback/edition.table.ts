import type { Edition } from '@inflytande/domain/feedback/edition';
import { integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** The network's editions as they were when they were signed (B8). Frozen: nothing that happens later changes one. */
export const edition = regionTable(
  'edition',
  {
    year: integer().notNull(),
    edition: jsonb().$type<Edition>().notNull(),
    /** The network's decision, by its reference. */
    decisionId: text().notNull(),
    signedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  { key: ['year'], privacy: { persons: 'none', disposal: [{ of: 'statement' }] } },
);
