import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { isHeldByCode } from './raiser.ts';
import type { Statement } from './statement.ts';
import { isAuthor, type AuthorProof } from './statement-version.ts';

/**
 * What whoever moderates asks whoever wrote, before a statement is published or declined, and what the author replies
 * (B5). Neither is published. Moments are in milliseconds since 1970.
 */
export type AuthorQuestion = {
  readonly id: string;
  readonly statementId: string;
  readonly text: string;
  readonly askedAt: number;
  readonly reply: string | null;
  readonly repliedAt: number | null;
};

/** Longest question and longest reply, in characters. */
export const longestQuestion = 1000;
export const longestReply = 2000;

export const AskAuthor = v.object({
  statementId: v.string(),
  text: v.pipe(v.string(), v.trim(), v.maxLength(longestQuestion, 'author-question/too-long')),
});
export type AskAuthor = v.InferOutput<typeof AskAuthor>;

export type AuthorQuestionProblem = Problem<
  | 'author-question/already-replied'
  | 'author-question/missing'
  | 'author-question/nobody-to-ask'
  | 'author-question/reply-missing'
  | 'author-question/too-long'
  | 'author-question/waiting'
  | 'statement/already-declined'
  | 'statement/already-published'
  | 'statement/already-withdrawn'
  | 'statement/not-its-author'
  | 'statement/unpublished'
>;

type Asked = Pick<Statement, 'id' | 'authorKind' | 'authorId' | 'status'>;

/** Nothing is asked, and nothing replied, once a statement is settled. */
const settled = {
  received: null,
  published: 'statement/already-published',
  declined: 'statement/already-declined',
  unpublished: 'statement/unpublished',
  withdrawn: 'statement/already-withdrawn',
} as const satisfies Record<Statement['status'], AuthorQuestionProblem['code'] | null>;

/** Who reads a question to a statement's author: whoever holds its code, the association's own, or nobody. */
const hasReader = ({ authorKind, authorId }: Asked, hasCode: boolean): boolean =>
  authorKind === 'association' && authorId !== null
    ? true
    : hasCode && isHeldByCode({ authorKind, authorId });

/** The question that its author has not replied to yet; there is at most one. */
export const openQuestion = (questions: readonly AuthorQuestion[]): AuthorQuestion | null =>
  questions.find(({ repliedAt }) => repliedAt === null) ?? null;

/**
 * Asks the author of a statement that waits (B5). Refuses one that is settled, one that nobody can read the question of,
 * a second question while the first waits, an empty one and one over 1 000 characters.
 */
export const askAuthor = (
  state: {
    readonly newId: string;
    readonly statement: Asked;
    /** Whether the statement was received with a code to follow it by (B6). */
    readonly hasCode: boolean;
    readonly questions: readonly AuthorQuestion[];
  },
  command: { readonly text: string },
  at: number,
): Result<AuthorQuestion, AuthorQuestionProblem> => {
  const { statement, hasCode, questions, newId: id } = state;
  const gone = settled[statement.status];
  if (gone !== null) return refuse(gone);
  if (!hasReader(statement, hasCode)) return refuse('author-question/nobody-to-ask');
  if (openQuestion(questions) !== null) return refuse('author-question/waiting');
  const text = command.text.trim();
  if (text === '') return refuse('author-question/missing', undefined, 'question');
  if (text.length > longestQuestion)
    return refuse('author-question/too-long', { length: text.length, most: longestQuestion }, 'question');
  return ok({ id, statementId: statement.id, text, askedAt: at, reply: null, repliedAt: null });
};

/**
 * The author replies (B5). The same reply again is the same reply. Refuses everybody else, a settled statement, another
 * reply than the one that was given, where nothing is asked, an empty reply and one over 2 000 characters.
 */
export const replyToQuestion = (
  { statement, questions }: { readonly statement: Asked; readonly questions: readonly AuthorQuestion[] },
  command: { readonly reply: string; readonly by: AuthorProof },
  at: number,
): Result<AuthorQuestion & { readonly repeated: boolean }, AuthorQuestionProblem> => {
  if (!isAuthor(statement, command.by)) return refuse('statement/not-its-author');
  const reply = command.reply.replaceAll('\r\n', '\n').trim();
  const latest = questions.at(-1);
  if (latest?.reply === reply && reply !== '') return ok({ ...latest, repeated: true });
  const gone = settled[statement.status];
  if (gone !== null) return refuse(gone);
  const question = openQuestion(questions);
  if (question === null) return refuse('author-question/already-replied');
  if (reply === '') return refuse('author-question/reply-missing', undefined, 'reply');
  if (reply.length > longestReply)
    return refuse('author-question/too-long', { length: reply.length, most: longestReply }, 'reply');
  return ok({ ...question, reply, repliedAt: at, repeated: false });
};
