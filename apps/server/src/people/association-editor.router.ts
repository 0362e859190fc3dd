import { randomUUIDv7 } from 'node:crypto';
import { mayDo } from '@inflytande/domain/access';
import { addDays, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { advisesOneMore, InviteEditor, inviteEditor } from '@inflytande/domain/people/association-editor';
import { endRole } from '@inflytande/domain/people/role';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf } from '../association.ts';
import { enqueue } from '../mail/enqueue.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { listResponsible } from './association-editor.store.ts';
import { findAddressed, insertPerson } from './person.store.ts';
import { endGrants, findGrant, insertGrant, lockGrants } from './role-grant.store.ts';

export const associationEditorRouter = router({
  /** Who acts for an association today, and whether it should have one more (O6). */
  list: may('association-editor/read')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, input.organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'association-editor/read', { record: recordOf(association) }));
        const responsible = await listResponsible(tx, association.id, stockholmDate(ctx.now()));
        return {
          responsible: responsible.map(({ scopeId: _scopeId, ...row }) => row),
          advisesOneMore: advisesOneMore(responsible, association.id),
        };
      }),
    ),

  /** A signatory asks somebody to work for the own association; a letter tells how to sign in (O6). */
  invite: may('association-editor/invite')
    .input(InviteEditor)
    .mutation(async ({ ctx, input }) => {
      const by = ctx.actor.id ?? '';
      await act(ctx, {
        action: 'association-editor/invite',
        load: async (tx) => {
          const association = found(
            await findAssociation(tx, input.organisationId),
            'organisation/not-found',
          );
          const personId = (await findAddressed(tx, input.email))?.id ?? null;
          const personIds = personId === null ? [] : [personId];
          const grants = await lockGrants(tx, { personIds, role: 'association-editor' });
          const ids = { newPersonId: randomUUIDv7(), newGrantId: randomUUIDv7() };
          return { association, state: { grants, personId, ...ids } };
        },
        record: ({ association }) => recordOf(association),
        decide: ({ association, state }, at) => {
          const invited = inviteEditor(state, input, { on: stockholmDate(at), by });
          return invited.ok ? { ok: true, value: { association, ...invited.value } } : invited;
        },
        save: async (tx, { association, newPerson, grant }, at) => {
          const { regionId } = ctx;
          if (newPerson !== null) await insertPerson(tx, regionId, newPerson);
          await insertGrant(tx, regionId, grant);
          const to = [{ personId: grant.personId, data: { association: association.name } }];
          await enqueue(tx, { regionId, at, kind: 'association-invited', about: grant.id, to });
        },
        tell: ({ grant: { id, personId, role, scopeId, period, reason } }) => ({
          subject: { kind: 'role-grant', id },
          reason,
          data: { personId, role, scopeId, ...period },
        }),
      });
      return { email: input.email };
    }),

  /** A signatory ends an editor's role in the own association, from now on (O6, Z3). */
  end: may('association-editor/end')
    .input(v.object({ grantId: v.string(), reason: v.pipe(v.string(), v.trim(), v.maxLength(500)) }))
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'association-editor/end',
        load: async (tx) => {
          const grant = await findGrant(tx, input.grantId);
          const editor = found(grant?.role === 'association-editor' ? grant : undefined, 'role/not-found');
          const { personId, role } = editor;
          return { editor, grants: await lockGrants(tx, { personIds: [personId], role }) };
        },
        record: ({ editor }) => ({ organisationId: editor.scopeId }),
        decide: ({ grants }, at) =>
          endRole(
            { grants },
            { id: input.grantId, lastDay: addDays(stockholmDate(at), -1), reason: input.reason },
          ),
        save: endGrants,
        tell: ({ reason }) => ({
          subject: { kind: 'role-grant', id: input.grantId },
          reason,
        }),
      });
      return { grantId: input.grantId };
    }),
});
