import type { AuthorQuestion } from '@inflytande/domain/feedback/author-question';
import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { authorQuestion } from './author-question.table.ts';

const { regionId: _region, authorityId: _authority, ...columns } = getTableColumns(authorQuestion);

/** What was asked about some statements, the oldest first (B5). */
export const listQuestionsOf = async (
  tx: Tx,
  statementIds: readonly string[],
): Promise<readonly AuthorQuestion[]> =>
  statementIds.length === 0
    ? []
    : (
        await tx
          .select(columns)
          .from(authorQuestion)
          .where(inArray(authorQuestion.statementId, [...statementIds]))
          .orderBy(asc(authorQuestion.askedAt), asc(authorQuestion.id))
      ).map(({ askedAt, repliedAt, ...row }) => ({
        ...row,
        askedAt: askedAt.getTime(),
        repliedAt: repliedAt?.getTime() ?? null,
      }));

/** As pages show it: without whose it is. */
export const shownQuestion = ({ id, text, askedAt, reply, repliedAt }: AuthorQuestion) => ({
  id,
  text,
  askedAt: new Date(askedAt).toISOString(),
  reply,
  repliedAt: repliedAt === null ? null : new Date(repliedAt).toISOString(),
});

export const insertQuestion = async (
  tx: Tx,
  { id, statementId, text, askedAt }: AuthorQuestion,
  owner: { readonly regionId: string; readonly authorityId: string },
): Promise<void> => {
  await tx.insert(authorQuestion).values({ id, statementId, text, askedAt: new Date(askedAt), ...owner });
};

/** Writes the author's reply; nothing else of a question is ever written again. */
export const writeReply = async (tx: Tx, { id, reply, repliedAt }: AuthorQuestion): Promise<void> => {
  await tx
    .update(authorQuestion)
    .set({ reply, repliedAt: repliedAt === null ? null : new Date(repliedAt) })
    .where(eq(authorQuestion.id, id));
};
