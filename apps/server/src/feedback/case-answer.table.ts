import { integer, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Which answers of the authority came from whom of those whom a case was put to; the latest of each counts (B11). */
export const caseAnswer = regionTable(
  'case_answer',
  {
    caseId: text().notNull(),
    personId: text().notNull(),
    /** From 1, without gaps. */
    version: integer().notNull(),
    /** The answer to the point that it is (B4). */
    answerId: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    /** Why it came after the last day. */
    lateReason: text(),
  },
  {
    key: ['caseId', 'personId', 'version'],
    privacy: {
      persons: 'staff',
      purpose: 'feedback',
      about: { personId: 'person-id' },
      tells: ['at', 'lateReason'],
      withheld: ['caseId', 'answerId'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
  },
);
