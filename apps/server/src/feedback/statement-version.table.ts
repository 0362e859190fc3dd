import type { Mask, ShownPart } from '@inflytande/domain/feedback/masking';
import { statementStatuses } from '@inflytande/domain/feedback/statement';
import { integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What authors have said in other words since (B1). The first version is the statement as it was received. */
export const statementVersion = authorityTable(
  'statement_version',
  {
    statementId: text().notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    status: text({ enum: statementStatuses }).notNull(),
    settledAt: timestamp({ withTimezone: true, mode: 'date' }),
    secrecyAssessment: text(),
    declinePrinciple: text(),
    webMasks: jsonb().$type<readonly Mask[]>(),
    /** What the public reads of it once it is published; kept, and what the statement shows then. */
    webParts: jsonb().$type<readonly ShownPart[]>(),
  },
  {
    key: ['statementId', 'version'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { statementId: 'record-id' },
      tells: ['text', 'at', 'status'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
  },
);
