import {
  allLetterKinds,
  letterFailures,
  letterStates,
  type LetterKind,
} from '@inflytande/domain/records/letter';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

const moment = () => timestamp({ withTimezone: true, mode: 'date' });

/**
 * One row for each occasion and receiver: the outbox, and the record of who got what and when. Written in the same
 * transaction as the change. Neither address nor words stand here; both are looked up when it leaves.
 */
export const letter = regionTable(
  'letter',
  {
    id: text().notNull(),
    kind: text({ enum: allLetterKinds as [LetterKind, ...LetterKind[]] }).notNull(),
    /** What it is about, so that the same occasion never gives the same person a second letter. */
    about: text().notNull(),
    personId: text().notNull(),
    /** What the words need to know: names of what it is about, ids to link to. */
    data: jsonb().$type<Record<string, string>>().notNull(),
    sendOutId: text(),
    queuedAt: moment().notNull(),
    state: text({ enum: letterStates }).notNull(),
    /** When it was put in the queue, or asked for again: its patience is counted from then. */
    since: moment().notNull(),
    tries: integer().notNull().default(0),
    nextTryAt: moment(),
    /** Letters that leave as one share it; the Message-ID is made of it and stays the same at every try. */
    envelopeId: text(),
    carrier: text(),
    carriedUntil: moment(),
    settledAt: moment(),
    failure: text({ enum: letterFailures }),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { personId: 'person-id' },
      tells: ['kind', 'data', 'queuedAt', 'state', 'settledAt', 'failure'],
      withheld: [
        'about',
        'sendOutId',
        'since',
        'tries',
        'nextTryAt',
        'envelopeId',
        'carrier',
        'carriedUntil',
      ],
      erasure: { kind: 'row-removed' },
      disposal: [
        {
          of: 'letter',
          countedFrom: sql`to_char(letter.settled_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`,
        },
      ],
    },
    more: (t) => [
      uniqueIndex().on(t.regionId, t.kind, t.about, t.personId),
      index().on(t.regionId, t.personId),
      index().on(t.regionId, t.sendOutId),
      index().on(t.regionId, t.queuedAt.desc(), t.id.desc()),
      index('letter_under_way')
        .on(t.regionId, t.nextTryAt)
        .where(sql`state in ('waiting', 'being-sent', 'handed-over')`),
    ],
  },
);
