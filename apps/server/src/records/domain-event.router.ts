import { access, type Action } from '@inflytande/domain/access';
import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { addDays, PlainDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listEvents, type EventFilter } from './domain-event.store.ts';
import { checkSeals } from './event-seal.store.ts';

/** What to look for in the log, as it is asked for: days are within. */
export const EventQuery = v.object({
  actor: v.optional(v.string()),
  action: v.optional(v.picklist(Object.keys(access) as Action[])),
  subjectKind: v.optional(v.string()),
  subjectId: v.optional(v.string()),
  from: v.optional(PlainDate),
  until: v.optional(PlainDate),
});

/** Days as the instants that they begin and end at in Stockholm (K3). */
export const filterOf = ({ from, until, ...same }: v.InferOutput<typeof EventQuery>): EventFilter => ({
  ...same,
  from: from === undefined ? undefined : new Date(startOfDay(from)),
  before: until === undefined ? undefined : new Date(startOfDay(addDays(until, 1))),
});

export const domainEventRouter = router({
  /** Who did what, when and why, newest first (Z3); readings of locked originals among it. */
  list: may('domain-event/read', 'list')
    .input(v.object({ ...EventQuery.entries, cursor: v.optional(v.string()) }))
    .query(({ ctx, input: { cursor, ...query } }) =>
      read(ctx, async (tx) => {
        const after = readCursor(cursor);
        const { rows, total } = await listEvents(tx, ctx.actor.id, {
          filter: filterOf(query),
          after: after === null ? null : Number(after.id),
        });
        const page = toPage(rows, total, ({ id }) => ({ value: '', id: String(id) }));
        return { ...page, rows: page.rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })) };
      }),
    ),

  /** Whether anything that was sealed has been changed or taken away since (Z3). */
  seals: may('domain-event/read').query(({ ctx }) => read(ctx, checkSeals)),
});
