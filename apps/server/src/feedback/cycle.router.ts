import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listCycles } from './cycle.store.ts';

export const cycleRouter = router({
  list: may('cycle/read').query(({ ctx }) => read(ctx, listCycles)),
});
