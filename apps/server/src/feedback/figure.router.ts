import { may, router } from '../trpc.ts';
import { keptFigures } from './figure.store.ts';

export const figureRouter = router({
  /** What was raised, answered, judged and left, by year, by theme and by who should answer (B2–B4, B6). */
  all: may('point/read').query(({ ctx }) => keptFigures(ctx)),
});
