import { mayDo, openingsOf } from '@inflytande/domain/access';
import { personalFlags, ProposalWords } from '@inflytande/domain/councils/agenda';
import {
  agendaDecisions,
  decideProposal,
  makeProposal,
  takesProposal,
} from '@inflytande/domain/councils/agenda-proposal';
import { rulesOn } from '@inflytande/domain/councils/rules-of-procedure';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import { tellAssociations } from '../mail/tell-associations.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { adoptedRules, defaultRules, rulesOf } from './rules-of-procedure.store.ts';
import {
  belongingOf,
  findOwnedBody,
  insertProposal,
  listActiveBodies,
  listBelongings,
  listProposalsForMeeting,
  listProposalsOf,
  lockProposal,
  recordOf,
  saveDecision,
} from './agenda-proposal.store.ts';

export const agendaProposalRouter = router({
  /** What an association has proposed, and to which bodies it may propose something (C5). */
  list: may('agenda-proposal/read', 'list')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input: { organisationId } }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'agenda-proposal/read', { record: { organisationId } }));
        const on = stockholmDate(ctx.now());
        const rules = { bodyRules: await adoptedRules(tx), defaults: await defaultRules(tx, on) };
        const belongings = await listBelongings(tx, organisationId);
        const bodies = await listActiveBodies(tx);
        return {
          association: { id: association.id, name: association.name },
          bodies: bodies
            .filter((one) => {
              const by = belongings.has(one.id) ? 'organisation' : 'anyone';
              return takesProposal(one, rulesOn(rules, one.id, on).value, by);
            })
            .map(({ id, name }) => ({ id, name })),
          proposals: await listProposalsOf(tx, organisationId),
        };
      }),
    ),

  /** An association proposes something (C5, C9). The same form sent again is one proposal. */
  propose: may('agenda-proposal/propose')
    .input(
      v.object({
        ...ProposalWords.entries,
        id: v.pipe(v.string(), v.uuid()),
        organisationId: v.string(),
        bodyId: v.pipe(v.string(), v.minLength(1, 'agenda/body-missing')),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'agenda-proposal/propose',
        load: async (tx) => ({
          association: found(await findAssociation(tx, input.organisationId), 'organisation/not-found'),
          body: found(await findOwnedBody(tx, input.bodyId), 'body/not-found'),
          before: await lockProposal(tx, input.id),
          belonging: await belongingOf(tx, input.bodyId),
          rules: await rulesOf(tx, input.bodyId, stockholmDate(ctx.now())),
        }),
        record: ({ association }) => recordOfAssociation(association),
        decide: ({ body, before, belonging, rules }, at) => {
          if (before !== undefined) return ok(null);
          const made = makeProposal({ ...belonging, body, rules }, input, stockholmDate(at));
          return made.ok ? ok({ proposal: made.value, authorityId: body.authorityId }) : made;
        },
        save: async (tx, made, at) => {
          if (made === null) return;
          const { proposal, authorityId } = made;
          const kept = { regionId, authorityId, proposedBy: ctx.actor.id, proposedAt: new Date(at) };
          await insertProposal(tx, proposal, kept);
        },
        tell: (made) =>
          made === null
            ? null
            : {
                subject: { kind: 'agenda-proposal', id: input.id },
                data: { bodyId: input.bodyId, organisationId: input.organisationId },
              },
      });
      return { id: input.id };
    }),

  /** What associations have proposed for next meetings, with what looks personal in it (C5, C9). */
  review: may('agenda-proposal/review', 'list').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const openings = openingsOf(ctx.actor.held, 'agenda-proposal/review', { channel: 'list' });
      const rows = await listProposalsForMeeting(tx, openings);
      return rows.map((row) => ({ ...row, flags: personalFlags(row) }));
    }),
  ),

  /** The secretary takes it to the next meeting, or sends it back with a reason; the association is told (C5). */
  decide: may('agenda-proposal/decide')
    .input(
      v.object({
        id: v.string(),
        decision: v.picklist(agendaDecisions),
        reason: v.pipe(v.string(), v.trim(), v.maxLength(1000, 'agenda/too-long')),
      }),
    )
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'agenda-proposal/decide',
        load: async (tx) => {
          const proposal = found(await lockProposal(tx, id), 'agenda-proposal/not-found');
          return { proposal, body: found(await findOwnedBody(tx, proposal.bodyId), 'body/not-found') };
        },
        record: ({ proposal }) => recordOf(proposal),
        decide: ({ proposal, body }) => {
          const decided = decideProposal(proposal, command);
          return decided.ok ? ok({ proposal: decided.value, body }) : decided;
        },
        save: async (tx, { proposal, body }, at) => {
          const { title, organisationId, status } = proposal;
          await saveDecision(tx, proposal);
          await tellAssociations(tx, {
            regionId,
            at,
            about: id,
            kind: status === 'accepted' ? 'agenda-proposal-accepted' : 'agenda-proposal-sent-back',
            associationIds: [organisationId],
            data: (ours) => ({ ...ours, title, body: body.name }),
          });
        },
        tell: () => ({
          subject: { kind: 'agenda-proposal', id },
          ...(command.reason === '' ? {} : { reason: command.reason }),
          data: { decision: command.decision },
        }),
      });
      return { id };
    }),
});
