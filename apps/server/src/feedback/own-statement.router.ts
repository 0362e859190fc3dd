import { mayDo } from '@inflytande/domain/access';
import { crisisSigns } from '@inflytande/domain/feedback/crisis';
import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import {
  reviseStatement,
  TakeBack,
  takeBackStatement,
  type AuthorProof,
} from '@inflytande/domain/feedback/statement-version';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act, type Asker } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import { digestOf } from '../auth/receipt.ts';
import { nobody, type Actor } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { answersTo, listCasesOf } from './case.store.ts';
import { listAnswers } from './answer.store.ts';
import { listQuestionsOf, shownQuestion } from './author-question.store.ts';
import { keepStanding } from './standing.store.ts';
import { insertVersion, listVersions } from './statement-version.store.ts';
import {
  addCrisisSigns,
  findByReceipt,
  findStatement,
  listStatementsOf,
  lockStatement,
  recordOf,
} from './statement.store.ts';
import { takeStatementBack } from './unpublished-statement.store.ts';

/** Whom somebody speaks for, as the author of what they have said (B1). */
export const representing = ({ held }: Pick<Actor, 'held'>): AuthorProof => ({
  kind: 'representative',
  partyIds: held.flatMap(({ role, scopeId }) =>
    role === 'association-editor' || role === 'signatory' ? [scopeId] : [],
  ),
});

/** How an author is known: the statement that is meant, and the proof (B1). */
type Author = {
  readonly find: (tx: Tx) => Promise<string>;
  readonly by: (statementId: string) => AuthorProof;
};

const speaking = (actor: Pick<Actor, 'held'>, id: string): Author => ({
  find: () => Promise.resolve(id),
  by: () => representing(actor),
});

/** Whoever holds a code; who is signed in does not matter and is not kept (B6). */
export const holding = (receipt: string): Author => {
  const digest = digestOf(accepted(parseReceipt(receipt)));
  return {
    find: async (tx) => found(await findByReceipt(tx, digest), 'receipt/not-found').id,
    by: (statementId) => ({ kind: 'receipt-holder', statementId }),
  };
};

type Revise = { readonly action: 'statement/revise' | 'statement/revise-by-receipt'; readonly text: string };

const revise = async (asker: Asker, { find, by }: Author, { action, text }: Revise) => {
  const { version, signs } = await act(asker, {
    action,
    load: async (tx) => {
      const id = await find(tx);
      const statement = found(await lockStatement(tx, id), 'statement/not-found');
      return { statement, versions: await listVersions(tx, id) };
    },
    record: ({ statement }) => recordOf(statement),
    decide: ({ statement, versions }, at) => {
      const said = { text: text.replaceAll('\r\n', '\n'), by: by(statement.id) };
      const revised = reviseStatement({ statement, versions }, said, at);
      if (!revised.ok) return revised;
      const { authorityId } = statement;
      return ok({ version: revised.value, signs: crisisSigns(revised.value.text), authorityId });
    },
    save: async (tx, { version: said, signs: seen, authorityId }) => {
      await insertVersion(tx, said, { regionId: asker.regionId, authorityId });
      if (seen.length > 0)
        await addCrisisSigns(
          tx,
          said.statementId,
          seen.map(({ words }) => words),
        );
    },
    tell: ({ version: { statementId: id, version: number } }) => ({
      subject: { kind: 'statement', id },
      data: { version: number },
    }),
  });
  return { version: version.version, urgent: signs.length > 0 };
};

type Return = {
  readonly action: 'statement/take-back' | 'statement/take-back-by-receipt';
  readonly reason: string;
};

const takeBack = (asker: Asker, { find, by }: Author, { action, reason }: Return) =>
  act(asker, {
    action,
    load: async (tx) => found(await lockStatement(tx, await find(tx)), 'statement/not-found'),
    record: recordOf,
    decide: (statement) => takeBackStatement(statement, { by: by(statement.id), reason }),
    save: async (tx, { id, pointId }, at) => {
      await takeStatementBack(tx, id, at);
      if (pointId !== null) await keepStanding(tx, [pointId], at);
    },
    tell: ({ id }) => ({ subject: { kind: 'statement', id }, ...(reason === '' ? {} : { reason }) }),
  });

const says = { text: v.pipe(v.string(), v.maxLength(20_000)) };

/** What somebody has said: how it goes for an association, and what only its author may do with it (B1). */
export const ownStatementRouter = router({
  list: may('statement/follow', 'list')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, input.organisationId), 'organisation/not-found');
        const record = recordOfAssociation(association);
        accepted(mayDo(ctx.actor.held, 'statement/follow', { record, channel: 'list' }));
        const { id, name } = association;
        const rows = await listStatementsOf(tx, id);
        return {
          association: { id, name },
          rows: rows.map(({ receivedAt, ...row }) => ({ ...row, receivedAt: receivedAt.toISOString() })),
        };
      }),
    ),

  get: may('statement/follow')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const statement = found(await findStatement(tx, input.id), 'statement/not-found');
        accepted(mayDo(ctx.actor.held, 'statement/follow', { record: recordOf(statement) }));
        const { id, text, status, declinePrinciple, receivedAt, settledAt, point, authorName, webParts } =
          statement;
        return {
          id,
          text,
          status,
          declinePrinciple,
          masked: status === 'published' && webParts !== null,
          authorName,
          receivedAt: receivedAt.toISOString(),
          settledAt: settledAt?.toISOString() ?? null,
          point,
          versions: (await listVersions(tx, id)).map(({ at, ...version }) => ({
            ...version,
            at: new Date(at).toISOString(),
          })),
          questions: (await listQuestionsOf(tx, [id])).map(shownQuestion),
          answers: point === null ? [] : await listAnswers(tx, point.id),
          cases:
            point === null || statement.authorId === null
              ? []
              : (await listCasesOf(tx, point.id))
                  .filter(({ one }) => one.associationId === statement.authorId)
                  .map(({ one }) => answersTo(one)),
        };
      }),
    ),

  /** The author says it in other words; what is published stays until a person has read the new words. */
  revise: may('statement/revise')
    .input(v.object({ id: v.string(), ...says }))
    .mutation(({ ctx, input }) =>
      revise(ctx, speaking(ctx.actor, input.id), { action: 'statement/revise', text: input.text }),
    ),

  takeBack: may('statement/take-back')
    .input(TakeBack)
    .mutation(async ({ ctx, input }) => {
      const author = speaking(ctx.actor, input.id);
      await takeBack(ctx, author, { action: 'statement/take-back', reason: input.reason });
      return { id: input.id };
    }),

  /** Whoever holds the code says it in other words; the code does not open those that were sent (B1, B6). */
  reviseByReceipt: may('statement/revise-by-receipt')
    .input(v.object({ receipt: v.string(), ...says }))
    .mutation(({ ctx, input: { receipt, text } }) =>
      revise({ ...ctx, actor: nobody }, holding(receipt), { action: 'statement/revise-by-receipt', text }),
    ),

  takeBackByReceipt: may('statement/take-back-by-receipt')
    .input(v.object({ receipt: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const by = holding(input.receipt);
      await takeBack({ ...ctx, actor: nobody }, by, { action: 'statement/take-back-by-receipt', reason: '' });
    }),
});
