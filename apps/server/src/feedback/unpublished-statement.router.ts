import { openingsOf } from '@inflytande/domain/access';
import {
  ReassessStatement,
  reassessStatement,
  UnpublishStatement,
  unpublishStatement,
} from '@inflytande/domain/feedback/unpublication';
import * as v from 'valibot';
import { act } from '../act.ts';
import { tellUnpublished } from '../mail/tell-author.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { keepStanding } from './standing.store.ts';
import { lockStatement, recordOf } from './statement.store.ts';
import { listUnpublished, writeReassessed, writeUnpublished } from './unpublished-statement.store.ts';

/** What was published and is no more: an act of its own, by a published principle, that keeps everything (B5). */
export const unpublishedStatementRouter = router({
  /** What has been public at a point and is shown no more, for those who read what comes in. */
  list: may('statement/review', 'list')
    .input(v.object({ pointId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const openings = openingsOf(ctx.actor.held, 'statement/review', { channel: 'list' });
        const rows = await listUnpublished(tx, input.pointId, openings);
        return rows.map(({ settledAt, ...row }) => ({ ...row, settledAt: settledAt?.toISOString() ?? null }));
      }),
    ),

  /** Takes a statement off the web and tells its author why. */
  unpublish: may('statement/unpublish')
    .input(UnpublishStatement)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'statement/unpublish',
        load: async (tx) => found(await lockStatement(tx, input.id), 'statement/not-found'),
        record: recordOf,
        decide: (statement) => unpublishStatement(statement, input),
        save: async (tx, { statement, principle }, at) => {
          await writeUnpublished(tx, { id: statement.id, principle, at });
          if (statement.pointId !== null) await keepStanding(tx, [statement.pointId], at);
          await tellUnpublished(tx, { regionId: ctx.regionId, at, statement }, principle);
        },
        tell: ({ statement: { id, pointId }, principle, note }) => ({
          subject: { kind: 'statement', id },
          reason: principle,
          data: { pointId, note },
        }),
      });
      return { id: input.id };
    }),

  /** Takes it up again among what has come in. */
  reassess: may('statement/reassess')
    .input(ReassessStatement)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'statement/reassess',
        load: async (tx) => found(await lockStatement(tx, input.id), 'statement/not-found'),
        record: recordOf,
        decide: (statement) => reassessStatement(statement, input),
        save: (tx, { statement }) => writeReassessed(tx, statement.id),
        tell: ({ statement: { id, pointId }, reason }) => ({
          subject: { kind: 'statement', id },
          reason,
          data: { pointId },
        }),
      });
      return { id: input.id };
    }),
});
