import { randomUUIDv7 } from 'node:crypto';
import {
  DeclineStatement,
  declineStatement,
  PublishStatement,
  publishMasked,
} from '@inflytande/domain/feedback/moderation';
import {
  MaskingChoice,
  maskedText,
  type MaskingDecision,
  type ShownPart,
} from '@inflytande/domain/feedback/masking';
import { mayDo, openingsOf } from '@inflytande/domain/access';
import { OpenOriginal, openOriginal } from '@inflytande/domain/feedback/original';
import { isHeldByCode } from '@inflytande/domain/feedback/raiser';
import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import { mayRevise } from '@inflytande/domain/feedback/statement-version';
import { waitingVersion } from '@inflytande/domain/feedback/version-moderation';
import { hasPassed } from '@inflytande/domain/kernel/deadline';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import { SubmitStatement, submitStatement } from '@inflytande/domain/feedback/submission';
import { TakeDown, takeDown } from '@inflytande/domain/feedback/take-down';
import * as v from 'valibot';
import { act } from '../act.ts';
import { digestOf, receiptFor } from '../auth/receipt.ts';
import { nobody } from '../context.ts';
import { readCursor, toPage } from '../database/page.ts';
import { tellDeclined, tellPublished } from '../mail/tell-author.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { ownSettings } from '../settings/setting.store.ts';
import { listAnswers } from './answer.store.ts';
import { listQuestionsOf, shownQuestion } from './author-question.store.ts';
import { listAwaited, replyDueOf } from './first-reply.store.ts';
import { insertPoint, loadPublication } from './point.store.ts';
import { listVersions, settleVersion } from './statement-version.store.ts';
import { listIncoming } from './incoming-statement.store.ts';
import { listPromises, shownPromise } from './promise.store.ts';
import { findSpeaker } from './speaker.store.ts';
import { keepStanding } from './standing.store.ts';
import {
  findByReceipt,
  lockStatement,
  recordOf,
  insertStatement,
  settleStatement,
} from './statement.store.ts';
import { loadSubmission } from './submission.store.ts';
import { listVerdictsOf } from './verdict.store.ts';

/** What the public reads of words with masks over them; null where they are read as they are. */
const partsOf = (text: string, masking: MaskingDecision): readonly ShownPart[] | null =>
  masking.masks.length === 0 ? null : accepted(maskedText(text, [masking], 'web'));

/** Until when its author awaits a first reply, and whether that has passed (B3). */
const lastDay = (replyDue: PlainDate | null = null, at: number) => ({
  replyDue,
  replyIsLate: replyDue !== null && hasPassed(replyDue, at),
});

export const statementRouter = router({
  /** Receives a statement (B5, B6). The same form sent again gives the same receipt and no second statement. */
  submit: may('statement/submit')
    .input(SubmitStatement)
    .mutation(async ({ ctx, input }) => {
      const receipt = receiptFor(ctx.secret, input.clientKey);
      // Whoever is signed in writes here as anyone does: the log must not name who chose to be anonymous (B6).
      await act(
        { ...ctx, actor: nobody },
        {
          action: 'statement/submit',
          load: (tx) => loadSubmission(tx, input),
          decide: (state, at) => submitStatement(state, input, at),
          save: (tx, submitted, at) =>
            insertStatement(tx, submitted, {
              regionId: ctx.regionId,
              at,
              clientKey: input.clientKey,
              receiptDigest: digestOf(receipt),
            }),
          tell: ({ outcome, statement }) =>
            outcome === 'repeated' ? null : { subject: { kind: 'statement', id: statement.id } },
        },
      );
      return { receipt };
    }),

  /** Staff take down what somebody else said; it waits to be read like all that comes in. The code is for who spoke (B1). */
  takeDown: may('statement/take-down')
    .input(TakeDown)
    .mutation(async ({ ctx, input }) => {
      const receipt = receiptFor(ctx.secret, input.clientKey);
      await act(ctx, {
        action: 'statement/take-down',
        load: async (tx) => ({
          ...(await loadSubmission(tx, input)),
          author: await findSpeaker(tx, input.authorKind, input.authorId),
        }),
        decide: (state, at) => takeDown(state, input, at),
        save: (tx, submitted, at) =>
          submitted.outcome === 'repeated'
            ? Promise.resolve()
            : insertStatement(tx, submitted, {
                regionId: ctx.regionId,
                at,
                clientKey: input.clientKey,
                receiptDigest: digestOf(receipt),
                takenDown: input.way,
              }),
        tell: ({ outcome, statement: { id } }) =>
          outcome === 'repeated' ? null : { subject: { kind: 'statement', id }, data: { way: input.way } },
      });
      return { receipt };
    }),

  /** What became of a statement, for whoever has its code: status, place and answers, never the text (B6). */
  follow: may('statement/present-receipt')
    .input(v.object({ receipt: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const receipt = accepted(parseReceipt(input.receipt));
        const statement = found(await findByReceipt(tx, digestOf(receipt)), 'receipt/not-found');
        const { id } = statement;
        accepted(mayDo([{ role: 'receipt-holder', scopeId: id }], 'statement/follow', { record: { id } }));
        const { point } = statement;
        const answers = point === null ? [] : await listAnswers(tx, point.id);
        const raiser = { raiserKind: 'receipt-holder', raiserId: id } as const;
        const given = point === null ? [] : await listVerdictsOf(tx, point.id, raiser);
        const latest = given.at(-1);
        const questions = await listQuestionsOf(tx, [id]);
        const due = await replyDueOf(tx, statement, questions);
        return {
          status: statement.status,
          receivedAt: statement.receivedAt.toISOString(),
          settledAt: statement.settledAt?.toISOString() ?? null,
          point,
          declinePrinciple: statement.declinePrinciple,
          masked: statement.masked,
          /** What it answers, where that was open to anyone (X1). */
          consultationId: statement.consultationId,
          forwardings: statement.forwardings.map(({ to, at }) => ({ to, at })),
          ...lastDay(due, ctx.now()),
          /** Other words that were sent since, without the words, and whether more may be said (B1). */
          versions: (await listVersions(tx, id)).map(({ version, at, status }) => ({ version, at, status })),
          mayRevise: mayRevise(statement, { kind: 'receipt-holder', statementId: id }),
          questions: questions.map(shownQuestion),
          answers,
          promises:
            point === null
              ? []
              : (await listPromises(tx, point.id)).map((one) => shownPromise(one, ctx.now())),
          /** Whether the holder of the code is asked if it is solved, and what was said last (B4). */
          mayJudge: answers.length > 0 && statement.status === 'published' && isHeldByCode(statement),
          verdict: latest === undefined ? null : { verdict: latest.verdict, givenAt: latest.givenAt },
        };
      }),
    ),

  /** What waits for a person: urgent first, then the oldest; or of that what an individual awaits a first reply to (B3). */
  incoming: may('statement/review', 'list')
    .input(v.object({ cursor: v.optional(v.string()), awaited: v.optional(v.boolean(), false) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const openings = openingsOf(ctx.actor.held, 'statement/review', { channel: 'list' });
        const awaited = await listAwaited(tx, await ownSettings(tx), openings);
        const { rows, total } = await listIncoming(
          tx,
          { openings, after: readCursor(input.cursor) },
          input.awaited ? awaited.map(({ id }) => id) : null,
        );
        const replyDue = new Map(awaited.map(({ id, due }) => [id, due]));
        const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
        const asked = Map.groupBy(
          await listQuestionsOf(
            tx,
            page.rows.map(({ id }) => id),
          ),
          ({ statementId }) => statementId,
        );
        return {
          ...page,
          rows: page.rows.map(({ place: _place, receivedAt, settledAt: _settledAt, newWords, ...row }) => ({
            ...row,
            text: newWords ?? row.text,
            questions: (asked.get(row.id) ?? []).map(shownQuestion),
            receivedAt: receivedAt.toISOString(),
            ...lastDay(replyDue.get(row.id), ctx.now()),
          })),
        };
      }),
    ),

  /** The original as it was received, locked once it is settled: who opens it says why, and that is logged (Z3). */
  openOriginal: may('statement/open-original')
    .input(OpenOriginal)
    .mutation(async ({ ctx, input }) => {
      const { original } = await act(ctx, {
        action: 'statement/open-original',
        load: async (tx) => found(await lockStatement(tx, input.id), 'statement/not-found'),
        record: recordOf,
        decide: (statement) => openOriginal(statement, input),
        save: async () => {},
        tell: ({ original: { id }, reason }) => ({ subject: { kind: 'statement', id }, reason }),
      });
      const { id, text, authorName, identity, receivedAt } = original;
      return { id, text, authorName, identity, receivedAt: receivedAt.toISOString() };
    }),

  publish: may('statement/publish')
    .input(v.object({ ...PublishStatement.entries, ...MaskingChoice.entries }))
    .mutation(async ({ ctx, input }) => {
      const published = await act(ctx, {
        action: 'statement/publish',
        load: async (tx) => ({
          statement: found(await lockStatement(tx, input.id), 'statement/not-found'),
          waiting: waitingVersion(await listVersions(tx, input.id)),
          newPointId: randomUUIDv7(),
          ...(await loadPublication(tx, input)),
        }),
        record: ({ statement }) => recordOf(statement),
        // What the author said last is what is published, where nobody has looked at it before.
        decide: ({ waiting, ...state }, at) => {
          const statement = { ...state.statement, text: waiting?.text ?? state.statement.text };
          const command = { ...input, by: ctx.actor.id ?? '' };
          const decided = publishMasked({ ...state, statement }, command, at);
          const title = (decided.ok ? decided.value.newPoint : null)?.title ?? state.point?.title ?? '';
          return decided.ok ? ok({ ...decided.value, waiting, title }) : decided;
        },
        save: async (tx, { statement, newPoint, secrecy, masking, waiting, title }, at) => {
          const { regionId } = ctx;
          if (newPoint !== null) await insertPoint(tx, newPoint, { regionId, at });
          await settleStatement(tx, statement, {
            at,
            secrecyAssessment: secrecy,
            webMasks: masking.masks,
            webParts: partsOf(statement.text, masking),
          });
          if (waiting !== null)
            await settleVersion(
              tx,
              { ...waiting, status: 'published' },
              {
                at,
                secrecyAssessment: secrecy,
                webMasks: masking.masks,
                webParts: accepted(maskedText(waiting.text, [masking], 'web')),
              },
            );
          if (statement.pointId === null) return;
          await keepStanding(tx, [statement.pointId], at);
          const masked = masking.masks.length > 0;
          const about = { pointId: statement.pointId, title, masked };
          await tellPublished(tx, { regionId, at, statement }, about);
        },
        tell: ({ statement, secrecy, masking }) => ({
          subject: { kind: 'statement', id: statement.id },
          reason: secrecy,
          data: {
            pointId: statement.pointId,
            authorId: statement.authorId,
            masked: masking.masks.map(({ ground }) => ground),
          },
        }),
      });
      return { pointId: published.statement.pointId };
    }),

  decline: may('statement/decline')
    .input(DeclineStatement)
    .mutation(async ({ ctx, input }) => {
      const declined = await act(ctx, {
        action: 'statement/decline',
        load: async (tx) => found(await lockStatement(tx, input.id), 'statement/not-found'),
        record: recordOf,
        decide: (statement) => declineStatement(statement, input),
        save: async (tx, { statement, principle }, at) => {
          await settleStatement(tx, statement, { at, declinePrinciple: principle });
          await tellDeclined(tx, { regionId: ctx.regionId, at, statement }, principle);
        },
        tell: ({ statement, principle, note }) => ({
          subject: { kind: 'statement', id: statement.id },
          reason: principle,
          data: { note },
        }),
      });
      return { principle: declined.principle };
    }),
});
