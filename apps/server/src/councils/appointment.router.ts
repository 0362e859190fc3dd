import { mayDo } from '@inflytande/domain/access';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findOwnedBody } from './agenda-proposal.store.ts';
import { listSeated } from './appointment.store.ts';

export const appointmentRouter = router({
  /** Who sits on a body's seats today or will (C3), for those who see to it. */
  list: may('appointment/review')
    .input(v.object({ bodyId: v.string() }))
    .query(({ ctx, input: { bodyId } }) =>
      read(ctx, async (tx) => {
        const { authorityId } = found(await findOwnedBody(tx, bodyId), 'body/not-found');
        accepted(mayDo(ctx.actor.held, 'appointment/review', { record: { authorityId, bodyId } }));
        return listSeated(tx, bodyId, { on: stockholmDate(ctx.now()), lookerId: ctx.actor.id });
      }),
    ),
});
