import { randomUUIDv7 } from 'node:crypto';
import { answerCall, sendToCall, takeDownToCall } from '@inflytande/domain/consultations/answer-call';
import { labelRules, type Consultation } from '@inflytande/domain/consultations/consultation';
import { startDraft } from '@inflytande/domain/feedback/raise-draft';
import { SubmitStatement } from '@inflytande/domain/feedback/submission';
import { takenDownWays } from '@inflytande/domain/feedback/take-down';
import { requestAccess } from '@inflytande/domain/kernel/request';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from './act.ts';
import { findAssociation, recordOf as recordOfAssociation } from './association.ts';
import { digestOf, receiptFor } from './auth/receipt.ts';
import { insertAnswer } from './consultations/consultation-answer.store.ts';
import { findConsultation, recordOf } from './consultations/consultation.store.ts';
import type { Context } from './context.ts';
import type { Tx } from './database/space.ts';
import {
  findDraft,
  findEmptyDraft,
  insertDraft,
  loadSending,
  saveSending,
} from './feedback/statement-draft.store.ts';
import { insertStatement } from './feedback/statement.store.ts';
import { loadSubmission } from './feedback/submission.store.ts';
import { found } from './refusal.ts';
import { may, router } from './trpc.ts';

/** A call for views; whoever else answers it waits. Not there where it is another kind of consultation. */
const loadCall = async (tx: Tx, id: string) => {
  const kept = await findConsultation(tx, id, true);
  const isCall = kept !== undefined && labelRules[kept.consultation.label].answeredBy === 'statements';
  return found(isCall ? kept : undefined, 'consultation/not-found');
};

const keepAnswer = (tx: Tx, call: Consultation<string>, { regionId, actor }: Context) =>
  insertAnswer(tx, call, { regionId, enteredBy: actor.id ?? '' });

/** A round's call for views is answered by statements: it stands above both wings, as neither knows the other (B8). */
export const callForViewsRouter = router({
  /** Begins an empty draft of an answer, or goes on with one's own empty one. */
  start: may('statement-draft/start')
    .input(v.object({ id: v.string(), organisationId: v.string() }))
    .mutation(async ({ ctx, input: { id: callId, organisationId } }) => {
      const by = ctx.actor.id ?? '';
      const { draft } = await act(ctx, {
        action: 'statement-draft/start',
        load: async (tx) => {
          const association = found(await findAssociation(tx, organisationId), 'organisation/not-found');
          const { consultation: call } = await loadCall(tx, callId);
          const isHidden = requestAccess(call.request, organisationId, ctx.now()) === 'hidden';
          return {
            association,
            call: found(isHidden ? undefined : call, 'consultation/not-found'),
            empty: await findEmptyDraft(tx, { organisationId, callId }, by),
            id: randomUUIDv7(),
          };
        },
        record: ({ association }) => recordOfAssociation(association),
        decide: ({ call, empty, id }, at) => {
          const could = answerCall(call, { partyId: organisationId, statementId: id, lateReason: null }, at);
          return could.ok
            ? ok({
                isNew: empty === undefined,
                draft: empty ?? startDraft({ id, organisationId, callId }, by, at),
              })
            : could;
        },
        save: (tx, started) => insertDraft(tx, ctx.regionId, started.draft),
        tell: (started) =>
          started.isNew ? { subject: { kind: 'statement-draft', id: started.draft.id } } : null,
      });
      return { id: draft.id };
    }),

  /** Sends a draft as an answer (B1, B8). Sent again it is the same statement, with the same receipt. */
  submit: may('statement-draft/submit')
    .input(v.object({ id: v.string(), draftId: v.string(), seen: v.number() }))
    .mutation(async ({ ctx, input: { id, draftId, seen } }) => {
      const receipt = receiptFor(ctx.secret, draftId);
      const { statement } = await act(ctx, {
        action: 'statement-draft/submit',
        load: async (tx) => {
          const { consultation: call } = await loadCall(tx, id);
          const { callId = id } = (await findDraft(tx, draftId)) ?? {};
          found(callId === id ? call : undefined, 'draft/not-found');
          return { ...(await loadSending(tx, { id: draftId, newId: randomUUIDv7() })), call };
        },
        record: ({ association }) => recordOfAssociation(association),
        decide: (state, at) => sendToCall(state, { seen }, at),
        save: async (tx, { call, ...submitted }, at) => {
          const receiptDigest = digestOf(receipt);
          await saveSending(tx, submitted, { regionId: ctx.regionId, at, clientKey: draftId, receiptDigest });
          await keepAnswer(tx, call, ctx);
        },
        tell: ({ outcome, statement: { id: statementId } }) =>
          outcome === 'repeated'
            ? null
            : { subject: { kind: 'statement', id: statementId }, data: { consultationId: id } },
      });
      return { id: statement.id, receipt };
    }),

  /** Staff take down an answer that came by another way, or after the last day, with how or why (B1, X1). */
  takeIn: may('consultation-answer/take-in')
    .input(
      v.object({
        id: v.string(),
        organisationId: v.string(),
        clientKey: SubmitStatement.pipe[0].entries.clientKey,
        text: SubmitStatement.pipe[0].entries.text,
        way: v.picklist(takenDownWays),
        lateReason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
      }),
    )
    .mutation(async ({ ctx, input: { id, organisationId, clientKey, ...typed } }) => {
      const wishes = { joinPointId: null, themeId: null, principalId: null, municipalityCode: null };
      const { statement } = await act(ctx, {
        action: 'consultation-answer/take-in',
        load: async (tx) => ({
          kept: await loadCall(tx, id),
          author: found(await findAssociation(tx, organisationId), 'organisation/not-found'),
          ...(await loadSubmission(tx, { ...wishes, clientKey })),
        }),
        record: ({ kept }) => recordOf(kept),
        decide: ({ kept, ...state }, at) =>
          takeDownToCall(
            { ...state, call: kept.consultation },
            {
              ...typed,
              ...wishes,
              clientKey,
              kind: null,
              ownCare: null,
              authorName: null,
              identity: 'anonymous',
              wording: 'verbatim',
              authorKind: 'association',
              authorId: organisationId,
              saidAt: stockholmDate(at),
            },
            at,
          ),
        save: async (tx, { call, ...submitted }, at) => {
          const receiptDigest = digestOf(receiptFor(ctx.secret, clientKey));
          const kept = { regionId: ctx.regionId, at, clientKey, receiptDigest, takenDown: typed.way };
          await insertStatement(tx, submitted, kept);
          await keepAnswer(tx, call, ctx);
        },
        tell: ({ outcome, statement: { id: statementId } }) =>
          outcome === 'repeated'
            ? null
            : {
                subject: { kind: 'consultation-answer', id: `${id}/${organisationId}` },
                reason: typed.lateReason,
                data: { statementId },
              },
      });
      return { id: statement.id };
    }),
});
