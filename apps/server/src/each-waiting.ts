import type { Services } from './context.ts';
import type { Tx } from './database/space.ts';
import { listWaiting, type Waiting } from './feedback/waiting-step.store.ts';
import { read } from './read.ts';

type House = Pick<Services, 'database'>;

/** Every point that waits in a region, with what `also` asks for, read a part at a time so that no part is long. */
export const eachWaiting = async function* <Also>(
  house: House,
  regionId: string,
  also: (tx: Tx) => Promise<Also>,
): AsyncGenerator<{ readonly point: Waiting; readonly known: Also }> {
  for (let after = ''; ;) {
    const { part, known } = await read({ ...house, regionId }, async (tx) => ({
      part: await listWaiting(tx, after),
      known: await also(tx),
    }));
    for (const point of part) yield { point, known };
    const last = part.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
};
