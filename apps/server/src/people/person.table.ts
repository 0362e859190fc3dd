import type { Role } from '@inflytande/domain/access';
import { jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const person = authorityTable(
  'person',
  {
    id: text().notNull(),
    name: text().notNull(),
    roles: jsonb().$type<Role[]>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'staff', erasure: 'name-removed', disposal: { years: 2 } } },
);
