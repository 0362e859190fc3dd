import { nominationStatuses, type Nomination } from '@inflytande/domain/councils/nomination';
import { sql } from 'drizzle-orm';
import { index, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** The last day that a nomination counted; null while it waits, or while nobody knows when the appointment ends. */
const lastDay = sql`(case nomination.status when 'nominated' then null
  when 'appointed' then (select appointment.until from appointment
    where appointment.region_id = nomination.region_id and appointment.id = nomination.id)
  else to_char(nomination.settled_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') end)`;

/** Whom associations nominate, with the papers that belong to it, and what came of it (C4). */
export const nomination = authorityTable(
  'nomination',
  {
    /** Also the id of the appointment that it becomes. */
    id: text().notNull(),
    requestId: text().notNull(),
    personId: text().notNull(),
    assignment: text().notNull(),
    declaration: jsonb().$type<Nomination['declaration']>().notNull(),
    status: text({ enum: nominationStatuses }).notNull(),
    refusedBecause: text(),
    nominatedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    /** When its status came about; null while it waits. */
    settledAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'councils',
      about: { personId: 'person-id' },
      tells: [
        'requestId',
        'assignment',
        'declaration',
        'status',
        'refusedBecause',
        'nominatedAt',
        'settledAt',
      ],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'role', countedFrom: lastDay }],
    },
    more: (t) => [
      index().on(t.regionId, t.personId),
      index().on(t.regionId, t.requestId),
      // One that waits at most, whoever is faster.
      uniqueIndex()
        .on(t.regionId, t.requestId, t.status)
        .where(sql`${t.status} = 'nominated'`),
    ],
  },
);
