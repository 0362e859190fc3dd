import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { findPerson, listPersons } from '../people/person.store.ts';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { emailMark, waitAfterTry } from './attempt-limit.ts';
import { languages } from '../language.ts';
import { endAllSessions, endSession, listSessions } from './session.store.ts';
import { serviceIds, services } from './sign-in-way.ts';

const Language = v.optional(v.picklist(languages), 'sv');
const Email = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(200, 'session/address-unreadable'),
  v.email('session/address-unreadable'),
);
/** As people type it: with spaces in it, or a hyphen. */
const Code = v.pipe(
  v.string(),
  v.transform((typed) => typed.replaceAll(/[\s-]/g, '')),
  v.regex(/^\d{6}$/, 'session/code-wrong'),
);

/** Letters to one address: enough for a bad day, too few to guess a code by. */
const codeLimits = [
  { name: 'quarter', max: 5, seconds: 15 * 60 },
  { name: 'day', max: 20, seconds: 24 * 60 * 60 },
] as const;

export const sessionRouter = router({
  /** Who I am, how I signed in, and whether anyone may sign in as an invented person. */
  me: may('session/read').query(async ({ ctx }) => {
    const { id, name, held, strong } = await ctx.whoAsks();
    const signedIn = await ctx.auth.signedIn();
    const demo = ctx.config.demoSignIn;
    if (id === null || signedIn === null) return { person: null, signIn: null, demo };
    const { method, email } = signedIn;
    return {
      person: { id, name, held, strong },
      signIn: { method, email },
      demo,
    };
  }),

  /** How one can sign in here. */
  ways: may('session/read').query(({ ctx: { config, mail } }) => {
    const known = services(config);
    return {
      code: mail.way !== 'none',
      mailbox: mail.way === 'mailbox',
      services: serviceIds.flatMap((id) => {
        const service = known[id];
        return service === null ? [] : { id, label: service.label };
      }),
    };
  }),

  /** The invented persons with something to do here, to choose among; empty unless the demo sign-in is on. */
  people: may('session/read', 'list').query(async ({ ctx }) => {
    if (!ctx.config.demoSignIn) return [];
    const persons = await read(ctx, (tx) => listPersons(tx, stockholmDate(ctx.now())));
    return persons.filter(({ held }) => held.length > 0);
  }),

  /** The letters to invented persons, newest first; empty unless the demo sign-in is on. */
  mailbox: may('session/read').query(({ ctx }) => (ctx.config.demoSignIn ? ctx.mail.latest() : [])),

  /** Sends a code to those who are known here. The answer, and the time it takes, is the same for others. */
  askForCode: may('session/start')
    .input(v.object({ email: Email, language: Language }))
    .mutation(async ({ ctx, input: { email, language } }) => {
      if (ctx.mail.way === 'none') throw new Refusal({ code: 'session/mail-not-set-up' });
      for (const { name, max, seconds } of codeLimits) {
        const key = `${emailMark(ctx.secret, email)} ${name}`;
        const wait = await waitAfterTry(ctx.database.pool, key, { max, seconds, now: ctx.now() });
        if (wait === 0) continue;
        const minutes = String(Math.max(2, Math.ceil(wait / 60)));
        throw new Refusal({ code: 'session/too-many-tries', data: { minutes } });
      }
      await ctx.auth.ask('askForCode', { email, type: 'sign-in' }, language);
      return true;
    }),

  enterCode: may('session/start')
    .input(v.object({ email: Email, code: Code, language: Language }))
    .mutation(async ({ ctx, input: { email, code, language } }) => {
      await ctx.auth.ask('enterCode', { email, otp: code }, language);
      return true;
    }),

  /** Signs in as an invented person. */
  start: may('session/start')
    .input(v.object({ personId: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const person = ctx.config.demoSignIn
        ? await read(ctx, (tx) => findPerson(tx, input.personId, stockholmDate(ctx.now())))
        : undefined;
      if (person === undefined || person.email === null) throw new Refusal({ code: 'session/not-possible' });
      await ctx.auth.ask('chooseInvented', { email: person.email });
      return { id: person.id, name: person.name };
    }),

  end: may('session/end').mutation(async ({ ctx }) => {
    await ctx.auth.ask('leave');
    return true;
  }),

  /** Where I am signed in. */
  list: may('session/read').query(async ({ ctx }) => {
    const signedIn = await ctx.auth.signedIn();
    if (signedIn === null) return [];
    const sessions = await listSessions(ctx.database, signedIn.accountId);
    return sessions.map(({ startedAt, ...session }) => ({
      ...session,
      startedAt: startedAt.toISOString(),
      isThis: session.id === signedIn.sessionId,
    }));
  }),

  /** Signs me out in one other browser. */
  revoke: may('session/end')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input: { id } }) => {
      const signedIn = await ctx.auth.signedIn();
      if (signedIn === null) throw new Refusal({ code: 'session/ended' });
      if (!(await endSession(ctx.database, { accountId: signedIn.accountId, id })))
        throw new Refusal({ code: 'session/not-found' });
      return true;
    }),

  /** Signs me out everywhere, here too. */
  endEverywhere: may('session/end').mutation(async ({ ctx }) => {
    const signedIn = await ctx.auth.signedIn();
    if (signedIn !== null) await endAllSessions(ctx.database, signedIn.accountId);
    await ctx.auth.ask('leave');
    return true;
  }),
});
