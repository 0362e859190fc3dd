import { mayDo } from '@inflytande/domain/access';
import {
  reviseStatement,
  TakeBack,
  takeBackStatement,
  type AuthorProof,
} from '@inflytande/domain/feedback/statement-version';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import type { Actor } from '../context.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { listAnswers } from './answer.store.ts';
import { listQuestionsOf, shownQuestion } from './author-question.store.ts';
import { keepStanding } from './standing.store.ts';
import { insertVersion, listVersions } from './statement-version.store.ts';
import {
  findStatement,
  listStatementsOf,
  lockStatement,
  recordOf,
  takeStatementBack,
} from './statement.store.ts';

/** Whom somebody speaks for, as the author of what they have said (B1). */
export const representing = ({ held }: Pick<Actor, 'held'>): AuthorProof => ({
  kind: 'representative',
  partyIds: held.flatMap(({ role, scopeId }) =>
    role === 'association-editor' || role === 'signatory' ? [scopeId] : [],
  ),
});

/** What an association has said in its own name: how it goes, and what only its author may do with it (B1). */
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
        };
      }),
    ),

  /** The author says it in other words; what is published stays until a person has read the new words. */
  revise: may('statement/revise')
    .input(v.object({ id: v.string(), text: v.pipe(v.string(), v.maxLength(20_000)) }))
    .mutation(async ({ ctx, input }) => {
      const { version } = await act(ctx, {
        action: 'statement/revise',
        load: async (tx) => ({
          statement: found(await lockStatement(tx, input.id), 'statement/not-found'),
          versions: await listVersions(tx, input.id),
        }),
        record: ({ statement }) => recordOf(statement),
        decide: ({ statement, versions }, at) => {
          const text = input.text.replaceAll('\r\n', '\n');
          const revised = reviseStatement({ statement, versions }, { text, by: representing(ctx.actor) }, at);
          return revised.ok
            ? { ok: true, value: { version: revised.value, authorityId: statement.authorityId } }
            : revised;
        },
        save: (tx, { version: said, authorityId }) =>
          insertVersion(tx, said, { regionId: ctx.regionId, authorityId }),
        tell: ({ version: said }) => ({
          subject: { kind: 'statement', id: input.id },
          data: { version: said.version },
        }),
      });
      return { version: version.version };
    }),

  takeBack: may('statement/take-back')
    .input(TakeBack)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'statement/take-back',
        load: async (tx) => found(await lockStatement(tx, input.id), 'statement/not-found'),
        record: recordOf,
        decide: (statement) =>
          takeBackStatement(statement, { by: representing(ctx.actor), reason: input.reason }),
        save: async (tx, { id, pointId }, at) => {
          await takeStatementBack(tx, id, at);
          if (pointId !== null) await keepStanding(tx, [pointId], at);
        },
        tell: ({ id }) => ({ subject: { kind: 'statement', id }, reason: input.reason }),
      });
      return { id: input.id };
    }),
});
