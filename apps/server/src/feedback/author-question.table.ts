import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What those who moderate have asked those who wrote, and the reply (B5). None of it is published. */
export const authorQuestion = authorityTable(
  'author_question',
  {
    id: text().notNull(),
    statementId: text().notNull(),
    text: text().notNull(),
    askedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    reply: text(),
    repliedAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { statementId: 'record-id' },
      tells: ['text', 'askedAt', 'reply', 'repliedAt'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
    more: (t) => [index().on(t.regionId, t.statementId, t.askedAt)],
  },
);
