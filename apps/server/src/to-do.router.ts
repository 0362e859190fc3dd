import { mayDo, openingsOf, type Action } from '@inflytande/domain/access';
import { entitlementOf, entitlementRules } from '@inflytande/domain/funding/entitlement';
import { deviates, reconcile } from '@inflytande/domain/funding/reconciliation';
import { missingPriceBaseYears } from '@inflytande/domain/funding/price-base-amount';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { nationalRegionId } from './context.ts';
import { countUnanswered } from './feedback/point.store.ts';
import { countWaitingMandates } from './people/mandate.store.ts';
import { countWaitingDocuments } from './organisations/standing-document.store.ts';
import { countIncoming } from './feedback/statement.store.ts';
import { listCountyReports } from './funding/county-report.store.ts';
import type { Tx } from './database/space.ts';
import { read } from './read.ts';
import { settingsAt } from './settings/setting.store.ts';
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
    const { held } = ctx.actor;
    const listed = (action: Action) => openingsOf(held, action, { channel: 'list' });
    const { incoming, unanswered, documents, mandates, applied } = await read(ctx, async (tx) => ({
      incoming: await countIncoming(tx, listed('statement/review')),
      unanswered: await countUnanswered(tx),
      documents: await countWaitingDocuments(tx, listed('standing-document/review')),
      mandates: await countWaitingMandates(tx, listed('mandate/review')),
      applied: await settingsAt(tx, ctx.now()),
    }));
    const figures = applied['price-base-amounts'].value;
    const missing = missingPriceBaseYears(stockholmDate(ctx.now()), figures).length;
    const deviating = await read({ ...ctx, regionId: nationalRegionId }, countDeviating);
    const waits = [
      { kind: 'moderate', action: 'statement/review', ...incoming },
      { kind: 'answer-due', action: 'point/read', urgent: 0, ...unanswered },
      { kind: 'standing-documents', action: 'standing-document/review', urgent: 0, ...documents },
      { kind: 'mandates', action: 'mandate/review', urgent: 0, ...mandates },
      { kind: 'price-base-amounts', action: 'setting/change', count: missing, urgent: 0, oldest: null },
      { kind: 'county-reports', action: 'county-report/read', count: deviating, urgent: 0, oldest: null },
    ] as const;
    return waits
      .filter(({ action, count }) => count > 0 && mayDo(held, action, { channel: 'list' }).ok)
      .map(({ kind, count, urgent, oldest }) => ({ kind, count, urgent, oldest }));
  }),
});
