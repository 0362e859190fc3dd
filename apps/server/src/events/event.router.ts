import { eventKinds } from '@inflytande/domain/events/event';
import * as v from 'valibot';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listEvents } from './event.store.ts';

export const eventRouter = router({
  list: may('event/read')
    .input(v.object({ kind: v.optional(v.picklist(eventKinds)) }))
    .query(({ ctx, input }) => read(ctx, (tx) => listEvents(tx, input.kind))),
});
