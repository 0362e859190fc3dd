import { mayDo } from '@inflytande/domain/access';
import { SendConsultation, sendConsultation } from '@inflytande/domain/consultations/send-consultation';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  hasSending,
  insertSending,
  namesOfParties,
  recipientsOf,
  sendLetters,
} from './consultation-sending.store.ts';
import { findConsultation, recordOf } from './consultation.store.ts';

export const consultationSendingRouter = router({
  /** Exactly who would get a letter about it now, association by association; whom no letter reaches as well (X1). */
  preview: may('consultation/review')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const kept = found(await findConsultation(tx, input.id), 'consultation/not-found');
        accepted(mayDo(ctx.actor.held, 'consultation/review', { record: recordOf(kept) }));
        const { audience } = kept.consultation.request;
        const partyIds = audience.kind === 'named' ? audience.partyIds : [];
        const names = await namesOfParties(tx, partyIds);
        const recipients = await recipientsOf(tx, partyIds, stockholmDate(ctx.now()));
        return {
          parties: partyIds.map((partyId) => ({
            partyId,
            name: names.get(partyId) ?? partyId,
            persons: recipients
              .filter((one) => one.partyId === partyId)
              .map(({ personId, name, role }) => ({ personId, name, role })),
          })),
        };
      }),
    ),

  /** Sends it to exactly those who were looked at, and keeps the proof (X1). The same form sent again is one sending. */
  send: may('consultation/send')
    .input(SendConsultation)
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      const { id, sendingId, ...command } = input;
      await act(ctx, {
        action: 'consultation/send',
        load: async (tx) => ({
          ...found(await findConsultation(tx, id, true), 'consultation/not-found'),
          repeated: await hasSending(tx, sendingId),
          recipients: await recipientsOf(tx, command.partyIds, stockholmDate(ctx.now())),
        }),
        record: recordOf,
        decide: ({ consultation, repeated, recipients }, at) => {
          const sent = repeated
            ? ok(consultation)
            : sendConsultation(consultation, { ...command, recipients }, at);
          return sent.ok ? ok({ consultation: sent.value, recipients, repeated }) : sent;
        },
        save: async (tx, sent, at) => {
          await insertSending(tx, sent.consultation, {
            regionId,
            id: sendingId,
            sentBy: ctx.actor.id ?? '',
          });
          if (command.channel === 'mail') await sendLetters(tx, sent, { about: sendingId, regionId, at });
        },
        tell: ({ repeated }) =>
          repeated
            ? null
            : {
                subject: { kind: 'consultation', id },
                data: { sendingId, channel: command.channel, partyIds: command.partyIds },
              },
      });
      return { id };
    }),
});
