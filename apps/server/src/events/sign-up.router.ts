import { randomUUIDv7 } from 'node:crypto';
import { HearingSignUp, roomStanding, signUpForHearing } from '@inflytande/domain/events/hearing-sign-up';
import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { digestOf, receiptFor } from '../auth/receipt.ts';
import { nobody } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findEvent } from './event.store.ts';
import { findSignUp, insertSignUp, listSignUps, removeSignUp } from './sign-up.store.ts';

const Receipt = v.object({ receipt: v.string() });

const openedBy = async (tx: Tx, receipt: string) =>
  found(await findSignUp(tx, digestOf(accepted(parseReceipt(receipt)))), 'sign-up/not-found');

export const signUpRouter = router({
  /** Signs up for a hearing without an account (E1). The same form sent again gives the same receipt. */
  submit: may('sign-up/submit')
    .input(v.object({ eventId: v.string(), ...HearingSignUp.entries }))
    .mutation(async ({ ctx, input: { eventId, ...form } }) => {
      const receipt = receiptFor(ctx.secret, form.clientKey);
      const receiptDigest = digestOf(receipt);
      // The log must not name whoever happens to be signed in (B6).
      await act(
        { ...ctx, actor: nobody },
        {
          action: 'sign-up/submit',
          load: async (tx) => {
            // Whoever signs up at the same time waits here, so that no place is given twice.
            const hearing = found(await findEvent(tx, eventId, true), 'event/not-found');
            const earlier = (await findSignUp(tx, receiptDigest)) ?? null;
            return { newId: randomUUIDv7(), hearing, earlier, before: await listSignUps(tx, eventId) };
          },
          decide: (state, at) => signUpForHearing(state, form, at),
          save: (tx, { signUp }, at) =>
            insertSignUp(tx, signUp, { regionId: ctx.regionId, eventId, receiptDigest, at }),
          tell: ({ signUp, repeated }) =>
            repeated ? null : { subject: { kind: 'sign-up', id: signUp.id }, data: { eventId } },
        },
      );
      return { receipt };
    }),

  /** Whether there is a place, and the link to the meeting, for whoever has the code (E1). */
  follow: may('sign-up/present-receipt')
    .input(Receipt)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const own = await openedBy(tx, input.receipt);
        const hearing = found(await findEvent(tx, own.eventId), 'event/not-found');
        const { waiting } = roomStanding(hearing, await listSignUps(tx, own.eventId));
        return {
          eventId: own.eventId,
          comes: own.comes,
          persons: own.persons,
          waits: waiting.some(({ id }) => id === own.id),
          link: own.comes === 'remote' && hearing.status === 'planned' ? hearing.link : null,
        };
      }),
    ),

  /** Says that one does not come after all: nothing of the sign-up is kept, and who waits moves up (E1). */
  withdraw: may('sign-up/withdraw')
    .input(Receipt)
    .mutation(async ({ ctx, input }) => {
      const { eventId } = await act(
        { ...ctx, actor: nobody },
        {
          action: 'sign-up/withdraw',
          load: (tx) => openedBy(tx, input.receipt),
          decide: (own) => ok(own),
          save: (tx, { id }) => removeSignUp(tx, id),
          tell: (own) => ({ subject: { kind: 'sign-up', id: own.id }, data: { eventId: own.eventId } }),
        },
      );
      return { eventId };
    }),
});
