import * as v from 'valibot';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { findPerson, listPersons } from '../people/person.store.ts';
import { may, router } from '../trpc.ts';

export const sessionRouter = router({
  /** Who I am, and whether anyone may sign in as an invented person. */
  me: may('session/read').query(async ({ ctx }) => {
    const { id, name, roles } = await ctx.whoAsks();
    return { person: id === null ? null : { id, name, roles }, demo: ctx.config.demoSignIn };
  }),

  /** The invented persons to choose among; empty unless the demo sign-in is on. */
  people: may('session/read').query(({ ctx }) => (ctx.config.demoSignIn ? read(ctx, listPersons) : [])),

  start: may('session/start')
    .input(v.object({ personId: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const person = ctx.config.demoSignIn
        ? await read(ctx, (tx) => findPerson(tx, input.personId))
        : undefined;
      if (person === undefined) throw new Refusal({ code: 'session/not-possible' });
      ctx.setSession(person.id);
      return person;
    }),

  end: may('session/end').mutation(({ ctx }) => {
    ctx.setSession(null);
    return true;
  }),
});
