import { protections } from '@inflytande/domain/people/protected-identity';
import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';
import { sortKeyColumn } from '../database/sort-key-column.ts';

export const person = authorityTable(
  'person',
  {
    id: text().notNull(),
    name: text().notNull(),
    /** In lower case. Whoever proves to have it is this person: that is the whole link to an account. */
    email: text(),
    protection: text({ enum: protections }).notNull(),
    /** Swedish order on both engines (K7). */
    sortKey: sortKeyColumn().notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'staff', erasure: 'name-removed', disposal: { years: 2 } },
    more: (t) => [index().on(t.regionId, t.sortKey, t.id), uniqueIndex().on(t.regionId, t.email)],
  },
);
