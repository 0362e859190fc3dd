import type { Consultation } from '@inflytande/domain/consultations/consultation';
import { consultationLabels } from '@inflytande/domain/consultations/consultation';
import { boolean, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

type Request = Consultation<string>['request'];

/** A samråd, a remiss, early information or a round's call for views (X1, B8). Where it stands follows from it, its sendings and its answers. */
export const consultation = authorityTable(
  'consultation',
  {
    id: text().notNull(),
    label: text({ enum: consultationLabels }).notNull(),
    title: text().notNull(),
    whatChanges: text().notNull(),
    documents: jsonb().$type<Consultation<string>['documents']>().notNull(),
    decisionOn: text(),
    /** The round that a call for views belongs to (B8). */
    cycleYear: integer(),
    /** Whether those may answer who are not asked, by statements (X1). */
    openToAnyone: boolean().notNull().default(false),
    opens: text().notNull(),
    closes: text(),
    partyIds: jsonb().$type<readonly string[]>().notNull(),
    stages: jsonb().$type<readonly Omit<Request['stages'][number], 'id'>[]>().notNull(),
    extensions: jsonb().$type<Request['extensions']>().notNull().default([]),
    cancelled: jsonb().$type<Request['cancelled']>(),
    /** Who gave no answer; null until that is written down, after the last day. */
    noAnswer: jsonb().$type<Request['noAnswer']>(),
    ledTo: jsonb().$type<Consultation<string>['ledTo']>(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'consultation' }] },
    more: (t) => [index().on(t.regionId, t.opens, t.id)],
  },
);
