import type { Audience } from '@inflytande/domain/records/send-out';
import { index, integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What staff have sent to many at once; to whom exactly stands in `letter`. */
export const sendOut = authorityTable(
  'send_out',
  {
    id: text().notNull(),
    audience: jsonb().$type<Audience>().notNull(),
    heading: text().notNull(),
    text: text().notNull(),
    sentBy: text().notNull(),
    sentAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    /** How many it went to. It stays when somebody is erased (Z2). */
    recipients: integer().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { sentBy: 'person-id' },
      tells: [],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'event-log' }],
    },
    more: (t) => [index().on(t.regionId, t.sentAt.desc(), t.id.desc())],
  },
);
