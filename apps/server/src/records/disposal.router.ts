import { proposedRetention } from '@inflytande/demo/rule-sets/retention';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { awaitsConfirmation, type Setting } from '@inflytande/domain/kernel/setting';
import { byCodeUnit } from '@inflytande/domain/kernel/swedish-order';
import {
  decideDisposal,
  disposalPreview,
  ruleFor,
  type DisposalPreview,
} from '@inflytande/domain/records/retention';
import * as v from 'valibot';
import { act } from '../act.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { countClasses, loadDisposable, removeDisposed } from './disposal.store.ts';

/** Nothing is decided before the region has done it: the screens show the proposal as one (○). */
const plan = proposedRetention;

const previewOn = async (tx: Tx, on: PlainDate): Promise<DisposalPreview> =>
  disposalPreview(await loadDisposable(tx, plan.value, on), plan.value, on);

const tableOf = (recordId: string) => recordId.slice(0, recordId.indexOf(' '));

/** Where the plan is from, and whether somebody has yet to decide or confirm it (○). */
const planOf = (setting: Setting<unknown>) => ({
  source: setting.source,
  from: setting.from,
  isDefault: setting.isDefault,
  toConfirm: awaitsConfirmation(setting),
});

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
      const on = stockholmDate(ctx.now());
      const preview = await previewOn(tx, on);
      const parts = await countClasses(tx);
      const classes = [...Map.groupBy(parts, ({ informationClass }) => informationClass)];
      return {
        on,
        plan: planOf(plan),
        classes: classes
          .map(([informationClass, tables]) => ({
            informationClass,
            rule: ruleFor(plan.value, informationClass, on),
            tables: tables.map(({ table, rows }) => ({
              table,
              rows,
              due: dueIn(preview, informationClass).get(table)?.length ?? 0,
            })),
          }))
          .toSorted((a, b) => byCodeUnit(a.informationClass, b.informationClass)),
        due: preview.classes.reduce((sum, { recordIds }) => sum + recordIds.length, 0),
        findings: preview.findings,
      };
    }),
  ),

  /** Disposes of what was due in the preview, if it still is what the preview showed. */
  run: may('disposal/run')
    .input(v.object({ on: v.string(), due: v.pipe(v.number(), v.integer(), v.minValue(1)) }))
    .mutation(async ({ ctx, input }) => {
      const disposed = await act(ctx, {
        action: 'disposal/run',
        load: (tx) => previewOn(tx, stockholmDate(ctx.now())),
        decide: (preview) => decideDisposal(preview, input),
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
