import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { index, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Who sits on which seat, from when till when (C3). Who an association's people are follows from it, nothing else. */
export const appointment = authorityTable(
  'appointment',
  {
    id: text().notNull(),
    seatId: text().notNull(),
    personId: text().notNull(),
    from: text().$type<PlainDate>().notNull(),
    until: text().$type<PlainDate>(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'councils',
      about: { personId: 'person-id' },
      tells: ['seatId', 'from', 'until'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'role', countedFrom: 'until' }],
    },
    more: (t) => [index().on(t.regionId, t.seatId), index().on(t.regionId, t.personId)],
  },
);
