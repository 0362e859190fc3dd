import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import {
  experiences,
  poolBalance,
  poolCandidates,
  poolOn,
  poolTasks,
} from '@inflytande/domain/people/interest-pool';
import * as v from 'valibot';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { listPool, poolConsents } from './consent.store.ts';

export const interestPoolRouter = router({
  /** Who would take a task, among those whose consent holds today (R1, R2); how the pool is made up, without few. */
  list: may('interest-pool/read', 'list')
    .input(
      v.object({
        task: v.optional(v.picklist(poolTasks), 'working-group'),
        municipalityCode: v.optional(v.string()),
        experience: v.optional(v.picklist(experiences)),
      }),
    )
    .query(({ ctx, input: { task, municipalityCode, experience } }) =>
      read(ctx, async (tx) => {
        const entries = await listPool(tx);
        const pool = poolOn(entries, await poolConsents(tx), stockholmDate(ctx.now()));
        const names = new Map(entries.map(({ personId, name }) => [personId, name]));
        const candidates = poolCandidates(pool, {
          task,
          ...(municipalityCode === undefined ? {} : { municipalityCode }),
          ...(experience === undefined ? {} : { experience }),
        });
        return {
          balance: poolBalance(pool),
          candidates: candidates.map(({ identityProtected: _protection, ...entry }) => ({
            ...entry,
            name: names.get(entry.personId) ?? null,
          })),
        };
      }),
    ),
});
