import { hearingPointStatuses } from '@inflytande/domain/events/hearing-point';
import { index, integer, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** What a participant said at a hearing, as it was said (B5). */
export const hearingPoint = regionTable(
  'hearing_point',
  {
    id: text().notNull(),
    eventId: text().notNull(),
    text: text().notNull(),
    status: text({ enum: hearingPointStatuses }).notNull(),
    rank: integer(),
    /** Signs of acute danger that were seen on receipt (B5): such an item is urgent. */
    crisisSigns: jsonb().$type<string[]>().notNull(),
    receivedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    settledAt: timestamp({ withTimezone: true, mode: 'date' }),
    /** How many supported it, once the list is closed; until then they are counted. */
    support: integer(),
    statementId: text(),
    /** From the form: the same key is the same point. */
    clientKey: text(),
    /** A digest of a key that the participant's browser made up, other at every hearing; emptied when the list closes. */
    participant: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { id: 'record-id' },
      tells: ['text', 'crisisSigns'],
      withheld: ['clientKey', 'participant'],
      erasure: { kind: 'row-removed' },
      disposal: [
        { of: 'statement' },
        {
          of: 'declined-statement',
          countedFrom: 'settledAt',
          only: { column: 'status', is: 'put-aside' },
        },
      ],
    },
    more: (t) => [
      uniqueIndex().on(t.regionId, t.clientKey),
      index().on(t.regionId, t.eventId, t.status, t.receivedAt),
    ],
  },
);

/** Who supports what while the list is open; it is counted and taken away when it closes. */
export const hearingSupport = regionTable(
  'hearing_support',
  {
    pointId: text().notNull(),
    participant: text().notNull(),
    eventId: text().notNull(),
  },
  {
    key: ['pointId', 'participant'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { participant: 'record-id' },
      tells: ['pointId'],
      withheld: ['participant'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'sign-up' }],
    },
    more: (t) => [index().on(t.regionId, t.eventId)],
  },
);
