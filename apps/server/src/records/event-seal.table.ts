import { bigint, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/**
 * A seal over a stretch of the event log (Z3, decision 0014): its digest covers the seal before it and every event
 * since, so that nothing sealed can be changed or taken away unseen.
 */
export const eventSeal = regionTable(
  'event_seal',
  {
    number: integer().notNull(),
    /** The last event under it. */
    lastEventId: bigint({ mode: 'number' }).notNull(),
    events: integer().notNull(),
    digest: text().notNull(),
    sealedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  { key: ['number'], privacy: { persons: 'none', disposal: [{ of: 'event-log' }] } },
);
