import { letterPaces } from '@inflytande/domain/records/letter';
import { text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';
import { languages } from '../language.ts';

/** How often somebody wants news by mail, and in which language. Without a row: at once, in Swedish. */
export const mailPreference = regionTable(
  'mail_preference',
  {
    personId: text().notNull(),
    pace: text({ enum: letterPaces }).notNull(),
    language: text({ enum: languages }).notNull(),
  },
  {
    key: ['personId'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { personId: 'person-id' },
      tells: ['pace', 'language'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'person' }],
    },
  },
);
