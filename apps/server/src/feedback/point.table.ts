import type { Address } from '@inflytande/domain/feedback/point-merge';
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
    /** The point that it is shown under; null where it stands by itself (B7). Written by `placePoints` only. */
    shownUnder: text(),
    /** Whom it concerns by itself, where others are shown under it and the columns above tell of all of them. */
    ownConcern: jsonb().$type<Address>(),
    sources: jsonb().$type<Source[]>().notNull(),
    registeredAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    // A kept roll-up of the domain's `pointStanding`: lists filter and sort by it. Written by `keepStanding` only.
    status: text({ enum: pointStatuses }).notNull(),
    years: integer().array().notNull(),
    firstRaised: text(),
    waitingSince: text(),
    waitingFor: text().array().notNull(),
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
      index()
        .on(t.regionId, t.shownUnder)
        .where(sql`shown_under is not null`),
      index().using('gin', t.search),
    ],
  },
);

/** What stands in lists: something is published of it, and it is not shown under another (B5, B7). */
export const isListed = sql`${point.years} <> '{}'`;
