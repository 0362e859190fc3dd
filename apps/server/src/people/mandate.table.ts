import { mandateStatuses, waysToSign } from '@inflytande/domain/people/mandate';
import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Who has asked to sign for an association, and what the authority said (O6). The right to sign follows from it. */
export const mandate = authorityTable(
  'mandate',
  {
    /** Also the id of the role that an approved mandate gives. */
    id: text().notNull(),
    organisationId: text().notNull(),
    personId: text().notNull(),
    signs: text({ enum: waysToSign }).notNull(),
    from: text().notNull(),
    until: text(),
    fileId: text().notNull(),
    status: text({ enum: mandateStatuses }).notNull(),
    reason: text(),
    askedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'grants',
      about: { personId: 'person-id' },
      tells: ['organisationId', 'signs', 'from', 'until', 'status', 'reason'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'handed-in-document', countedFrom: 'askedAt' }],
    },
    more: (t) => [index().on(t.regionId, t.organisationId), index().on(t.regionId, t.status, t.askedAt)],
  },
);
