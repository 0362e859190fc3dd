import { integer, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** What the network wrote in the sections of a year's compilation, version by version (B8). */
export const sectionText = regionTable(
  'section_text',
  {
    year: integer().notNull(),
    sectionId: text().notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    by: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['year', 'sectionId', 'version'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { by: 'person-id' },
      tells: ['text'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
  },
);
