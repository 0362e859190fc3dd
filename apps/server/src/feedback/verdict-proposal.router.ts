import { randomUUIDv7 } from 'node:crypto';
import { mayDo } from '@inflytande/domain/access';
import { awaitsVerdict, mayJudge, saysVerdict } from '@inflytande/domain/feedback/give-verdict';
import { raisingAssociations } from '@inflytande/domain/feedback/raiser';
import {
  objectToVerdict,
  proposalState,
  proposeVerdict,
  withdrawObjection,
  type Representative,
} from '@inflytande/domain/feedback/verdict-objection';
import { ok } from '@inflytande/domain/kernel/result';
import { workplacesOf } from '@inflytande/domain/people/role';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation } from '../association.ts';
import type { Actor } from '../context.ts';
import { tellAssociations } from '../mail/tell-associations.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { settingsAt } from '../settings/setting.store.ts';
import { may, router } from '../trpc.ts';
import { lockMatter } from './matter.store.ts';
import {
  endProposals,
  insertProposal,
  listProposals,
  lockProposal,
  lockProposalsOn,
  recordOf,
  saveObjections,
} from './verdict-proposal.store.ts';
import { listAnsweredMattersOf } from './verdict.store.ts';

const speaksFor = ({ id, held }: Actor): Representative => ({
  personId: id ?? '',
  organisationIds: held
    .filter(({ role }) => role === 'association-editor' || role === 'signatory')
    .map(({ scopeId }) => scopeId),
});

const subjectOf = ({ id }: { readonly id: string }) => ({ kind: 'verdict-proposal', id });

export const verdictProposalRouter = router({
  /** What an association has raised and been answered, to judge; and what one of its own has proposed (B4). */
  list: may('verdict-proposal/read')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input: { organisationId } }) =>
      read(ctx, async (tx) => {
        found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'verdict-proposal/read', { record: { organisationId } }));
        const answered = await listAnsweredMattersOf(tx, {
          raiserKind: 'organisation',
          raiserId: organisationId,
        });
        const proposals = await listProposals(tx, organisationId, ctx.actor.id);
        const me = ctx.actor.id ?? '';
        const objectionDays = (await settingsAt(tx, ctx.now()))['verdict/objection-days'].value;
        return answered
          .filter(({ answers, verdicts }) => awaitsVerdict(answers, verdicts.at(-1)))
          .map((matter) => ({
            ...matter,
            objectionDays,
            proposals: proposals
              .filter(({ pointId }) => pointId === matter.id)
              .map(({ id, verdict, note, objectUntil, objections, proposedBy, ...one }) => ({
                id,
                verdict,
                note,
                objectUntil,
                state: proposalState(
                  { ...one, id, verdict, note, objectUntil, objections, proposedBy },
                  ctx.now(),
                ),
                proposedByName: one.proposedByName,
                isOwn: proposedBy === me,
                objections: objections
                  .filter(({ withdrawnAt }) => withdrawnAt === null)
                  .map(({ by, reason }) => ({ reason, isOwn: by === me })),
              })),
          }));
      }),
    ),

  /** One who acts for an association proposes what it says of a matter; others in it may object (B4). */
  propose: may('verdict/propose')
    .input(v.object({ ...saysVerdict, pointId: v.string(), organisationId: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const { organisationId } = input;
      const { proposal: made } = await act(ctx, {
        action: 'verdict/propose',
        load: async (tx) => {
          const matter = found(await lockMatter(tx, input.pointId), 'point/not-found');
          return {
            matter,
            earlier: await lockProposalsOn(tx, { pointId: matter.point.id, organisationId }),
            days: (await settingsAt(tx, ctx.now()))['verdict/objection-days'],
            newId: randomUUIDv7(),
          };
        },
        record: () => ({ organisationId }),
        decide: ({ matter, earlier, days, newId }, at) => {
          const judging = mayJudge(workplacesOf(ctx.actor.held), matter.point);
          if (!judging.ok) return judging;
          const raiserIds = raisingAssociations(matter.statements);
          const given = { at, raiserIds, earlier, days };
          const proposed = proposeVerdict(
            speaksFor(ctx.actor),
            { ...input, pointId: matter.point.id, id: newId },
            given,
          );
          const { title } = matter.point;
          return proposed.ok ? ok({ proposal: proposed.value, earlier, title }) : proposed;
        },
        save: async (tx, { proposal, earlier, title }, at) => {
          const { regionId } = ctx;
          const { pointId } = proposal;
          await endProposals(tx, earlier, at);
          await insertProposal(tx, regionId, proposal);
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'verdict-proposed',
            about: proposal.id,
            associationIds: [organisationId],
            except: proposal.proposedBy,
            data: (ours) => ({ ...ours, pointId, title, until: proposal.objectUntil }),
          });
        },
        tell: ({ proposal }) => ({
          subject: subjectOf(proposal),
          data: {
            pointId: proposal.pointId,
            organisationId,
            verdict: proposal.verdict,
            objectUntil: proposal.objectUntil,
          },
        }),
      });
      return { id: made.id, objectUntil: made.objectUntil };
    }),

  /** Somebody else in the association objects, with a reason: then it does not become the association's word (B4). */
  object: may('verdict/object')
    .input(v.object({ id: v.string(), reason: v.pipe(v.string(), v.trim(), v.maxLength(500)) }))
    .mutation(async ({ ctx, input: { id, reason } }) => {
      await act(ctx, {
        action: 'verdict/object',
        load: async (tx) => found(await lockProposal(tx, id), 'verdict/not-found'),
        record: recordOf,
        decide: (proposal, at) => objectToVerdict(proposal, { who: speaksFor(ctx.actor), reason }, at),
        save: (tx, proposal) => saveObjections(tx, ctx.regionId, proposal),
        tell: (proposal) => ({ subject: subjectOf(proposal), reason }),
      });
      return { id };
    }),

  /** Takes one's own objection back (B4). */
  withdrawObjection: may('verdict/withdraw-objection')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input: { id } }) => {
      await act(ctx, {
        action: 'verdict/withdraw-objection',
        load: async (tx) => found(await lockProposal(tx, id), 'verdict/not-found'),
        record: recordOf,
        decide: (proposal, at) => withdrawObjection(proposal, ctx.actor.id ?? '', at),
        save: (tx, proposal) => saveObjections(tx, ctx.regionId, proposal),
        tell: (proposal) => ({ subject: subjectOf(proposal) }),
      });
      return { id };
    }),
});
