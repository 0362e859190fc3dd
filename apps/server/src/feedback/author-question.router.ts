import { randomUUIDv7 } from 'node:crypto';
import {
  AskAuthor,
  askAuthor,
  longestReply,
  replyToQuestion,
} from '@inflytande/domain/feedback/author-question';
import type { AuthorProof } from '@inflytande/domain/feedback/statement-version';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act, type Asker } from '../act.ts';
import { nobody } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { tellAsked } from '../mail/tell-author.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { insertQuestion, listQuestionsOf, writeReply } from './author-question.store.ts';
import { holding, representing } from './own-statement.router.ts';
import { hasCode, lockStatement, recordOf } from './statement.store.ts';

const says = { reply: v.pipe(v.string(), v.maxLength(2 * longestReply)) };

const loaded = async (tx: Tx, statementId: string) => {
  const statement = found(await lockStatement(tx, statementId), 'statement/not-found');
  return { statement, questions: await listQuestionsOf(tx, [statementId]) };
};

type Reply = {
  readonly action: 'author-question/reply' | 'author-question/reply-by-receipt';
  readonly by: (statementId: string) => AuthorProof;
  readonly reply: string;
};

/** The author's reply, whichever way the author is known; the words are told to nobody but who moderates. */
const reply = (asker: Asker, find: (tx: Tx) => Promise<string>, { action, by, reply: said }: Reply) =>
  act(asker, {
    action,
    load: async (tx) => loaded(tx, await find(tx)),
    record: ({ statement }) => recordOf(statement),
    decide: (state, at) => replyToQuestion(state, { reply: said, by: by(state.statement.id) }, at),
    save: (tx, question) => writeReply(tx, question),
    tell: ({ repeated, statementId }) =>
      repeated ? null : { subject: { kind: 'statement', id: statementId } },
  });

/** What those who moderate ask those who wrote, before a statement is published or declined (B5). */
export const authorQuestionRouter = router({
  ask: may('author-question/ask')
    .input(AskAuthor)
    .mutation(async ({ ctx, input }) => {
      const { question } = await act(ctx, {
        action: 'author-question/ask',
        load: async (tx) => ({
          ...(await loaded(tx, input.statementId)),
          hasCode: await hasCode(tx, input.statementId),
          newId: randomUUIDv7(),
        }),
        record: ({ statement }) => recordOf(statement),
        decide: (state, at) => {
          const asked = askAuthor(state, input, at);
          return asked.ok ? ok({ question: asked.value, statement: state.statement }) : asked;
        },
        save: async (tx, { question: asked, statement }, at) => {
          const { regionId } = ctx;
          await insertQuestion(tx, asked, { regionId, authorityId: statement.authorityId });
          await tellAsked(tx, { regionId, at, statement }, asked.id);
        },
        tell: ({ statement: { id } }) => ({ subject: { kind: 'statement', id } }),
      });
      return { id: question.id };
    }),

  /** Somebody who speaks for the association that wrote replies. */
  reply: may('author-question/reply')
    .input(v.object({ statementId: v.string(), ...says }))
    .mutation(async ({ ctx, input }) => {
      await reply(ctx, () => Promise.resolve(input.statementId), {
        action: 'author-question/reply',
        by: () => representing(ctx.actor),
        reply: input.reply,
      });
    }),

  /** Whoever holds the code replies; who is signed in does not matter and is not kept (B6). */
  replyByReceipt: may('author-question/reply-by-receipt')
    .input(v.object({ receipt: v.string(), ...says }))
    .mutation(async ({ ctx, input }) => {
      const { find, by } = holding(input.receipt);
      const said = { action: 'author-question/reply-by-receipt', by, reply: input.reply } as const;
      await reply({ ...ctx, actor: nobody }, find, said);
    }),
});
