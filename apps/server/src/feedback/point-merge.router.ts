import { randomUUIDv7 } from 'node:crypto';
import { MergePoint, mergePoint, SplitPoint, splitPoint } from '@inflytande/domain/feedback/point-merge';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { namesIn } from '../shown-person.ts';
import { may, router } from '../trpc.ts';
import {
  insertMerge,
  listMergesOf,
  lockMerge,
  lockTogether,
  savePlaces,
  writeUndone,
} from './point-merge.store.ts';

/** Points that a person has judged to be one matter: shown as one, each kept whole (B7). */
export const pointMergeRouter = router({
  /** What a point was merged with, by whom and why, and what was taken back; the latest first. */
  list: may('point-merge/read', 'list')
    .input(v.object({ pointId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const rows = await listMergesOf(tx, input.pointId);
        const persons = rows.flatMap(({ merge: { by, undoneBy } }) => [by, undoneBy ?? '']);
        const nameOf = await namesIn(tx, 'staff-list', persons);
        return rows.map(
          ({ merge: { id, by, at, reason, undoneBy, undoneAt, undoneReason }, from, into }) => ({
            id,
            from,
            into,
            by: nameOf(by),
            at: at.toISOString(),
            reason,
            undone:
              undoneAt === null
                ? null
                : { by: nameOf(undoneBy ?? ''), at: undoneAt.toISOString(), reason: undoneReason },
          }),
        );
      }),
    ),

  /** Shows a point under another from now on. */
  merge: may('point/merge')
    .input(MergePoint)
    .mutation(async ({ ctx, input }) => {
      const { pointId, intoId } = input;
      const { merge } = await act(ctx, {
        action: 'point/merge',
        load: async (tx) => {
          const state = await lockTogether(tx, [pointId, intoId]);
          for (const id of [pointId, intoId])
            found(
              state.points.find((point) => point.id === id),
              'point/not-found',
            );
          return state;
        },
        record: () => ({ id: pointId }),
        decide: (state, at) =>
          mergePoint(state, { ...input, id: randomUUIDv7(), by: ctx.actor.id ?? '' }, at),
        save: async (tx, { merge: made, points }, at) => {
          await insertMerge(tx, ctx.regionId, made);
          await savePlaces(tx, points, at);
        },
        tell: ({ merge: { id, reason } }) => ({
          subject: { kind: 'point', id: pointId },
          reason,
          data: { intoId, mergeId: id },
        }),
      });
      return { id: merge.id };
    }),

  /** Shows it by itself again. */
  split: may('point/split')
    .input(SplitPoint)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'point/split',
        load: async (tx) => {
          const merge = found(await lockMerge(tx, input.id), 'point/not-found');
          return { ...(await lockTogether(tx, [merge.fromId, merge.intoId])), merge };
        },
        record: ({ merge }) => ({ id: merge.fromId }),
        decide: (state, at) => splitPoint(state, { reason: input.reason, by: ctx.actor.id ?? '' }, at),
        save: async (tx, { merge, points }, at) => {
          await writeUndone(tx, merge);
          await savePlaces(tx, points, at);
        },
        tell: ({ merge: { fromId, intoId, id } }) => ({
          subject: { kind: 'point', id: fromId },
          reason: input.reason,
          data: { intoId, mergeId: id },
        }),
      });
      return { id: input.id };
    }),
});
