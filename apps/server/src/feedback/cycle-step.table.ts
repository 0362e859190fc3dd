import { cycleSteps } from '@inflytande/domain/feedback/cycle-life';
import { integer, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Every step that a cycle has entered, in order (B8). Nothing of it is changed afterwards. */
export const cycleStep = regionTable(
  'cycle_step',
  {
    year: integer().notNull(),
    /** From 1, without gaps. */
    position: integer().notNull(),
    step: text({ enum: cycleSteps }).notNull(),
    recordId: text(),
    by: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    reason: text(),
  },
  {
    key: ['year', 'position'],
    privacy: {
      persons: 'staff',
      purpose: 'feedback',
      about: { by: 'person-id' },
      tells: ['reason'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
  },
);
