import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** A problem between an association and an authority that was put to named officials (B11). Nothing of it is changed. */
export const pointCase = authorityTable(
  'point_case',
  {
    id: text().notNull(),
    pointId: text().notNull(),
    /** Where it was put, while that point is shown under another (B7): `pointId` is where it is shown. */
    ownPointId: text(),
    associationId: text().notNull(),
    opens: text().notNull(),
    closes: text().notNull(),
    sentAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    sentBy: text().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'feedback',
      about: { sentBy: 'person-id' },
      tells: [],
      withheld: ['associationId', 'opens', 'closes'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'statement' }],
    },
    more: (t) => [index().on(t.regionId, t.pointId)],
  },
);
