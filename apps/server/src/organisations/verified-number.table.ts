import { text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Which organisation number the authority has held against a certificate (O5), and who did. */
export const verifiedNumber = authorityTable(
  'verified_number',
  {
    organisationId: text().notNull(),
    number: text().notNull(),
    basis: text().notNull(),
    verifiedBy: text().notNull(),
    verifiedOn: text().notNull(),
  },
  {
    key: ['organisationId'],
    privacy: {
      persons: 'staff',
      purpose: 'grants',
      about: { verifiedBy: 'person-id' },
      tells: ['basis'],
      withheld: ['number'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'register' }],
    },
  },
);
