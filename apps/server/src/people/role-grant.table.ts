import { givenRoles } from '@inflytande/domain/people/role';
import { index, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Who may do what, and until when (Z4). Grants end; they are never changed into another. */
export const roleGrant = regionTable(
  'role_grant',
  {
    id: text().notNull(),
    personId: text().notNull(),
    role: text({ enum: givenRoles }).notNull(),
    scopeId: text().notNull(),
    from: text().notNull(),
    until: text(),
    reason: text().notNull(),
    givenBy: text().notNull(),
    delegatedFrom: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { personId: 'person-id' },
      tells: ['role', 'scopeId', 'reason', 'givenBy'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'role', countedFrom: 'until' }],
    },
    more: (t) => [index().on(t.regionId, t.personId)],
  },
);
