import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listInitiatives } from './initiative.store.ts';

export const initiativeRouter = router({
  list: may('initiative/read').query(({ ctx }) => read(ctx, listInitiatives)),
});
