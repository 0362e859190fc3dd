import { answerKinds } from '@inflytande/domain/feedback/answer';
import type { Source } from '@inflytande/domain/kernel/source';
import { index, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const answer = authorityTable(
  'answer',
  {
    id: text().notNull(),
    pointId: text().notNull(),
    /** Where it was given, while that point is shown under another (B7): `pointId` is where it is shown. */
    ownPointId: text(),
    principalId: text(),
    kind: text({ enum: answerKinds }).notNull(),
    text: text().notNull(),
    givenAt: text().notNull(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'statement' }] },
    more: (t) => [index().on(t.regionId, t.pointId)],
  },
);
