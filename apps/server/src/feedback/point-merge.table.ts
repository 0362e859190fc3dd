import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Every time that somebody has shown a point under another, and taken that back (B7). Nothing of it is removed. */
export const pointMerge = regionTable(
  'point_merge',
  {
    id: text().notNull(),
    fromId: text().notNull(),
    intoId: text().notNull(),
    by: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    reason: text().notNull(),
    undoneBy: text(),
    undoneAt: timestamp({ withTimezone: true, mode: 'date' }),
    undoneReason: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'feedback',
      about: { by: 'person-id', undoneBy: 'person-id' },
      tells: ['reason', 'undoneReason'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
    more: (t) => [index().on(t.regionId, t.fromId), index().on(t.regionId, t.intoId)],
  },
);
