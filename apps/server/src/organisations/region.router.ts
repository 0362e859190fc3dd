import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { settingsAt } from '../settings/setting.store.ts';
import { may, router } from '../trpc.ts';
import { findRegion } from './region.store.ts';

export const regionRouter = router({
  /** The region, and what it has decided on that every page shows. */
  get: may('region/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const region = found(await findRegion(tx), 'region/not-found');
      const applied = await settingsAt(tx, ctx.now());
      return {
        ...region,
        accent: applied['region/accent-colour'].value,
        contact: applied['region/contact'].value,
        helpContacts: applied['help-contacts'].value,
        replyDays: applied['answer/individual-working-days'].value,
      };
    }),
  ),
});
