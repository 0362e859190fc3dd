import { openingsOf } from '@inflytande/domain/access';
import { decideCommitment, overdueOf } from '@inflytande/domain/kernel/commitment';
import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { act } from '../act.ts';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  listUnfinishedPromises,
  lockPromise,
  promiseOf,
  recordOf,
  savePromises,
  shownPromise,
} from './promise.store.ts';

export const promiseRouter = router({
  /** Promises that are not kept yet, the soonest due first, with how late they are (B4, K3). */
  list: may('promise/review', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listUnfinishedPromises(
          tx,
          openingsOf(ctx.actor.held, 'promise/review', { channel: 'list' }),
          readCursor(input.cursor),
        );
        const page = toPage(rows, total, ({ place, id }) => ({ value: place, id }));
        return {
          ...page,
          rows: page.rows.map(({ point, ownerName, ...row }) => ({
            ...shownPromise(row, ctx.now()),
            ownerName,
            point,
            lateDays: overdueOf(promiseOf(row), ctx.now())?.days ?? 0,
          })),
        };
      }),
    ),

  /** The principal sets a later day, with the reason (B4). Both days are shown. */
  postpone: may('promise/postpone')
    .input(
      v.object({ id: v.string(), due: PlainDate, reason: v.pipe(v.string(), v.trim(), v.maxLength(500)) }),
    )
    .mutation(async ({ ctx, input: { id, due, reason } }) => {
      await act(ctx, {
        action: 'promise/postpone',
        load: async (tx) => found(await lockPromise(tx, id), 'promise/not-found'),
        record: ({ authorityId }) => recordOf({ id, authorityId }),
        decide: ({ promise, pointId, authorityId }, at) => {
          const changed = decideCommitment(promise, { kind: 'postponed', by: authorityId, at, due, reason });
          return changed.ok ? { ok: true, value: { promise: changed.value, pointId } } : changed;
        },
        save: (tx, { promise, pointId }) => savePromises(tx, [promise], { regionId: ctx.regionId, pointId }),
        tell: ({ pointId }) => ({
          subject: { kind: 'promise', id },
          reason,
          data: { pointId, due },
        }),
      });
      return { id };
    }),
});
