import { agendaProposalStatuses } from '@inflytande/domain/councils/agenda-proposal';
import { proposers } from '@inflytande/domain/councils/rules-of-procedure';
import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What associations want a body to take up, and what the secretary said (C5, C9). */
export const agendaProposal = authorityTable(
  'agenda_proposal',
  {
    id: text().notNull(),
    bodyId: text().notNull(),
    organisationId: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    /** Empty: nothing said. */
    wish: text().notNull(),
    proposedAs: text({ enum: proposers }).notNull(),
    proposedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    proposedBy: text(),
    status: text({ enum: agendaProposalStatuses }).notNull(),
    sentBackBecause: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'councils',
      about: { proposedBy: 'person-id' },
      tells: ['bodyId', 'organisationId', 'title', 'text', 'wish', 'proposedAt', 'status', 'sentBackBecause'],
      erasure: { kind: 'columns-blanked', columns: ['proposedBy'] },
      disposal: [{ of: 'council-minutes' }],
    },
    more: (t) => [
      index().on(t.regionId, t.organisationId, t.proposedAt),
      index().on(t.regionId, t.status, t.proposedAt),
    ],
  },
);
