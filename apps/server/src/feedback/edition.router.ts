import { SourceYear } from '@inflytande/domain/kernel/source-years';
import * as v from 'valibot';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { editionShown } from './edition.store.ts';

export const editionRouter = router({
  /** The network's edition of a year (B9): as it was signed, else as it stands today. */
  get: may('edition/read')
    .input(v.object({ year: SourceYear }))
    .query(({ ctx, input }) => read(ctx, (tx) => editionShown(tx, input.year, ctx.now()))),
});
