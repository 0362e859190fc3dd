import { verdicts } from '@inflytande/domain/feedback/verdict';
import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What one person proposes that an association says of a matter (B4). It becomes its verdict, or gives way to another. */
export const verdictProposal = authorityTable(
  'verdict_proposal',
  {
    /** Also the id of the verdict that it becomes. */
    id: text().notNull(),
    pointId: text().notNull(),
    /** Where it was proposed, while that point is shown under another (B7): `pointId` is where it is shown. */
    ownPointId: text(),
    organisationId: text().notNull(),
    verdict: text({ enum: verdicts }).notNull(),
    note: text(),
    proposedBy: text().notNull(),
    proposedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    objectUntil: text().notNull(),
    /** When it became the association's verdict, or gave way; null while it is neither. */
    endedAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { proposedBy: 'person-id' },
      tells: ['organisationId', 'pointId', 'verdict', 'note', 'proposedAt'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'statement' }],
    },
    more: (t) => [index().on(t.regionId, t.organisationId), index().on(t.regionId, t.endedAt, t.objectUntil)],
  },
);
