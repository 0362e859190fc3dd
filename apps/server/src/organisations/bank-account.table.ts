import { bankAccountKinds } from '@inflytande/domain/organisations/bank-account-number';
import { bankAccountStatuses } from '@inflytande/domain/organisations/bank-account';
import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Where an association's money is sent, has been sent, or may come to be sent (O5). Numbers never change. */
export const bankAccount = authorityTable(
  'bank_account',
  {
    id: text().notNull(),
    organisationId: text().notNull(),
    kind: text({ enum: bankAccountKinds }).notNull(),
    number: text().notNull(),
    status: text({ enum: bankAccountStatuses }).notNull(),
    basis: text().notNull(),
    enteredBy: text().notNull(),
    enteredOn: text().notNull(),
    decidedBy: text(),
    decidedOn: text(),
    endedOn: text(),
    reason: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'grants',
      about: { enteredBy: 'person-id', decidedBy: 'person-id' },
      tells: ['basis', 'reason'],
      // The association's, not theirs who entered it.
      withheld: ['number'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'payment-voucher', countedFrom: 'endedOn' }],
    },
    more: (t) => [
      index().on(t.regionId, t.status, t.enteredOn),
      // One that waits and one that holds, at most, whoever is faster.
      uniqueIndex()
        .on(t.regionId, t.organisationId, t.status)
        .where(sql`${t.status} in ('entered', 'confirmed')`),
    ],
  },
);
