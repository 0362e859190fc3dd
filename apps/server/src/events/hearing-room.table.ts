import { text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** The live list of a hearing, from when it was opened until it was closed (B8). */
export const hearingRoom = regionTable(
  'hearing_room',
  {
    eventId: text().notNull(),
    /** Shown in the room; it opens nothing but what everybody there reads. */
    joinCode: text().notNull(),
    openedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    closedAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  {
    key: ['eventId'],
    privacy: { persons: 'none', disposal: [{ of: 'register' }] },
    more: (t) => [uniqueIndex().on(t.regionId, t.joinCode)],
  },
);
