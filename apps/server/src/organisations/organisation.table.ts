import type { Source } from '@inflytande/domain/kernel/source';
import {
  areaLevels,
  organisationCategories,
  organisationKinds,
  type Organisation,
} from '@inflytande/domain/organisations/organisation';
import { boolean, index, jsonb, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';
import { sortKeyColumn } from '../database/sort-key-column.ts';

export const organisation = regionTable(
  'organisation',
  {
    id: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: organisationKinds }).notNull(),
    category: text({ enum: organisationCategories }).notNull(),
    categoryCertain: boolean().notNull(),
    level: text({ enum: areaLevels }).notNull(),
    countyCode: text(),
    municipalityCode: text(),
    place: text(),
    organisationNumber: text(),
    abbreviations: jsonb().$type<Organisation['abbreviations']>().notNull(),
    aliases: jsonb().$type<Organisation['aliases']>().notNull(),
    parentId: text(),
    predecessorIds: jsonb().$type<Organisation['predecessorIds']>().notNull(),
    formerNames: jsonb().$type<Organisation['formerNames']>().notNull(),
    validFrom: text(),
    validUntil: text(),
    status: text({ enum: ['active', 'mentioned', 'closed'] }).notNull(),
    description: text(),
    notes: text(),
    sources: jsonb().$type<Source[]>().notNull(),
    /** Swedish order on both engines (K7). */
    sortKey: sortKeyColumn().notNull(),
    /** Every name it goes by, in lower case, for search while typing. */
    names: text().notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'register' }] },
    more: (t) => [index().on(t.regionId, t.sortKey, t.id), index().on(t.regionId, t.parentId)],
  },
);
