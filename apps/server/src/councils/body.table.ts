import { bodyKinds, bodyStatuses } from '@inflytande/domain/councils/body';
import type { Source } from '@inflytande/domain/kernel/source';
import { areaLevels } from '@inflytande/domain/organisations/organisation';
import { jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';
import { sortKeyColumn } from '../database/sort-key-column.ts';

export const body = authorityTable(
  'body',
  {
    id: text().notNull(),
    kind: text({ enum: bodyKinds }).notNull(),
    name: text().notNull(),
    aliases: jsonb().$type<string[]>().notNull(),
    level: text({ enum: areaLevels }).notNull(),
    countyCode: text(),
    municipalityCode: text(),
    status: text({ enum: bodyStatuses }).notNull(),
    host: text(),
    targetGroup: text(),
    purpose: text(),
    startedAt: text(),
    endedAt: text(),
    successorId: text(),
    notes: text(),
    sources: jsonb().$type<Source[]>().notNull(),
    sortKey: sortKeyColumn().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
