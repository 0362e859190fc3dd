import { ok } from '@inflytande/domain/kernel/result';
import { letterPaces } from '@inflytande/domain/records/letter';
import * as v from 'valibot';
import { act } from '../act.ts';
import { languages } from '../language.ts';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { findMailPreference, saveMailPreference } from './mail-preference.store.ts';

const standard = { pace: 'at-once', language: 'sv' } as const;

export const mailPreferenceRouter = router({
  /** How often I want news by mail, and in which language. */
  own: may('mail-preference/read').query(({ ctx }) =>
    read(ctx, async (tx) => (await findMailPreference(tx, ctx.actor.id ?? '')) ?? standard),
  ),

  /** Another choice, for what is written from now on. What is about one's own words never waits. */
  change: may('mail-preference/change')
    .input(v.object({ pace: v.picklist(letterPaces), language: v.picklist(languages) }))
    .mutation(async ({ ctx, input }) => {
      const personId = ctx.actor.id ?? '';
      await act(ctx, {
        action: 'mail-preference/change',
        record: () => ({ personId }),
        load: (tx) => findMailPreference(tx, personId),
        decide: (earlier = standard) =>
          ok({ changed: earlier.pace !== input.pace || earlier.language !== input.language }),
        save: (tx, { changed }) =>
          changed ? saveMailPreference(tx, ctx.regionId, { personId, ...input }) : Promise.resolve(),
        tell: ({ changed }) =>
          changed ? { subject: { kind: 'mail-preference', id: personId }, data: { pace: input.pace } } : null,
      });
      return true;
    }),
});
