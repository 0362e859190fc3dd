import { pointKinds, pointStatuses } from '@inflytande/domain/feedback/point';
import type { Source } from '@inflytande/domain/kernel/source';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable, tsvector } from '../database/region-table.ts';

export const point = authorityTable(
  'point',
  {
    id: text().notNull(),
    themeId: text().notNull(),
    title: text().notNull(),
    kind: text({ enum: pointKinds }).notNull(),
    principalIds: text().array().notNull(),
    principalCertain: boolean().notNull(),
    municipalityCode: text(),
    sentAt: text(),
    note: text(),
    sources: jsonb().$type<Source[]>().notNull(),
    registeredAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    // A kept roll-up of the domain's `pointStanding`: lists filter and sort by it. Written by `keepStanding` only.
    status: text({ enum: pointStatuses }).notNull(),
    years: integer().array().notNull(),
    firstRaised: text(),
    waitingSince: text(),
    stalledSince: integer(),
    /**
     * The words of the name (A), of what was said (B) and of the answers (C), all published, to search in (decisions
     * 0008, 0018). Written by `keepStanding` only.
     */
    search: tsvector()
      .notNull()
      .default(sql`''`),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'statement' }] },
    more: (t) => [
      index().on(t.regionId, t.registeredAt.desc(), t.id.desc()),
      index().on(t.regionId, t.status, t.registeredAt.desc(), t.id.desc()),
      index().on(t.regionId, t.themeId),
      index().using('gin', t.search),
    ],
  },
);
