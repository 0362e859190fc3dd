import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findRegion } from './region.store.ts';

export const regionRouter = router({
  get: may('region/read').query(async ({ ctx }) => found(await read(ctx, findRegion), 'region/not-found')),
});
