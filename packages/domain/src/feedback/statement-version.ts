import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { isHeldByCode } from './raiser.ts';
import type { Statement } from './statement.ts';
import { longestText } from './submission.ts';

/**
 * Who shows to be the author of a statement: whoever holds its code, or somebody who speaks for the association or
 * body that said it. Staff and principals have no way to change one (B1).
 */
export type AuthorProof =
  | { readonly kind: 'receipt-holder'; readonly statementId: string }
  | { readonly kind: 'representative'; readonly partyIds: readonly string[] };

/** What a statement said after a change. The first version is the statement as it was received. */
export type StatementVersion = {
  readonly statementId: string;
  /** From 2, without gaps. */
  readonly version: number;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A version is published by itself (B5); until then the one before it is shown. */
  readonly status: Statement['status'];
};

export type StatementVersionProblem = Problem<
  | 'statement/already-declined'
  | 'statement/already-withdrawn'
  | 'statement/empty'
  | 'statement/not-its-author'
  | 'statement/nothing-changed'
  | 'statement/too-long'
  | 'statement/unpublished'
  | 'withdrawal/reason-missing'
>;

type Said = Pick<Statement, 'id' | 'authorKind' | 'authorId' | 'text' | 'status'>;

/** Whether somebody shows to be the author of a statement (B1). */
export const isAuthor = (
  { id, authorKind, authorId }: Pick<Said, 'id' | 'authorKind' | 'authorId'>,
  proof: AuthorProof,
): boolean => {
  if (proof.kind === 'receipt-holder')
    return proof.statementId === id && isHeldByCode({ authorKind, authorId });
  return authorKind !== 'individual' && authorId !== null && proof.partyIds.includes(authorId);
};

/** What can be said no more in a status, to anybody. */
const statusProblem = {
  received: null,
  published: null,
  declined: 'statement/already-declined',
  unpublished: 'statement/unpublished',
  withdrawn: 'statement/already-withdrawn',
} as const satisfies Record<Statement['status'], StatementVersionProblem['code'] | null>;

const ownOf = (statement: Said, versions: readonly StatementVersion[]): readonly StatementVersion[] =>
  versions.filter(({ statementId }) => statementId === statement.id);

/**
 * The author says it in other words: a new version, and every earlier one stays (B1). It waits to be published like
 * something new. Refuses everybody else, a statement that was declined, unpublished or taken back, an empty text, one over 5 000
 * characters, and one that changes nothing.
 */
export const reviseStatement = (
  { statement, versions }: { readonly statement: Said; readonly versions: readonly StatementVersion[] },
  command: { readonly text: string; readonly by: AuthorProof },
  at: number,
): Result<StatementVersion, StatementVersionProblem> => {
  if (!isAuthor(statement, command.by)) return refuse('statement/not-its-author');
  const gone = statusProblem[statement.status];
  if (gone !== null) return refuse(gone);
  const text = command.text.trim();
  if (text === '') return refuse('statement/empty', undefined, 'text');
  if (text.length > longestText)
    return refuse('statement/too-long', { length: text.length, most: longestText }, 'text');
  const own = ownOf(statement, versions);
  const latest = own.at(-1);
  if (text === (latest?.text ?? statement.text))
    return refuse('statement/nothing-changed', undefined, 'text');
  return ok({
    statementId: statement.id,
    version: (latest?.version ?? 1) + 1,
    text,
    at,
    status: 'received',
  });
};

/** Whether somebody may say a statement in other words, or take it back (B1): its author, while it is not settled for good. */
export const mayRevise = (statement: Omit<Said, 'text'>, by: AuthorProof): boolean =>
  isAuthor(statement, by) && statusProblem[statement.status] === null;

/** The words that are published of a statement: those of its latest published version (B1); null where none is. */
export const publishedWords = (statement: Said, versions: readonly StatementVersion[]): string | null => {
  const latest = ownOf(statement, versions).findLast(({ status }) => status === 'published');
  return latest?.text ?? (statement.status === 'published' ? statement.text : null);
};

/** Its author takes a statement back. Why is for the record. */
export const TakeBack = v.object({
  id: v.string(),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type TakeBack = v.InferOutput<typeof TakeBack>;

/**
 * The author takes a statement back (B1, B5): it is shown no more, and all of it is kept, as what was received is kept.
 * Refuses everybody else, one that was declined, unpublished or taken back before, and an association's taking back
 * without a reason; whoever holds a code owes nobody one.
 */
export const takeBackStatement = <Taken extends Said>(
  statement: Taken,
  command: { readonly by: AuthorProof; readonly reason: string },
): Result<Taken & { readonly status: 'withdrawn' }, StatementVersionProblem> => {
  if (!isAuthor(statement, command.by)) return refuse('statement/not-its-author');
  const gone = statusProblem[statement.status];
  if (gone !== null) return refuse(gone);
  if (command.by.kind === 'representative' && command.reason.trim() === '')
    return refuse('withdrawal/reason-missing', undefined, 'reason');
  return ok({ ...statement, status: 'withdrawn' });
};
