import type { Mask } from '@inflytande/domain/feedback/masking';
import { releaseForms } from '@inflytande/domain/records/case';
import { documentKinds, requestStatuses } from '@inflytande/domain/records/document-release';
import { boolean, index, jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Requests for documents and what was decided on each (P4, B12). One that is decided is never changed. */
export const release = authorityTable(
  'release',
  {
    /** The diary number as it stands in an address: `UTL-2026-1`. */
    id: text().notNull(),
    kind: text({ enum: documentKinds }).notNull(),
    documentId: text().notNull(),
    /** Who asked; null where nobody said. */
    counterpart: text(),
    /** Another authority that asked. */
    toAuthorityId: text(),
    registeredAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    registeredBy: text().notNull(),
    status: text({ enum: requestStatuses }).notNull(),
    maskedFileId: text(),
    form: text({ enum: releaseForms }),
    masks: jsonb().$type<readonly Mask[]>(),
    /** Whether the author's name is given; null where there is none to give. */
    authorShown: boolean(),
    /** The provision. */
    ground: text(),
    reason: text(),
    decidedAt: timestamp({ withTimezone: true, mode: 'date' }),
    decidedBy: text(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'feedback',
      about: { registeredBy: 'person-id', decidedBy: 'person-id' },
      tells: ['counterpart', 'authorShown', 'reason'],
      erasure: { kind: 'nothing', reason: 'accountability' },
      disposal: [{ of: 'decision' }],
    },
    more: (t) => [index().on(t.regionId, t.kind, t.documentId)],
  },
);
