import { index, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Whom a case was put to; each of them must answer (B11). */
export const caseOfficial = regionTable(
  'case_official',
  { caseId: text().notNull(), personId: text().notNull() },
  {
    key: ['caseId', 'personId'],
    privacy: {
      persons: 'staff',
      purpose: 'feedback',
      about: { personId: 'person-id' },
      tells: [],
      withheld: ['caseId'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
    more: (t) => [index().on(t.regionId, t.personId)],
  },
);
