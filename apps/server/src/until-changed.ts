import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Context } from './context.ts';
import type { Tx } from './database/space.ts';
import { read } from './read.ts';
import { findLastChange } from './records/domain-event.store.ts';

type Kept<T> = { readonly mark: string; readonly value: T };

/**
 * What takes long to work out and is the same for everybody: it is worked out once a region, and anew after a change
 * that the public may see something of, or on another day. Nothing else may go into it.
 */
export const untilChanged = <T>(workOut: (tx: Tx, at: number) => Promise<T>) => {
  const kept = new WeakMap<Context['database'], Map<string, Kept<T>>>();
  return (ctx: Context): Promise<T> =>
    read(ctx, async (tx) => {
      const at = ctx.now();
      const mark = `${(await findLastChange(tx)).id} ${stockholmDate(at)}`;
      const ofDatabase = kept.get(ctx.database) ?? new Map<string, Kept<T>>();
      kept.set(ctx.database, ofDatabase);
      const known = ofDatabase.get(ctx.regionId);
      if (known?.mark === mark) return known.value;
      const value = await workOut(tx, at);
      ofDatabase.set(ctx.regionId, { mark, value });
      return value;
    });
};
