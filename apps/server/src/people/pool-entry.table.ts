import { ageBands } from '@inflytande/domain/people/consent';
import { genders, type PoolEntry } from '@inflytande/domain/people/interest-pool';
import { jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What somebody in the interest pool has told (R2). It goes with the consent. */
export const poolEntry = authorityTable(
  'pool_entry',
  {
    personId: text().notNull(),
    ageBand: text({ enum: ageBands }).notNull(),
    gender: text({ enum: genders }).notNull(),
    experience: jsonb().$type<PoolEntry['experience']>().notNull(),
    municipalityCode: text(),
    willing: jsonb().$type<PoolEntry['willing']>().notNull(),
    /** The last day of the consent that it stands on, inclusive. */
    until: text().notNull(),
  },
  {
    key: ['personId'],
    privacy: {
      persons: 'pool-members',
      purpose: 'interest-pool',
      about: { personId: 'person-id' },
      tells: ['ageBand', 'gender', 'experience', 'municipalityCode', 'willing'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'pool-entry', countedFrom: 'until' }],
    },
  },
);
