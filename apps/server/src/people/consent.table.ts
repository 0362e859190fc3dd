import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { consentPurposes } from '@inflytande/domain/people/consent';
import { sql } from 'drizzle-orm';
import { index, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** What persons have said yes to, each kept with the words and the days, also after it has ended (Z1). */
export const consent = authorityTable(
  'consent',
  {
    id: text().notNull(),
    personId: text().notNull(),
    purpose: text({ enum: consentPurposes }).notNull(),
    from: text().$type<PlainDate>().notNull(),
    until: text().$type<PlainDate>(),
    withdrawnOn: text().$type<PlainDate>(),
    wording: text().notNull(),
    guardianId: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'pool-members',
      purpose: 'published-name',
      about: { personId: 'person-id' },
      tells: ['purpose', 'from', 'until', 'withdrawnOn', 'wording', 'guardianId'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'consent', countedFrom: sql`coalesce(consent.withdrawn_on, consent.until)` }],
    },
    more: (t) => [index().on(t.regionId, t.personId)],
  },
);
