import { waitingStepKinds } from '@inflytande/domain/feedback/waiting-step';
import { text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What time alone has brought about while a point waited (B3); the key makes each happen once. */
export const waitingStep = authorityTable(
  'waiting_step',
  {
    pointId: text().notNull(),
    kind: text({ enum: waitingStepKinds }).notNull(),
    principalId: text().notNull(),
    of: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['pointId', 'kind', 'principalId', 'of'],
    privacy: { persons: 'none', disposal: [{ of: 'statement' }] },
  },
);
