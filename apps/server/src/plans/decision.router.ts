import { ok } from '@inflytande/domain/kernel/result';
import { findDecisions, reviewEntry } from '@inflytande/domain/plans/decision-register';
import {
  entryOf,
  RegisterDecision,
  registerDecision,
  type RegisteredDecision,
} from '@inflytande/domain/plans/register-decision';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findDecision, insertDecision, isDecider, listDecisions } from './decision.store.ts';
import { listLinks } from './trail-link.store.ts';

type Kept = NonNullable<Awaited<ReturnType<typeof findDecision>>>;
type Links = Awaited<ReturnType<typeof listLinks>>;

/** A decision with what it lacks (P2), by code. */
const reviewed = (kept: Kept, links: Links) => ({
  ...kept,
  findings: reviewEntry(entryOf(kept, links)).map(({ code }) => code),
});

export const decisionRouter = router({
  /** Every decision of the register, newest first, with what each one lacks (P2). */
  list: may('decision/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const decisions = new Map((await listDecisions(tx)).map((kept) => [kept.id, kept]));
      const links = await listLinks(tx);
      const entries = [...decisions.values()].map((kept) => entryOf(kept, links));
      return findDecisions(entries, {}).flatMap((entry) => {
        const kept = decisions.get(entry.decision.id);
        return kept === undefined
          ? []
          : [{ ...reviewed(kept, links), points: entry.links.filter(({ kind }) => kind === 'point').length }];
      });
    }),
  ),

  get: may('decision/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) =>
        reviewed(found(await findDecision(tx, input.id), 'decision/not-found'), await listLinks(tx)),
      ),
    ),

  /** Enters a decision in the register (P2). The same id again is the same command. */
  register: may('decision/register')
    .input(v.object({ id: v.pipe(v.string(), v.uuid()), ...RegisterDecision.entries }))
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      await act(ctx, {
        action: 'decision/register',
        load: async (tx) => ({
          id,
          deciderKnown: await isDecider(tx, command.deciderId),
          again: (await findDecision(tx, id)) !== undefined,
        }),
        decide: (state, at) =>
          state.again ? ok<RegisteredDecision | null>(null) : registerDecision(state, command, at),
        save: async (tx, entered) => {
          if (entered !== null) await insertDecision(tx, ctx.regionId, entered);
        },
        tell: (entered) =>
          entered === null
            ? null
            : {
                subject: { kind: 'decision', id },
                data: { on: entered.on, deciderId: entered.deciderId },
              },
      });
      return { id };
    }),
});
