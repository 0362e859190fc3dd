import type { Mask, ShownPart } from '@inflytande/domain/feedback/masking';
import {
  authorKinds,
  identityLevels,
  statementStatuses,
  wordings,
} from '@inflytande/domain/feedback/statement';
import { ownCareChoices, type Forwarding } from '@inflytande/domain/feedback/forwarding';
import type { RaisedKind } from '@inflytande/domain/feedback/submission';
import { takenDownWays } from '@inflytande/domain/feedback/take-down';
import type { Source } from '@inflytande/domain/kernel/source';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

export const statement = authorityTable(
  'statement',
  {
    id: text().notNull(),
    pointId: text(),
    /** Where it was said, while that point is shown under another (B7): `pointId` is where it is shown. */
    ownPointId: text(),
    themeId: text(),
    text: text().notNull(),
    wording: text({ enum: wordings }).notNull(),
    authorKind: text({ enum: authorKinds }).notNull(),
    authorId: text(),
    authorName: text(),
    identity: text({ enum: identityLevels }).notNull(),
    saidAt: text().notNull(),
    cycleYear: integer(),
    /** The consultation that somebody who was not asked answers by it (X1). */
    consultationId: text(),
    inferred: boolean().notNull(),
    status: text({ enum: statementStatuses }).notNull(),
    sources: jsonb().$type<Source[]>().notNull(),
    receivedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    /** How it came to staff who took it down; null where somebody sent it in (B1). */
    takenDown: text({ enum: takenDownWays }),
    /** What the writer said of their own care, and the words that were said yes to (B5). */
    ownCare: text({ enum: ownCareChoices }),
    ownCareWording: text(),
    /** To whom it has been sent on. */
    forwardings: jsonb().$type<readonly Pick<Forwarding, 'to' | 'by' | 'at'>[]>().notNull().default([]),
    /** From the form: the same key is the same submission. */
    clientKey: text(),
    /** A digest: the code itself is shown once and kept nowhere (B6). */
    receiptDigest: text(),
    /** What the writer proposed: a point to join, whom it is addressed to, where. */
    proposal: jsonb().$type<{
      joinPointId: string | null;
      principalId: string | null;
      municipalityCode: string | null;
      kind?: RaisedKind | null;
    }>(),
    /** Signs of acute danger that were seen on receipt (B5): such an item is urgent. */
    crisisSigns: jsonb().$type<string[]>().notNull().default([]),
    /** The recorded step before publication (B5). */
    secrecyAssessment: text(),
    /** What a person has masked on the web (B5); null until it is published. */
    webMasks: jsonb().$type<readonly Mask[]>(),
    /**
     * What the public reads, where that is not the words as they came. It follows from the words and the masks, and is
     * kept so that no query of the public, nor its search, reaches the words themselves.
     */
    webParts: jsonb().$type<readonly ShownPart[]>(),
    /** When the author's newest published words were published, where they are not the first (B1). */
    revisedAt: timestamp({ withTimezone: true, mode: 'date' }),
    declinePrinciple: text(),
    /** True once it has been public and was taken off the web or taken back: it goes on being counted (B5, Z2). */
    wasPublished: boolean().notNull().default(false),
    settledAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'feedback',
      about: { id: 'record-id' },
      tells: [
        'ownCare',
        'forwardings',
        'takenDown',
        'authorKind',
        'authorId',
        'authorName',
        'text',
        'identity',
        'crisisSigns',
      ],
      withheld: ['clientKey', 'receiptDigest'],
      erasure: { kind: 'columns-blanked', columns: ['authorName', 'clientKey', 'receiptDigest'] },
      disposal: [
        { of: 'statement' },
        {
          of: 'declined-statement',
          // What was disposed of has no words left, and no time that runs.
          countedFrom: sql`case when statement.text <> '' then to_char(statement.settled_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') end`,
          only: { column: 'status', is: 'declined' },
          blanks: ['text', 'authorName', 'clientKey', 'receiptDigest'],
        },
      ],
    },
    more: (t) => [
      uniqueIndex().on(t.regionId, t.clientKey),
      uniqueIndex().on(t.regionId, t.receiptDigest),
      index().on(t.regionId, t.pointId),
      index().on(t.regionId, t.consultationId),
      index().on(t.regionId, t.status, t.receivedAt, t.id),
    ],
  },
);
