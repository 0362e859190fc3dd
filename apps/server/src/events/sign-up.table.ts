import { waysToCome, type SignUpNeed } from '@inflytande/domain/events/hearing-sign-up';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Who comes to a hearing: no account, no address, and a name only where somebody gave one (E1, Z1). */
export const signUp = regionTable(
  'sign_up',
  {
    id: text().notNull(),
    eventId: text().notNull(),
    receivedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    comes: text({ enum: waysToCome }).notNull(),
    persons: integer().notNull(),
    name: text(),
    needs: jsonb().$type<SignUpNeed[]>().notNull(),
    /** A digest: the code itself is shown once and kept nowhere (B6). */
    receiptDigest: text().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { id: 'record-id' },
      tells: ['name', 'comes', 'persons', 'needs'],
      withheld: ['receiptDigest'],
      erasure: { kind: 'row-removed' },
      // From the day of the hearing, once it is over: until then it is needed.
      disposal: [
        {
          of: 'sign-up',
          countedFrom: sql`(select event.date from event where event.region_id = sign_up.region_id
            and event.id = sign_up.event_id and event.status in ('held', 'cancelled'))`,
        },
      ],
    },
    more: (t) => [
      uniqueIndex().on(t.regionId, t.receiptDigest),
      index().on(t.regionId, t.eventId, t.receivedAt),
    ],
  },
);
