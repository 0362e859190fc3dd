import { mayDo, openingsOf } from '@inflytande/domain/access';
import { entitlementOf, entitlementRules } from '@inflytande/domain/funding/entitlement';
import { deviates, reconcile } from '@inflytande/domain/funding/reconciliation';
import { nationalRegionId } from './context.ts';
import { countUnanswered } from './feedback/point.store.ts';
import { countIncoming } from './feedback/statement.store.ts';
import { listCountyReports } from './funding/county-report.store.ts';
import type { Tx } from './database/space.ts';
import { read } from './read.ts';
import { may, router } from './trpc.ts';

/** How many counties' reports of the latest agreement do not come out even with their money (F22). */
const countDeviating = async (tx: Tx): Promise<number> => {
  const rule = entitlementRules.at(-1);
  if (rule === undefined) return 0;
  const reports = await listCountyReports(tx, rule.year);
  return reports.filter((report) => deviates(reconcile(report, entitlementOf(rule, report.countyCode))))
    .length;
};

export const toDoRouter = router({
  /** What waits for the one who asks: how much of each kind, and since when. */
  list: may('to-do/read').query(async ({ ctx }) => {
    const { incoming, unanswered } = await read(ctx, async (tx) => ({
      incoming: await countIncoming(tx, openingsOf(ctx.actor.held, 'statement/review', { channel: 'list' })),
      unanswered: await countUnanswered(tx),
    }));
    const deviating = await read({ ...ctx, regionId: nationalRegionId }, countDeviating);
    const waits = [
      { kind: 'moderate', action: 'statement/review', ...incoming },
      { kind: 'answer-due', action: 'point/read', urgent: 0, ...unanswered },
      { kind: 'county-reports', action: 'county-report/read', count: deviating, urgent: 0, oldest: null },
    ] as const;
    return waits
      .filter(({ action, count }) => count > 0 && mayDo(ctx.actor.held, action).ok)
      .map(({ kind, count, urgent, oldest }) => ({ kind, count, urgent, oldest }));
  }),
});
