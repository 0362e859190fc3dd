import type { Source } from '@inflytande/domain/kernel/source';
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
