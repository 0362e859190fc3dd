import * as v from 'valibot';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { findPerson, listPersons } from '../people/person.store.ts';
import { may, router } from '../trpc.ts';

export const sessionRouter = router({
  /** Who I am, and whether anyone may sign in as an invented person. */
  me: may('session/read').query(async ({ ctx }) => {
    const { id, name, held, strong } = await ctx.whoAsks();
    return { person: id === null ? null : { id, name, held, strong }, demo: ctx.config.demoSignIn };
  }),

  /** The invented persons to choose among; empty unless the demo sign-in is on. */
  people: may('session/read', 'list').query(({ ctx }) =>
    ctx.config.demoSignIn ? read(ctx, (tx) => listPersons(tx, stockholmDate(ctx.now()))) : [],
  ),

  start: may('session/start')
    .input(v.object({ personId: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const person = ctx.config.demoSignIn
        ? await read(ctx, (tx) => findPerson(tx, input.personId, stockholmDate(ctx.now())))
        : undefined;
      if (person === undefined) throw new Refusal({ code: 'session/not-possible' });
      ctx.setSession(person.id);
      return { id: person.id, name: person.name };
    }),

  end: may('session/end').mutation(({ ctx }) => {
    ctx.setSession(null);
    return true;
  }),
});
