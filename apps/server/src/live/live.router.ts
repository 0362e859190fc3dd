import { may, router } from '../trpc.ts';

export const liveRouter = router({
  /** What changes in the asker's region, as it is committed: kinds and ids, never content. */
  changes: may('domain-event/follow', 'live').subscription(async function* ({ ctx, signal }) {
    yield* ctx.bus.follow(ctx.regionId, signal ?? new AbortController().signal);
  }),
});
