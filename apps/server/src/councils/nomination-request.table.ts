import type { Request } from '@inflytande/domain/kernel/request';
import { index, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What associations are asked: somebody for one of their seats (C4), and what they said who nominate nobody. */
export const nominationRequest = authorityTable(
  'nomination_request',
  {
    id: text().notNull(),
    bodyId: text().notNull(),
    seatId: text().notNull(),
    organisationId: text().notNull(),
    /** What the task is. */
    assignment: text().notNull(),
    askedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    /** The last day, inclusive. */
    closes: text().notNull(),
    /** What came after it: later last days, each with its reason (K3). */
    extensions: jsonb().$type<Request<never>['extensions']>().notNull().default([]),
    declinedAt: timestamp({ withTimezone: true, mode: 'date' }),
    declinedBecause: text(),
    cancelledAt: timestamp({ withTimezone: true, mode: 'date' }),
    cancelledBecause: text(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'council-minutes' }] },
    more: (t) => [
      index().on(t.regionId, t.organisationId, t.askedAt),
      index().on(t.regionId, t.bodyId, t.askedAt),
      index().on(t.regionId, t.seatId),
    ],
  },
);
