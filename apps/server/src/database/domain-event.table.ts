import type { Action } from '@inflytande/domain/access';
import { bigint, index, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from './region-table.ts';

/** The log of every change (Z3): who, when, what and why. Written by `act()` alone, never changed. */
export const domainEvent = regionTable(
  'domain_event',
  {
    id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    /** A person's id, `public` or `system`. */
    actor: text().notNull(),
    action: text().$type<Action>().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    reason: text(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { actor: 'person-id', subjectId: 'person-id' },
      tells: ['reason', 'data'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'event-log' }],
    },
    more: (t) => [index().on(t.regionId, t.subjectKind, t.subjectId)],
  },
);
