import { linkedSteps } from '@inflytande/domain/plans/trail-link';
import { text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** What a person has linked (P3); all other links follow from what is registered. */
export const trailLink = regionTable(
  'trail_link',
  {
    fromStep: text({ enum: linkedSteps }).notNull(),
    fromId: text().notNull(),
    toStep: text({ enum: linkedSteps }).notNull(),
    toId: text().notNull(),
    reason: text().notNull(),
  },
  {
    key: ['fromStep', 'fromId', 'toStep', 'toId'],
    privacy: { persons: 'none', disposal: [{ of: 'register' }] },
  },
);
