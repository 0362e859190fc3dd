import { adoptRules, AdoptRules } from '@inflytande/domain/councils/adopt-rules';
import { rulesAdoption } from '@inflytande/domain/councils/rules-of-procedure';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findOwnedBody, listActiveBodies } from './agenda-proposal.store.ts';
import { adoptedRules, insertRules } from './rules-of-procedure.store.ts';

export const rulesOfProcedureRouter = router({
  /** Which bodies at work have adopted rules of their own today, and since when (C10). */
  adoption: may('rules-of-procedure/review', 'list').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const bodyIds = (await listActiveBodies(tx)).map(({ id }) => id);
      return rulesAdoption(bodyIds, await adoptedRules(tx), stockholmDate(ctx.now()));
    }),
  ),

  /** Puts in what a body has adopted (C5). The same form sent again is one version. */
  adopt: may('rules-of-procedure/adopt')
    .input(AdoptRules)
    .mutation(async ({ ctx, input: { bodyId, ...command } }) => {
      const { regionId } = ctx;
      const { id } = command;
      await act(ctx, {
        action: 'rules-of-procedure/adopt',
        load: async (tx) => ({
          body: found(await findOwnedBody(tx, bodyId), 'body/not-found'),
          own: await adoptedRules(tx, bodyId),
        }),
        record: ({ body: { authorityId } }) => ({ authorityId, bodyId }),
        decide: ({ body, own }, at) => {
          if (own.some((one) => one.id === id)) return ok(null);
          const adopted = adoptRules({ body, own }, command, stockholmDate(at));
          return adopted.ok ? ok({ adopted: adopted.value, authorityId: body.authorityId }) : adopted;
        },
        save: async (tx, made, at) => {
          if (made === null) return;
          const { adopted, authorityId } = made;
          await insertRules(tx, adopted, { regionId, authorityId, putInAt: new Date(at) });
        },
        tell: (made) => {
          if (made === null) return null;
          const { adoptedOn, version } = made.adopted;
          const { from, source } = version;
          return { subject: { kind: 'rules-of-procedure', id }, data: { bodyId, adoptedOn, from, source } };
        },
      });
      return { id };
    }),
});
