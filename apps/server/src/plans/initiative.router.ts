import { trailOf } from '@inflytande/domain/plans/trail';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listInitiatives } from './initiative.store.ts';
import { listLinks, namesOfLinked } from './trail-link.store.ts';

export const initiativeRouter = router({
  /** Every initiative with the points and the decisions that it came from (P1, P3). */
  list: may('initiative/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const links = await listLinks(tx);
      const names = await namesOfLinked(tx, links);
      return (await listInitiatives(tx)).map((initiative) => ({
        ...initiative,
        cameFrom: trailOf(links, { step: 'initiative', id: initiative.id }).before.flatMap(({ step, id }) => {
          const name = names.get(`${step} ${id}`);
          return name === undefined ? [] : [{ step, id, name }];
        }),
      }));
    }),
  ),
});
