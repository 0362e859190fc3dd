import { text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Who may see the name of somebody with protected identity (Z5). */
export const personHandler = regionTable(
  'person_handler',
  {
    personId: text().notNull(),
    handlerId: text().notNull(),
  },
  {
    key: ['personId', 'handlerId'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { personId: 'person-id', handlerId: 'person-id' },
      tells: [],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'person' }],
    },
  },
);
