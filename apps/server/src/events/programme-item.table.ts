import { eventForms } from '@inflytande/domain/events/event';
import { programmeItemStatuses } from '@inflytande/domain/events/programme-item';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What associations submit for the awareness week of a year, and what staff said (E1, E3). */
export const programmeItem = authorityTable(
  'programme_item',
  {
    id: text().notNull(),
    year: integer().notNull(),
    organisationId: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    day: text().notNull(),
    starts: text().notNull(),
    /** Empty: not said. */
    ends: text().notNull(),
    form: text({ enum: eventForms }).notNull(),
    place: text().notNull(),
    audience: text().notNull(),
    /** Whom to ask; empty: nobody. */
    contact: text().notNull(),
    contactShown: boolean().notNull(),
    status: text({ enum: programmeItemStatuses }).notNull(),
    word: text(),
    submittedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    submittedBy: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'councils',
      about: { submittedBy: 'person-id' },
      tells: [
        'organisationId',
        'title',
        'text',
        'place',
        'contact',
        'contactShown',
        'status',
        'word',
        'submittedAt',
      ],
      erasure: { kind: 'columns-blanked', columns: ['submittedBy'] },
      // Whom to ask is of no use after the day; that it took place is.
      disposal: [
        { of: 'register' },
        { of: 'sign-up', countedFrom: sql`programme_item.day`, blanks: ['contact', 'submittedBy'] },
      ],
    },
    more: (t) => [
      index().on(t.regionId, t.year, t.status, t.day, t.starts),
      index().on(t.regionId, t.organisationId, t.day),
    ],
  },
);
