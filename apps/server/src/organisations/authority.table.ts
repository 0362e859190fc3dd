import { authorityKinds } from '@inflytande/domain/organisations/authority';
import { text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

export const authority = regionTable(
  'authority',
  {
    id: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: authorityKinds }).notNull(),
    municipalityCode: text(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
