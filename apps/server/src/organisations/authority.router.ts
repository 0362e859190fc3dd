import { compareSwedish } from '@inflytande/domain/kernel/swedish-order';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listAuthorities } from './authority.store.ts';

export const authorityRouter = router({
  list: may('region/read').query(async ({ ctx }) =>
    (await read(ctx, listAuthorities)).toSorted((a, b) => compareSwedish(a.name, b.name)),
  ),
});
