import * as v from 'valibot';
import { Refusal } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import type { Context } from '../context.ts';
import { languages } from '../language.ts';
import { isStrongNow } from './auth.ts';
import { browserName } from './browser-name.ts';
import { listPasskeys, removePasskey, renamePasskey } from './passkey.store.ts';

const mine = async ({ auth }: Context) => {
  const signedIn = await auth.signedIn();
  if (signedIn === null) throw new Refusal({ code: 'session/ended' });
  return signedIn;
};

/** What the browser's own functions for keys take and give; only the library looks into it. */
const KeyAnswer = v.looseObject({ id: v.string() });
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('passkey/name-missing'),
  v.maxLength(60, 'passkey/name-missing'),
);
const Language = v.optional(v.picklist(languages), 'sv');

export const passkeyRouter = router({
  /** My passkeys. */
  list: may('passkey/read').query(async ({ ctx }) => {
    const signedIn = await ctx.auth.signedIn();
    if (signedIn === null) return [];
    const keys = await listPasskeys(ctx.database, signedIn.accountId);
    return keys.map(({ createdAt, ...key }) => ({ ...key, createdAt: createdAt?.toISOString() ?? null }));
  }),

  /**
   * What a browser needs to make a passkey. Who has one already must have used a strong way in, and lately: else
   * whoever reads a person's mail could make a key of their own.
   */
  options: may('passkey/change').mutation(async ({ ctx }) => {
    const signedIn = await mine(ctx);
    const keys = await listPasskeys(ctx.database, signedIn.accountId);
    if (keys.length > 0 && !isStrongNow(ctx, signedIn)) throw new Refusal({ code: 'session/not-fresh' });
    return ctx.auth.ask('keyOptions');
  }),

  /** Keeps the passkey that the browser made, under the name of the browser until its owner finds a better one. */
  add: may('passkey/change')
    .input(v.object({ response: KeyAnswer }))
    .mutation(async ({ ctx, input: { response } }) => {
      const name = browserName(ctx.auth.browser());
      await ctx.auth.ask('keepKey', { response, name });
      return true;
    }),

  rename: may('passkey/change')
    .input(v.object({ id: v.string(), name: Name }))
    .mutation(async ({ ctx, input: { id, name } }) => {
      const { accountId } = await mine(ctx);
      if (!(await renamePasskey(ctx.database, { accountId, id }, name)))
        throw new Refusal({ code: 'passkey/not-found' });
      return true;
    }),

  remove: may('passkey/change')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input: { id } }) => {
      const { accountId } = await mine(ctx);
      if (!(await removePasskey(ctx.database, { accountId, id })))
        throw new Refusal({ code: 'passkey/not-found' });
      return true;
    }),

  /** What a browser needs to sign in by passkey. The device must make sure who holds it. */
  challenge: may('session/start').mutation(async ({ ctx }) => ({
    ...((await ctx.auth.ask('keyChallenge')) as object),
    userVerification: 'required',
  })),

  signIn: may('session/start')
    .input(v.object({ response: KeyAnswer, language: Language }))
    .mutation(async ({ ctx, input: { response, language } }) => {
      await ctx.auth.ask('useKey', { response }, language);
      return true;
    }),
});
