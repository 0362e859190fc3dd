import { text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Who in an association objects to a verdict that was proposed in its name, and why (B4). */
export const verdictObjection = authorityTable(
  'verdict_objection',
  {
    proposalId: text().notNull(),
    personId: text().notNull(),
    reason: text().notNull(),
    objectedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  {
    key: ['proposalId', 'personId', 'objectedAt'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { personId: 'person-id' },
      tells: ['reason', 'objectedAt', 'withdrawnAt'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'statement' }],
    },
  },
);
