import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { byCodeUnit } from '@inflytande/domain/kernel/swedish-order';
import {
  decidedOnly,
  decideDisposal,
  disposalPreview,
  type DisposalPreview,
} from '@inflytande/domain/records/retention';
import { retentionPlan } from '@inflytande/domain/settings';
import * as v from 'valibot';
import { act } from '../act.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { settingsAt } from '../settings/setting.store.ts';
import { may, router } from '../trpc.ts';
import { countClasses, loadDisposable, removeDisposed } from './disposal.store.ts';

/** What is due by the region's plan and the proposals of today, and what of it the region has decided on (P5). */
const previewAt = async (tx: Tx, at: number) => {
  const plan = retentionPlan(await settingsAt(tx, at));
  const on = stockholmDate(at);
  const proposed = disposalPreview(await loadDisposable(tx, plan, on), plan, on);
  return { plan, proposed, decided: decidedOnly(proposed, plan) };
};

const tableOf = (recordId: string) => recordId.slice(0, recordId.indexOf(' '));

/** How many rows of a class are due in each table. */
const dueIn = (preview: DisposalPreview, informationClass: string) =>
  Map.groupBy(
    preview.classes.find((one) => one.informationClass === informationClass)?.recordIds ?? [],
    tableOf,
  );

export const disposalRouter = router({
  /** What is kept, what is due today and by which rule, class by class and table by table (P5). */
  preview: may('disposal/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const { plan, proposed, decided } = await previewAt(tx, ctx.now());
      const parts = await countClasses(tx);
      const classes = [...Map.groupBy(parts, ({ informationClass }) => informationClass)];
      return {
        on: proposed.on,
        classes: classes
          .map(([informationClass, tables]) => ({
            informationClass,
            rule: plan.find((rule) => rule.informationClass === informationClass) ?? null,
            tables: tables.map(({ table, rows }) => ({
              table,
              rows,
              due: dueIn(proposed, informationClass).get(table)?.length ?? 0,
            })),
          }))
          .toSorted((a, b) => byCodeUnit(a.informationClass, b.informationClass)),
        due: decided.classes.reduce((sum, { recordIds }) => sum + recordIds.length, 0),
      };
    }),
  ),

  /** Disposes of what was due by the region's own decisions, if it still is what the preview showed. */
  run: may('disposal/run')
    .input(v.object({ on: v.string(), due: v.pipe(v.number(), v.integer(), v.minValue(1)) }))
    .mutation(async ({ ctx, input }) => {
      const disposed = await act(ctx, {
        action: 'disposal/run',
        load: (tx) => previewAt(tx, ctx.now()),
        decide: ({ decided }) => decideDisposal(decided, input),
        save: (tx, { recordIds }) => removeDisposed(tx, recordIds),
        tell: ({ classes, on }) => ({
          subject: { kind: 'disposal', id: on },
          data: {
            classes: classes.map(({ informationClass, recordIds, decisionReference }) => ({
              informationClass,
              rows: recordIds.length,
              decision: decisionReference,
            })),
          },
        }),
      });
      return { rows: disposed.recordIds.length };
    }),
});
