import { documentStatuses, standingDocuments } from '@inflytande/domain/organisations/standing';
import { index, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** The documents that associations hand in for a year (O5). What nobody has handed in has no row. */
export const standingDocument = authorityTable(
  'standing_document',
  {
    organisationId: text().notNull(),
    year: integer().notNull(),
    document: text({ enum: standingDocuments }).notNull(),
    status: text({ enum: documentStatuses }).notNull(),
    /** The version that counts; earlier ones are files of the association, too. */
    fileId: text().notNull(),
    /** Why it was rejected. */
    reason: text(),
    submittedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['organisationId', 'year', 'document'],
    privacy: { persons: 'none', disposal: [{ of: 'handed-in-document', countedFrom: 'submittedAt' }] },
    more: (t) => [index().on(t.regionId, t.status, t.submittedAt)],
  },
);
