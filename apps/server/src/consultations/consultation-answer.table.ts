import { saidKinds } from '@inflytande/domain/consultations/answer-consultation';
import { integer, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Every version of what an association has answered (X1). Only who wrote it in may be taken away (Z2). */
export const consultationAnswer = regionTable(
  'consultation_answer',
  {
    consultationId: text().notNull(),
    organisationId: text().notNull(),
    /** From 1, without gaps; the latest counts. */
    version: integer().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    kind: text({ enum: saidKinds }).notNull(),
    /** Empty where the association abstains, and where its answer is a statement. */
    text: text().notNull(),
    /** The statement that is its answer to a call for views (B8). */
    statementId: text(),
    /** Why it was let in after the last day. */
    lateReason: text(),
    enteredBy: text(),
  },
  {
    key: ['consultationId', 'organisationId', 'version'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { enteredBy: 'person-id' },
      tells: ['organisationId', 'version', 'at', 'kind', 'text', 'statementId', 'lateReason'],
      erasure: { kind: 'columns-blanked', columns: ['enteredBy'] },
      disposal: [{ of: 'consultation' }],
    },
  },
);
