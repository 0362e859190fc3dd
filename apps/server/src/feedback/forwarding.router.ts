import { consentOf, forwardStatement } from '@inflytande/domain/feedback/forwarding';
import { allWaysForward } from '@inflytande/domain/feedback/moderation';
import * as v from 'valibot';
import { act } from '../act.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { lockStatement, recordOf, writeForwarding } from './statement.store.ts';

/** Matters of the writer's own care that are sent on, with consent (B5). */
export const forwardingRouter = router({
  /** Notes that a statement has been sent on, outside of here: nothing secret leaves by mail. */
  note: may('forwarding/note')
    .input(v.object({ statementId: v.string(), to: v.picklist(allWaysForward) }))
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'forwarding/note',
        load: async (tx) => found(await lockStatement(tx, input.statementId), 'statement/not-found'),
        record: recordOf,
        decide: ({ id, ownCare, ownCareWording, receivedAt, forwardings }, at) => {
          const given = { ownCare, wording: ownCareWording ?? '' };
          const consents = consentOf(id, given, receivedAt.getTime());
          const sent = forwardings.flatMap((one) =>
            consents.map((consent) => ({ ...one, statementId: id, consent })),
          );
          const command = { to: input.to, by: ctx.actor.id ?? '' };
          return forwardStatement({ statementId: id, consents, sent }, command, at);
        },
        save: writeForwarding,
        tell: ({ statementId, to }) => ({ subject: { kind: 'statement', id: statementId }, data: { to } }),
      });
      return { to: input.to };
    }),
});
