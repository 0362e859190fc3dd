import { eventKinds } from '@inflytande/domain/events/event';
import type { Source } from '@inflytande/domain/kernel/source';
import { integer, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const event = authorityTable(
  'event',
  {
    id: text().notNull(),
    kind: text({ enum: eventKinds }).notNull(),
    title: text().notNull(),
    year: integer().notNull(),
    date: text(),
    form: text({ enum: ['on-site', 'digital', 'hybrid'] }),
    status: text({ enum: ['planned', 'held', 'cancelled', 'not-proven'] }).notNull(),
    participants: integer(),
    invited: jsonb().$type<string[]>().notNull(),
    parentId: text(),
    note: text(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
