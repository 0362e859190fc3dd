import { randomUUIDv7 } from 'node:crypto';
import { mayDo, type Action } from '@inflytande/domain/access';
import {
  approveDraft,
  commentDraft,
  DraftContent,
  isApproved,
  saveDraft,
  startDraft,
  sendDraft,
  type RaiseDraft,
} from '@inflytande/domain/feedback/raise-draft';
import { ok, type Problem, type Result } from '@inflytande/domain/kernel/result';
import type { ProblemCode } from '@inflytande/domain/problem';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import { digestOf, receiptFor } from '../auth/receipt.ts';
import type { Context } from '../context.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  changeDraft,
  findDraft,
  findEmptyDraft,
  insertDraft,
  listDrafts,
  lockDraft,
  namesOf,
  recordOf,
  loadSending,
  removeDraft,
  saveSending,
} from './statement-draft.store.ts';

const Id = v.object({ id: v.string() });
const subjectOf = ({ id }: Pick<RaiseDraft, 'id'>) => ({ kind: 'statement-draft', id });

/** A draft and what was decided of it; the same where nothing changed. */
type Changed = { readonly before: RaiseDraft; readonly after: RaiseDraft };

/** One change of a draft. The log is told that it was changed and which version it is, never its words (F5). */
const change = async (
  ctx: Context,
  { action, id }: { readonly action: Action; readonly id: string },
  decide: (draft: RaiseDraft, at: number) => Result<RaiseDraft, Problem<ProblemCode>>,
) => {
  const { after } = await act(ctx, {
    action,
    load: async (tx) => found(await lockDraft(tx, id), 'draft/not-found'),
    record: recordOf,
    decide: (before, at): Result<Changed, Problem<ProblemCode>> => {
      const decided = decide(before, at);
      return decided.ok ? ok({ before, after: decided.value }) : decided;
    },
    save: (tx, { after: draft }) => changeDraft(tx, draft),
    tell: ({ before, after: draft }) =>
      before === draft ? null : { subject: subjectOf(draft), data: { version: draft.version } },
  });
  return { version: after.version, changedAt: new Date(after.changedAt).toISOString() };
};

const withoutAt = <Row extends { readonly at: number; readonly personId: string }>(
  { at, personId, ...row }: Row,
  names: Readonly<Record<string, string>>,
) => ({ ...row, at: new Date(at).toISOString(), name: names[personId] ?? null });

export const statementDraftRouter = router({
  /** What the association is writing, the latest changed first. */
  list: may('statement-draft/read', 'list')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, input.organisationId), 'organisation/not-found');
        const record = recordOfAssociation(association);
        accepted(mayDo(ctx.actor.held, 'statement-draft/read', { record, channel: 'list' }));
        const drafts = await listDrafts(tx, association.id);
        const names = await namesOf(
          tx,
          drafts.map(({ changedBy }) => changedBy),
        );
        return drafts.map((draft) => ({
          id: draft.id,
          callId: draft.callId,
          text: draft.content.text,
          asksForReader: draft.content.asksForReader,
          approved: isApproved(draft),
          changedAt: new Date(draft.changedAt).toISOString(),
          changedBy: names[draft.changedBy] ?? null,
        }));
      }),
    ),

  get: may('statement-draft/read')
    .input(Id)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const draft = found(await findDraft(tx, input.id), 'draft/not-found');
        accepted(mayDo(ctx.actor.held, 'statement-draft/read', { record: recordOf(draft) }));
        const { approvals, comments, changedBy, changedAt, ...rest } = draft;
        const names = await namesOf(tx, [
          changedBy,
          ...[...approvals, ...comments].map(({ personId }) => personId),
        ]);
        return {
          ...rest,
          changedAt: new Date(changedAt).toISOString(),
          changedBy: names[changedBy] ?? null,
          changedByMe: changedBy === ctx.actor.id,
          approved: isApproved(draft),
          approvals: approvals
            .filter(({ version }) => version === draft.version)
            .map((one) => withoutAt(one, names)),
          comments: comments.map((one) => withoutAt(one, names)),
        };
      }),
    ),

  /** Begins an empty draft, or goes on with one's own empty one. */
  start: may('statement-draft/start')
    .input(v.object({ organisationId: v.string() }))
    .mutation(async ({ ctx, input: { organisationId } }) => {
      const by = ctx.actor.id ?? '';
      const { draft } = await act(ctx, {
        action: 'statement-draft/start',
        load: async (tx) => ({
          association: found(await findAssociation(tx, organisationId), 'organisation/not-found'),
          empty: await findEmptyDraft(tx, { organisationId, callId: null }, by),
          id: randomUUIDv7(),
        }),
        record: ({ association }) => recordOfAssociation(association),
        decide: ({ empty, id }, at) =>
          ok({
            isNew: empty === undefined,
            draft: empty ?? startDraft({ id, organisationId, callId: null }, by, at),
          }),
        save: (tx, started) => insertDraft(tx, ctx.regionId, started.draft),
        tell: (started) => (started.isNew ? { subject: subjectOf(started.draft) } : null),
      });
      return { id: draft.id };
    }),

  /** Writes a draft; refused where somebody else has changed it since it was seen. */
  save: may('statement-draft/change')
    .input(v.object({ ...Id.entries, seen: v.number(), content: DraftContent }))
    .mutation(({ ctx, input: { id, seen, content } }) =>
      change(ctx, { action: 'statement-draft/change', id }, (draft, at) =>
        saveDraft(draft, { content, seen, by: ctx.actor.id ?? '' }, at),
      ),
    ),

  comment: may('statement-draft/comment')
    .input(v.object({ ...Id.entries, text: v.pipe(v.string(), v.maxLength(10_000)) }))
    .mutation(({ ctx, input: { id, text } }) =>
      change(ctx, { action: 'statement-draft/comment', id }, (draft, at) =>
        commentDraft(draft, { text, by: ctx.actor.id ?? '' }, at),
      ),
    ),

  /** A second reader says yes to the words as they are. */
  approve: may('statement-draft/approve')
    .input(v.object({ ...Id.entries, seen: v.number() }))
    .mutation(({ ctx, input: { id, seen } }) =>
      change(ctx, { action: 'statement-draft/approve', id }, (draft, at) =>
        approveDraft(draft, { seen, by: ctx.actor.id ?? '' }, at),
      ),
    ),

  discard: may('statement-draft/discard')
    .input(Id)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'statement-draft/discard',
        load: async (tx) => found(await lockDraft(tx, input.id), 'draft/not-found'),
        record: recordOf,
        decide: (draft) => ok(draft),
        save: (tx, { id }) => removeDraft(tx, id),
        tell: (draft) => ({ subject: subjectOf(draft) }),
      });
      return { id: input.id };
    }),

  /** Sends a draft in the association's name (B1). Sent again it is the same statement, with the same receipt. */
  submit: may('statement-draft/submit')
    .input(v.object({ ...Id.entries, seen: v.number() }))
    .mutation(async ({ ctx, input: { id, seen } }) => {
      const receipt = receiptFor(ctx.secret, id);
      const { statement } = await act(ctx, {
        action: 'statement-draft/submit',
        load: (tx) => loadSending(tx, { id, newId: randomUUIDv7() }),
        record: ({ association }) => recordOfAssociation(association),
        decide: (state, at) => sendDraft(state, { seen }, at),
        save: (tx, submitted, at) =>
          saveSending(tx, submitted, {
            regionId: ctx.regionId,
            at,
            clientKey: id,
            receiptDigest: digestOf(receipt),
          }),
        tell: ({ outcome, statement: { id: statementId } }) =>
          outcome === 'repeated' ? null : { subject: { kind: 'statement', id: statementId } },
      });
      return { id: statement.id, receipt };
    }),
});
