import { eventForms, eventKinds, eventStatuses, type InvitedGroup } from '@inflytande/domain/events/event';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Source } from '@inflytande/domain/kernel/source';
import { integer, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const event = authorityTable(
  'event',
  {
    id: text().notNull(),
    kind: text({ enum: eventKinds }).notNull(),
    title: text().notNull(),
    year: integer().notNull(),
    date: text(),
    starts: text(),
    ends: text(),
    place: text(),
    form: text({ enum: eventForms }),
    status: text({ enum: eventStatuses }).notNull(),
    /** Only for those who arrange it and those who have signed up. */
    link: text(),
    places: integer(),
    signUpUntil: text().$type<PlainDate>(),
    participants: integer(),
    onSite: integer(),
    remote: integer(),
    invited: jsonb().$type<InvitedGroup[]>().notNull(),
    changedBecause: text(),
    parentId: text(),
    note: text(),
    sources: jsonb().$type<Source[]>().notNull(),
  },
  { key: ['id'], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);
