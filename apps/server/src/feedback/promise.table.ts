import { commitmentStates, type CommitmentEvent } from '@inflytande/domain/kernel/commitment';
import { index, jsonb, text } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

/** Promises in answers (B4): commitments with their whole history. They belong to the authority that made them. */
export const promise = authorityTable(
  'promise',
  {
    /** Also the id of the answer that it was given in. */
    id: text().notNull(),
    pointId: text().notNull(),
    /** Where it was made, while that point is shown under another (B7): `pointId` is where it is shown. */
    ownPointId: text(),
    what: text().notNull(),
    ownerId: text().notNull(),
    madeOn: text().notNull(),
    due: text(),
    acceptorIds: text().array().notNull(),
    history: jsonb().$type<readonly CommitmentEvent[]>().notNull(),
    // A kept roll-up of the domain's `commitmentStanding`, to list and count by. Written by `savePromises` only.
    state: text({ enum: commitmentStates }).notNull(),
    dueDay: text(),
  },
  {
    key: ['id'],
    privacy: { persons: 'none', disposal: [{ of: 'statement' }] },
    more: (t) => [index().on(t.regionId, t.pointId), index().on(t.regionId, t.state, t.dueDay)],
  },
);
