import { settingKeys } from '@inflytande/domain/settings';
import { index, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** What a region has decided on for itself, version by version; a later one follows, none is ever changed. */
export const setting = regionTable(
  'setting',
  {
    id: text().notNull(),
    key: text({ enum: settingKeys as never }).notNull(),
    value: jsonb().notNull(),
    source: text().notNull(),
    /** The first day on which it applies, `YYYY-MM-DD`. */
    from: text().notNull(),
    reason: text().notNull(),
    /** When it was put in: of two from the same day the later counts. */
    putInAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'decision' }] },
    more: (t) => [index().on(t.regionId, t.putInAt, t.id)],
  },
);
