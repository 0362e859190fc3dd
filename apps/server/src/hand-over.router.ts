import { randomUUIDv7 } from 'node:crypto';
import { handOver } from '@inflytande/domain/events/hearing-point';
import { crisisSigns } from '@inflytande/domain/feedback/crisis';
import { noWishes } from '@inflytande/domain/feedback/submission';
import * as v from 'valibot';
import { act } from './act.ts';
import { digestOf, receiptFor } from './auth/receipt.ts';
import { findEvent, recordOf } from './events/event.store.ts';
import { listHearingPoints, saveHandedOver } from './events/hearing-point.store.ts';
import { findRoom } from './events/hearing-room.store.ts';
import { insertStatement } from './feedback/statement.store.ts';
import { found } from './refusal.ts';
import { may, router } from './trpc.ts';

/** What was said at a hearing becomes statements: it stands above both wings, as neither knows the other. */
export const handOverRouter = router({
  /** All that was let through, as received: it is moderated like anything else (B1, B5). */
  hearing: may('hearing-point/hand-over')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input: { id } }) => {
      const handed = await act(ctx, {
        action: 'hearing-point/hand-over',
        load: async (tx) => ({
          hearing: found(await findEvent(tx, id), 'event/not-found'),
          room: found(await findRoom(tx, id, true), 'hearing-room/not-found'),
          points: await listHearingPoints(tx, id),
        }),
        record: ({ hearing }) => recordOf(hearing),
        decide: (state, at) =>
          handOver(
            state,
            state.points.map(() => randomUUIDv7()),
            at,
          ),
        save: async (tx, statements, at) => {
          for (const { point, statement } of statements) {
            const clientKey = `hearing-${point.id}`;
            // Nobody is given the code: what the room said together is nobody's own.
            const receiptDigest = digestOf(receiptFor(ctx.secret, clientKey));
            const signs = crisisSigns(statement.text);
            const submitted = { outcome: 'new' as const, statement, wishes: noWishes, crisisSigns: signs };
            await insertStatement(tx, submitted, { regionId: ctx.regionId, at, clientKey, receiptDigest });
            await saveHandedOver(tx, point);
          }
        },
        tell: (statements) => ({
          subject: { kind: 'hearing-room', id },
          data: { statementIds: statements.map(({ statement }) => statement.id) },
        }),
      });
      return { count: handed.length };
    }),
});
