import type { Source } from '@inflytande/domain/kernel/source';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

export const membership = regionTable(
  'membership',
  {
    bodyId: text().notNull(),
    organisationId: text().notNull(),
    year: integer().notNull(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  {
    key: ['bodyId', 'organisationId', 'year'],
    privacy: { persons: 'none', disposal: [{ of: 'register' }] },
    more: (t) => [index().on(t.regionId, t.organisationId)],
  },
);

/** Of a body's members those of the latest year that is known of it (O4). */
export const isLatest = sql`${membership.year} = (select max(latest.year) from ${membership} as latest
  where latest.region_id = ${membership.regionId} and latest.body_id = ${membership.bodyId})`;
