import type { Context } from './context.ts';
import { inSpace, type Tx } from './database/space.ts';

/** Runs queries in the asker's region, read only, in one transaction. */
export const read = <T>(
  asker: Pick<Context, 'database' | 'regionId'>,
  query: (tx: Tx) => Promise<T>,
): Promise<T> => inSpace(asker.database, { regionId: asker.regionId, write: false }, query);
