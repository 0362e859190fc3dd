import { verdicts } from '@inflytande/domain/feedback/verdict';
import type { Source } from '@inflytande/domain/kernel/source';
import { index, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const verdict = authorityTable(
  'verdict',
  {
    id: text().notNull(),
    pointId: text().notNull(),
    /** Where it was given, while that point is shown under another (B7): `pointId` is where it is shown. */
    ownPointId: text(),
    raiserKind: text({ enum: ['organisation', 'network', 'hearing', 'receipt-holder'] }).notNull(),
    raiserId: text(),
    verdict: text({ enum: verdicts }).notNull(),
    givenAt: text().notNull(),
    note: text(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'statement' }] },
    more: (t) => [index().on(t.regionId, t.pointId)],
  },
);
