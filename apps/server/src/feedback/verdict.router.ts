import { randomUUIDv7 } from 'node:crypto';
import { mayDo } from '@inflytande/domain/access';
import {
  awaitsVerdict,
  decideVerdict,
  mayJudge,
  saysVerdict,
} from '@inflytande/domain/feedback/give-verdict';
import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import { workplacesOf } from '@inflytande/domain/people/role';
import * as v from 'valibot';
import { act, type Asker } from '../act.ts';
import { digestOf } from '../auth/receipt.ts';
import { nobody } from '../context.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { keepVerdict, lockMatter } from './matter.store.ts';
import { findByReceipt } from './statement.store.ts';
import { findBodyId, listAnsweredMattersOf, listPrivateNotes } from './verdict.store.ts';

type Given = {
  readonly verdict: { readonly id: string; readonly pointId: string; readonly verdict: string };
};
const told = ({ verdict: { id, pointId, verdict } }: Given) => ({
  subject: { kind: 'verdict', id },
  data: { pointId, verdict },
});

export const verdictRouter = router({
  /** What a body has raised, somebody has answered and the body has yet to judge (B4). */
  list: may('verdict/read')
    .input(v.object({ bodyId: v.string() }))
    .query(({ ctx, input: { bodyId } }) =>
      read(ctx, async (tx) => {
        found(await findBodyId(tx, bodyId), 'body/not-found');
        accepted(mayDo(ctx.actor.held, 'verdict/read', { record: { bodyId } }));
        const matters = await listAnsweredMattersOf(tx, { raiserKind: 'network', raiserId: bodyId });
        return matters.filter(({ answers, verdicts }) => awaitsVerdict(answers, verdicts.at(-1)));
      }),
    ),

  /** What writers without a name added to their verdicts; not public, for nobody has assessed it (B5, B6). */
  notes: may('verdict/review')
    .input(v.object({ pointId: v.string() }))
    .query(({ ctx, input }) => read(ctx, (tx) => listPrivateNotes(tx, input.pointId))),

  /** A body that has raised a matter judges it by its decision; staff and principals never do (B4). */
  give: may('verdict/give')
    .input(
      v.object({
        ...saysVerdict,
        pointId: v.string(),
        bodyId: v.string(),
        decision: v.pipe(v.string(), v.trim(), v.maxLength(200)),
      }),
    )
    .mutation(async ({ ctx, input: { pointId, bodyId, decision, ...said } }) => {
      await act(ctx, {
        action: 'verdict/give',
        load: async (tx) => ({
          ...found(await lockMatter(tx, pointId), 'point/not-found'),
          newId: randomUUIDv7(),
        }),
        record: () => ({ bodyId }),
        decide: (matter, at) => {
          const judging = mayJudge(workplacesOf(ctx.actor.held), matter.point);
          const giver = { kind: 'network', networkId: bodyId, decisionId: decision } as const;
          return judging.ok ? decideVerdict(matter, { ...said, id: matter.newId, giver }, at) : judging;
        },
        save: (tx, given, at) => keepVerdict(tx, given, { regionId: ctx.regionId, at }),
        tell: (given) => (given.repeated ? null : { ...told(given), reason: decision }),
      });
      return { pointId };
    }),

  /** Whoever holds the code of a statement judges what it was about (B4). The code is the proof; nobody is named. */
  giveByReceipt: may('verdict/give-by-receipt')
    .input(v.object({ ...saysVerdict, receipt: v.string() }))
    .mutation(async ({ ctx, input: { receipt, ...said } }) => {
      const digest = digestOf(accepted(parseReceipt(receipt)));
      const asker: Asker = { ...ctx, actor: nobody };
      await act(asker, {
        action: 'verdict/give-by-receipt',
        load: async (tx) => {
          const statement = found(await findByReceipt(tx, digest), 'receipt/not-found');
          const matter = statement.point === null ? undefined : await lockMatter(tx, statement.point.id);
          return {
            ...found(matter, 'point/not-found'),
            statementId: statement.id,
            newId: randomUUIDv7(),
          };
        },
        record: ({ statementId: id }) => ({ id }),
        decide: (matter, at) => {
          const giver = { kind: 'receipt-holder', statementId: matter.statementId } as const;
          return decideVerdict(matter, { ...said, id: matter.newId, giver }, at);
        },
        save: (tx, given, at) => keepVerdict(tx, given, { regionId: ctx.regionId, at }),
        tell: (given) => (given.repeated ? null : told(given)),
      });
    }),
});
