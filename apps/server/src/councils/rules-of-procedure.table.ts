import type { RulesOfProcedure } from '@inflytande/domain/councils/rules-of-procedure';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { index, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What a body has adopted as its rules of procedure, version by version; a later one follows, none is changed (C5). */
export const rulesOfProcedure = authorityTable(
  'rules_of_procedure',
  {
    id: text().notNull(),
    bodyId: text().notNull(),
    value: jsonb().$type<RulesOfProcedure>().notNull(),
    /** The decision. */
    source: text().notNull(),
    adoptedOn: text().$type<PlainDate>().notNull(),
    /** The first day on which it applies, `YYYY-MM-DD`. */
    from: text().notNull(),
    /** When it was put in: of two from the same day the later counts. */
    putInAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'decision' }] },
    more: (t) => [index().on(t.regionId, t.bodyId, t.putInAt)],
  },
);
