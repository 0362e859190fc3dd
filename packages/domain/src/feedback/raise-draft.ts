import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Statement } from './statement.ts';
import {
  longestText,
  noWishes,
  RaisedKindChoice,
  type SubmissionProblem,
  submitStatement,
  SubmitStatement,
} from './submission.ts';
import type { SubmissionState, Submitted } from './submission.ts';

/** Text that a database can keep. */
const Kept = v.pipe(
  v.string(),
  v.check((text) => text.isWellFormed() && !text.includes('\0'), 'statement/unreadable'),
  v.transform((text) => text.replaceAll('\r\n', '\n')),
);

/** What is written in a draft. Nothing has to be there yet; only what is far too long is refused. */
export const DraftContent = v.object({
  text: v.pipe(Kept, v.maxLength(longestText, 'statement/too-long')),
  themeId: SubmitStatement.pipe[0].entries.themeId,
  municipalityCode: SubmitStatement.pipe[0].entries.municipalityCode,
  joinPointId: SubmitStatement.pipe[0].entries.joinPointId,
  kind: RaisedKindChoice,
  /** Whether somebody else in the association is to approve it before it is sent. */
  asksForReader: v.boolean(),
});
export type DraftContent = v.InferOutput<typeof DraftContent>;

/** A yes of a second reader, to the words of one version and no other. */
export type DraftApproval = { readonly personId: string; readonly version: number; readonly at: number };
export type DraftComment = { readonly personId: string; readonly text: string; readonly at: number };

/**
 * What an association is writing and has not sent: its own space, that nobody else reaches (B1, F5). Moments are in
 * milliseconds since 1970.
 */
export type RaiseDraft = {
  readonly id: string;
  readonly organisationId: string;
  /** The call for views that it is to answer (B8); null where the association raises something of its own. */
  readonly callId: string | null;
  readonly content: DraftContent;
  /** From 1, one more with each change. */
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: number;
  readonly approvals: readonly DraftApproval[];
  readonly comments: readonly DraftComment[];
};

/** Longest comment of a second reader, in characters. */
export const longestComment = 2000;

export type DraftProblem = Problem<
  | 'draft/changed-since'
  | 'draft/own-words'
  | 'draft/not-read'
  | 'draft/comment-missing'
  | 'draft/comment-too-long'
  | 'draft/not-found'
>;

export const emptyContent: DraftContent = {
  text: '',
  themeId: null,
  municipalityCode: null,
  joinPointId: null,
  kind: null,
  asksForReader: false,
};

/** An empty draft of an association. */
export const startDraft = (
  ids: Pick<RaiseDraft, 'id' | 'organisationId' | 'callId'>,
  by: string,
  at: number,
): RaiseDraft => ({
  ...ids,
  content: emptyContent,
  version: 1,
  changedBy: by,
  changedAt: at,
  approvals: [],
  comments: [],
});

const same = (a: DraftContent, b: DraftContent): boolean =>
  (Object.keys(emptyContent) as (keyof DraftContent)[]).every((name) => a[name] === b[name]);

/** Whether somebody else changed the draft after the version that was seen: then nothing is written over it. */
const seenLast = (draft: RaiseDraft, version: number): DraftProblem | null =>
  draft.version === version
    ? null
    : { code: 'draft/changed-since', data: { version: draft.version, at: draft.changedAt } };

/**
 * Writes a draft as a new version (F5). What says the same is the same version. Refuses what was written without
 * seeing the latest version, so that of two who write at once the second sees what the first did and no text is lost.
 */
export const saveDraft = (
  draft: RaiseDraft,
  command: { readonly content: DraftContent; readonly seen: number; readonly by: string },
  at: number,
): Result<RaiseDraft, DraftProblem> => {
  if (same(draft.content, command.content)) return ok(draft);
  const problem = seenLast(draft, command.seen);
  if (problem !== null) return { ok: false, problem };
  const { content, by: changedBy } = command;
  return ok({ ...draft, content, version: draft.version + 1, changedBy, changedAt: at });
};

/**
 * A second reader says something about a draft. The same said twice in a row by one person is said once. Refuses an empty
 * comment and one over 2 000 characters.
 */
export const commentDraft = (
  draft: RaiseDraft,
  command: { readonly text: string; readonly by: string },
  at: number,
): Result<RaiseDraft, DraftProblem> => {
  const text = command.text.trim();
  if (text === '') return refuse('draft/comment-missing', undefined, 'comment');
  if (text.length > longestComment)
    return refuse('draft/comment-too-long', { length: text.length, most: longestComment }, 'comment');
  const last = draft.comments.at(-1);
  if (last?.personId === command.by && last.text === text) return ok(draft);
  return ok({ ...draft, comments: [...draft.comments, { personId: command.by, text, at }] });
};

/** Whether a second reader has approved the words as they are now. */
export const isApproved = ({ approvals, version }: RaiseDraft): boolean =>
  approvals.some((approval) => approval.version === version);

/**
 * A second reader approves the words as they are now; a later change needs a new yes. Refuses one's own words, an
 * empty draft, and a version that is not the latest. The same yes again changes nothing.
 */
export const approveDraft = (
  draft: RaiseDraft,
  command: { readonly seen: number; readonly by: string },
  at: number,
): Result<RaiseDraft, DraftProblem | SubmissionProblem> => {
  const { seen, by: personId } = command;
  const problem = seenLast(draft, seen);
  if (problem !== null) return { ok: false, problem };
  if (draft.changedBy === personId) return refuse('draft/own-words');
  if (draft.content.text.trim() === '') return refuse('statement/empty', undefined, 'text');
  if (draft.approvals.some((one) => one.personId === personId && one.version === seen)) return ok(draft);
  return ok({ ...draft, approvals: [...draft.approvals, { personId, version: seen, at }] });
};

/**
 * Sends a draft: a received statement in the association's own name (B1, B6). Refuses a version that is not the latest,
 * one that waits for its second reader, and what `submitStatement` refuses.
 */
export const submitDraft = (
  state: SubmissionState & {
    readonly draft: RaiseDraft;
    readonly association: { readonly id: string; readonly name: string };
  },
  command: { readonly seen: number },
  at: number,
): Result<Submitted, DraftProblem | SubmissionProblem> => {
  const { draft, association } = state;
  const problem = seenLast(draft, command.seen);
  if (problem !== null) return { ok: false, problem };
  if (draft.content.asksForReader && !isApproved(draft)) return refuse('draft/not-read');
  const { asksForReader: _asks, ...words } = draft.content;
  if (words.text.trim() === '') return refuse('statement/empty', undefined, 'text');
  const submitted = submitStatement(
    state,
    {
      ...words,
      text: words.text.trim(),
      clientKey: draft.id,
      identity: 'own-name',
      authorName: association.name,
      principalId: null,
      // What an association says is never about one person's care.
      ownCare: null,
    },
    at,
  );
  if (!submitted.ok) return submitted;
  const statement: Statement = { ...submitted.value.statement, authorId: association.id };
  return ok({ ...submitted.value, statement });
};

/** A draft that is to be sent; undefined, and the statement that it became, where it was sent a moment ago. */
export type SendDraft = Omit<Parameters<typeof submitDraft>[0], 'draft' | 'earlier'> & {
  readonly draft: RaiseDraft | undefined;
  readonly sent: Statement | undefined;
};

/** Sends a draft, as `submitDraft`; sent again it is the same sending. Refuses a draft that is not there either way. */
export const sendDraft = (
  { draft, sent, ...state }: SendDraft,
  command: { readonly seen: number },
  at: number,
): Result<Submitted, DraftProblem | SubmissionProblem> => {
  if (draft !== undefined) return submitDraft({ ...state, draft, earlier: null }, command, at);
  if (sent === undefined) return refuse('draft/not-found');
  return ok({ outcome: 'repeated', statement: sent, wishes: noWishes, crisisSigns: [] });
};
