import type { DraftApproval, DraftComment } from '@inflytande/domain/feedback/raise-draft';
import { raisedKinds } from '@inflytande/domain/feedback/submission';
import { boolean, index, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/**
 * What associations are writing and have not sent (F5). It belongs to the association: no authority owns it, and
 * nothing but its own procedures reads it.
 */
export const statementDraft = regionTable(
  'statement_draft',
  {
    id: text().notNull(),
    organisationId: text().notNull(),
    /** The call for views that it is to answer (B8). */
    callId: text(),
    text: text().notNull(),
    themeId: text(),
    municipalityCode: text(),
    joinPointId: text(),
    kind: text({ enum: raisedKinds }),
    asksForReader: boolean().notNull(),
    version: integer().notNull(),
    changedBy: text(),
    changedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    approvals: jsonb().$type<readonly DraftApproval[]>().notNull(),
    comments: jsonb().$type<readonly DraftComment[]>().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { changedBy: 'person-id' },
      tells: ['organisationId', 'changedAt'],
      // The words are the association's own: no copy and no export takes them out of its space.
      withheld: [
        'text',
        'approvals',
        'comments',
        'themeId',
        'municipalityCode',
        'joinPointId',
        'kind',
        'asksForReader',
        'callId',
      ],
      erasure: { kind: 'columns-blanked', columns: ['changedBy'] },
      disposal: [{ of: 'unsubmitted-draft', countedFrom: 'changedAt' }],
    },
    more: (t) => [index().on(t.regionId, t.organisationId, t.changedAt)],
  },
);
