import { mayDo } from '@inflytande/domain/access';
import { nationalRegionId } from './context.ts';
import { countUnanswered } from './feedback/point.store.ts';
import { countIncoming } from './feedback/statement.store.ts';
import { countReports } from './funding/county-report.store.ts';
import { read } from './read.ts';
import { may, router } from './trpc.ts';

export const toDoRouter = router({
  /** What waits for the one who asks: how much of each kind, and since when. */
  list: may('to-do/read').query(async ({ ctx }) => {
    const { incoming, unanswered } = await read(ctx, async (tx) => ({
      incoming: await countIncoming(tx),
      unanswered: await countUnanswered(tx),
    }));
    const reports = await read({ ...ctx, regionId: nationalRegionId }, countReports);
    const waits = [
      { kind: 'moderate', action: 'statement/review', ...incoming },
      { kind: 'answer-due', action: 'point/read', urgent: 0, ...unanswered },
      { kind: 'county-reports', action: 'county-report/read', urgent: 0, oldest: null, ...reports },
    ] as const;
    return waits
      .filter(({ action, count }) => count > 0 && mayDo(ctx.actor.roles, action).ok)
      .map(({ kind, count, urgent, oldest }) => ({ kind, count, urgent, oldest }));
  }),
});
