import { randomUUIDv7 } from 'node:crypto';
import { mayDo } from '@inflytande/domain/access';
import { ok } from '@inflytande/domain/kernel/result';
import { endSigning } from '@inflytande/domain/people/mandate';
import { delegateRole, EndRole, GiveRole, giveRole } from '@inflytande/domain/people/role';
import { AddPerson } from '@inflytande/domain/people/person';
import * as v from 'valibot';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { endSigner, lockMandate } from './mandate.store.ts';
import { findAddressed } from './person.store.ts';
import { findGrant, grantsOfPerson, insertGrant, loadRoleState, lockGrants } from './role-grant.store.ts';

const given = { 'role-grant/give': giveRole, 'role-grant/delegate': delegateRole } as const;

type Receiver = { readonly personId: string } | { readonly email: string };

/** Gives or passes on a role; the two differ in who may and in what the domain asks. */
const give = async (
  ctx: Context,
  action: keyof typeof given,
  input: Receiver & Omit<GiveRole, 'personId'>,
) => {
  const givenBy = ctx.actor.id ?? '';
  const { id } = await act(ctx, {
    action,
    load: async (tx) => {
      const personId =
        'email' in input
          ? found(await findAddressed(tx, input.email), 'person/not-found').id
          : input.personId;
      const { role, scopeId, from, until, reason } = input;
      const wanted = { id: randomUUIDv7(), personId, role, scopeId, from, until, reason, givenBy };
      return { wanted, state: await loadRoleState(tx, wanted) };
    },
    decide: ({ wanted, state }) => given[action](state, wanted),
    save: (tx, grant) => insertGrant(tx, ctx.regionId, grant),
    tell: ({ id: grantId, personId, role, scopeId, period, reason }) => ({
      subject: { kind: 'role-grant', id: grantId },
      reason,
      data: { personId, role, scopeId, ...period },
    }),
  });
  return { id };
};

export const roleGrantRouter = router({
  /** What a person was ever given (Z3): an administrator sees everybody's, others their own. */
  list: may('role-grant/read', 'list')
    .input(v.object({ personId: v.string() }))
    .query(({ ctx, input }) => {
      const { held } = ctx.actor;
      accepted(mayDo(held, 'role-grant/read', { channel: 'list', record: { personId: input.personId } }));
      return read(ctx, (tx) => grantsOfPerson(tx, input.personId));
    }),

  give: may('role-grant/give')
    .input(GiveRole)
    .mutation(({ ctx, input }) => give(ctx, 'role-grant/give', input)),

  /** Passes one's own role on for a while to somebody with this address. */
  delegate: may('role-grant/delegate')
    .input(v.object({ ...v.omit(GiveRole, ['personId']).entries, email: AddPerson.entries.email }))
    .mutation(({ ctx, input }) => give(ctx, 'role-grant/delegate', input)),

  /** Ends a role, and the mandate behind it (O6): an administrator anybody's, others their own or what they passed on. */
  end: may('role-grant/end')
    .input(EndRole)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'role-grant/end',
        load: async (tx) => {
          const grant = found(await findGrant(tx, input.id), 'role/not-found');
          const mandate = (await lockMandate(tx, input.id)) ?? null;
          const grants = await lockGrants(tx, { personIds: [grant.personId], role: grant.role });
          return { grant, mandate, grants };
        },
        record: ({ grant }) => ({
          personId:
            grant.delegatedFrom !== null && grant.givenBy === ctx.actor.id ? grant.givenBy : grant.personId,
        }),
        decide: ({ mandate, grants }) => {
          const ended = endSigning({ mandate, grants }, input);
          return ended.ok ? ok({ ...ended.value, reason: input.reason }) : ended;
        },
        save: endSigner,
        tell: ({ mandate, roles, reason }) => ({
          subject: { kind: 'role-grant', id: input.id },
          reason,
          data: {
            lastDay: input.lastDay,
            also: Math.max(0, (roles?.ended.length ?? 0) + (roles?.withdrawn.length ?? 0) - 1),
            ...(mandate === null ? {} : { mandateId: mandate.id }),
          },
        }),
      });
      return { id: input.id };
    }),
});
