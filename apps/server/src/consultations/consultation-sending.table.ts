import { sendingChannels } from '@inflytande/domain/consultations/send-consultation';
import { index, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** The proof of what was sent, when, to whom and how (X1). Nothing of it is changed afterwards. */
export const consultationSending = regionTable(
  'consultation_sending',
  {
    id: text().notNull(),
    consultationId: text().notNull(),
    sentAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    channel: text({ enum: sendingChannels }).notNull(),
    partyIds: jsonb().$type<readonly string[]>().notNull(),
    documents: jsonb().$type<readonly string[]>().notNull(),
    sentBy: text().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { sentBy: 'person-id' },
      tells: [],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'consultation' }],
    },
    more: (t) => [index().on(t.regionId, t.consultationId, t.sentAt)],
  },
);
