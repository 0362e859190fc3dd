import type { Seat } from '@inflytande/domain/councils/seat';
import { boolean, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const seat = authorityTable(
  'seat',
  {
    id: text().notNull(),
    bodyId: text().notNull(),
    holder: jsonb().$type<Seat['holder']>().notNull(),
    standing: text({ enum: ['ordinary', 'alternate', 'co-opted'] }).notNull(),
    places: integer(),
    stated: boolean().notNull(),
    sources: jsonb().$type<Seat['sources']>().notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'register' }] },
    more: (t) => [index().on(t.regionId, t.bodyId)],
  },
);
