import { mayDo } from '@inflytande/domain/access';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Result } from '@inflytande/domain/kernel/result';
import {
  ChangeHandler,
  endHandler,
  isSeen,
  nameHandler,
  ProtectPerson,
  protectPerson,
  type HandledPerson,
  type HandlerProblem,
  type HandlersChanged,
} from '@inflytande/domain/people/person-handler';
import * as v from 'valibot';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { handlerCandidates, handlersOf, lockHandled, saveHandlers } from './person-handler.store.ts';

type Change = {
  readonly action: 'person/protect' | 'person-handler/name' | 'person-handler/end';
  readonly personId: string;
  readonly decide: (state: HandledPerson) => Result<HandlersChanged, HandlerProblem>;
};

const lookingOf = ({ actor, now }: Context) => ({ askerId: actor.id ?? '', on: stockholmDate(now()) });
const recordOf = ({ handlerIds, askerId }: HandledPerson) => ({
  state: handlerIds.includes(askerId) ? 'handled' : 'open',
});

/** A change of who sees a person. The event tells ids and never a name (Z1, Z5). */
const change = async (ctx: Context, { action, personId, decide }: Change) => {
  await act(ctx, {
    action,
    load: async (tx) => {
      const state = await lockHandled(tx, personId, lookingOf(ctx));
      // To whoever does not see the person there is none, before the gate could say that there is.
      const told =
        state !== undefined &&
        (isSeen(state) || mayDo(ctx.actor.held, action, { record: recordOf(state) }).ok);
      return found(told ? state : undefined, 'person/not-found');
    },
    record: recordOf,
    decide,
    save: (tx, changed) => saveHandlers(tx, ctx.regionId, changed),
    tell: ({ protection, named, ended, reason }) => ({
      subject: { kind: 'person', id: personId },
      reason,
      data: { protection, named, ended },
    }),
  });
  return { id: personId };
};

export const personHandlerRouter = router({
  /** The protection of a person and the named handlers, to whoever sees the person (Z5). */
  list: may('person-handler/read', 'list')
    .input(v.object({ personId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) =>
        found(await handlersOf(tx, input.personId, lookingOf(ctx)), 'person/not-found'),
      ),
    ),

  /** Who can be named today. */
  candidates: may('person-handler/read', 'list').query(({ ctx }) =>
    read(ctx, (tx) => handlerCandidates(tx, lookingOf(ctx).on)),
  ),

  /** Protects an identity together with a handler, changes the protection, or lifts it. */
  protect: may('person/protect')
    .input(ProtectPerson)
    .mutation(({ ctx, input }) =>
      change(ctx, {
        action: 'person/protect',
        personId: input.personId,
        decide: (state) => protectPerson(state, input),
      }),
    ),

  name: may('person-handler/name')
    .input(ChangeHandler)
    .mutation(({ ctx, input }) =>
      change(ctx, {
        action: 'person-handler/name',
        personId: input.personId,
        decide: (state) => nameHandler(state, input),
      }),
    ),

  end: may('person-handler/end')
    .input(ChangeHandler)
    .mutation(({ ctx, input }) =>
      change(ctx, {
        action: 'person-handler/end',
        personId: input.personId,
        decide: (state) => endHandler(state, input),
      }),
    ),
});
