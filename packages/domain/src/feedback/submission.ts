import * as v from 'valibot';
import { stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { crisisSigns, type CrisisSign } from './crisis.ts';
import { ownCareChoices, type OwnCare } from './forwarding.ts';
import type { PointKind } from './point.ts';
import { identityLevels, type IdentityLevel, type Statement } from './statement.ts';

const codes = [
  'statement/unreadable',
  'statement/client-key-unreadable',
  'statement/empty',
  'statement/too-long',
  'statement/identity-missing',
  'statement/organisation-name-missing',
  'statement/name-missing',
  'statement/name-too-long',
  'statement/choice-unknown',
  'statement/key-used',
] as const;
type SubmissionCode = (typeof codes)[number];
export type SubmissionProblem = Problem<SubmissionCode>;

/** Longest text, in characters as a form's `maxlength` counts them, a line break as one. */
export const longestText = 5000;
const longestName = 200;

const say = (code: SubmissionCode): SubmissionCode => code;
/** Text that a database can keep: no broken characters and no zero. */
const kept = v.check(
  (text: string) => text.isWellFormed() && !text.includes('\0'),
  say('statement/unreadable'),
);
const visible = /[\p{L}\p{N}\p{S}\p{P}]/u;

/** An id of a choice in the form; empty counts as not chosen. */
const Choice = v.optional(
  v.nullable(
    v.pipe(
      v.string(say('statement/choice-unknown')),
      v.trim(),
      v.regex(/^[\w.-]{0,100}$/, say('statement/choice-unknown')),
      v.transform((id) => (id === '' ? null : id)),
    ),
  ),
  null,
);

const Name = v.optional(
  v.nullable(
    v.pipe(
      v.string(say('statement/unreadable')),
      kept,
      v.trim(),
      v.maxLength(longestName, say('statement/name-too-long')),
      v.transform((name) => (visible.test(name) ? name : null)),
    ),
  ),
  null,
);

const hasNameFor =
  (level: IdentityLevel) => (input: { identity: IdentityLevel; authorName: string | null }) =>
    input.identity !== level || input.authorName !== null;

/** What anybody may say that it is; the other kinds are read out of the words by whoever moderates (B1). */
export const anybodysKinds = ['problem', 'request', 'question', 'praise'] as const satisfies PointKind[];
export type AnybodysKind = (typeof anybodysKinds)[number];
/** What an association may: a case is between one and an authority (B11). */
export const raisedKinds = [...anybodysKinds, 'case'] as const satisfies PointKind[];
export type RaisedKind = (typeof raisedKinds)[number];

/** One of a few, as a form posts it; empty counts as not chosen. */
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.optional(
    v.nullable(
      v.pipe(
        v.picklist(['', ...options], say('statement/choice-unknown')),
        v.transform((chosen) => (chosen === '' ? null : (chosen as Options[number]))),
      ),
    ),
    null,
  );

/**
 * What anyone may send as a statement, from a form or a program: untrusted (B5, B6). Every value may be text
 * as a form posts it; an empty text is an absent value. The text is 1–5000 characters after trimming: what is
 * empty or longer is refused and never cut. An association in its own name and a person whose name is not
 * published give a name; with `anonymous` a name that was typed is dropped and never kept.
 * The messages of the issues are problem codes.
 */
export const SubmitStatement = v.pipe(
  v.object(
    {
      /** Made by the form once, so that a repeated sending is the same sending. */
      clientKey: v.pipe(
        v.string(say('statement/client-key-unreadable')),
        v.regex(/^[\w-]{16,64}$/, say('statement/client-key-unreadable')),
      ),
      text: v.pipe(
        v.string(say('statement/empty')),
        kept,
        // A posted form writes a line break as two characters.
        v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
        v.check((text) => visible.test(text), say('statement/empty')),
        v.maxLength(longestText, say('statement/too-long')),
      ),
      identity: v.picklist(identityLevels, say('statement/identity-missing')),
      authorName: Name,
      /** The point that the writer joins; a person decides whether it is the same matter (B7). */
      joinPointId: Choice,
      themeId: Choice,
      principalId: Choice,
      municipalityCode: Choice,
      /** What the writer says that it is; a person decides (B1). */
      kind: oneOf(anybodysKinds),
      /** Whether it is about the writer's own care, and to whom it may be sent on (B5). */
      ownCare: oneOf(ownCareChoices),
    },
    say('statement/unreadable'),
  ),
  v.forward(
    v.partialCheck(
      [['identity'], ['authorName']],
      hasNameFor('own-name'),
      say('statement/organisation-name-missing'),
    ),
    ['authorName'],
  ),
  v.forward(
    v.partialCheck(
      [['identity'], ['authorName']],
      hasNameFor('name-not-published'),
      say('statement/name-missing'),
    ),
    ['authorName'],
  ),
  v.transform((sent) => ({ ...sent, authorName: sent.identity === 'anonymous' ? null : sent.authorName })),
);
export type SubmitStatement = v.InferOutput<typeof SubmitStatement>;

/** What an association's draft says that it is, as a form posts it. */
export const RaisedKindChoice = oneOf(raisedKinds);
/** What is sent, by anybody or as an association's draft. */
type Sent = Omit<SubmitStatement, 'kind'> & { readonly kind: RaisedKind | null };

const isCode = (message: string): message is SubmissionCode => codes.some((code) => code === message);

const lengthsOf = (issue: v.BaseIssue<unknown>): Pick<SubmissionProblem, 'data'> =>
  issue.type === 'max_length' && typeof issue.input === 'string'
    ? { data: { length: issue.input.length, most: Number(issue.requirement) } }
    : {};

/** One problem for each faulty field, in the form's order, for pages that show all at once. */
const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): readonly SubmissionProblem[] => {
  const byPath = new Map<string, SubmissionProblem>();
  for (const issue of issues) {
    const path = v.getDotPath(issue) ?? '';
    const code = isCode(issue.message) ? issue.message : 'statement/unreadable';
    if (!byPath.has(path)) byPath.set(path, { code, ...lengthsOf(issue), ...(path === '' ? {} : { path }) });
  }
  return [...byPath.values()];
};

/** A submission as it came, or every problem it has (B5). The problems' paths are the names of the fields. */
export const readSubmission = (
  raw: unknown,
): { ok: true; value: SubmitStatement } | { ok: false; problems: readonly SubmissionProblem[] } => {
  const result = v.safeParse(SubmitStatement, raw);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: problemsOf(result.issues) };
};

export type ChoiceField = 'joinPointId' | 'themeId' | 'principalId' | 'municipalityCode';

/** What the decision needs to know. */
export type SubmissionState = {
  /** The id that a new statement gets. */
  readonly newId: string;
  /** The statement that this client key has already made. */
  readonly earlier: Statement | null;
  /** The choices of the command that the register does not have. */
  readonly unknown: readonly ChoiceField[];
};

/** Who said something, when, and how near the words are to theirs. */
type Said = Pick<Statement, 'wording' | 'authorKind' | 'authorId' | 'authorName' | 'identity' | 'saidAt'>;

export type Submitted = {
  /** `repeated`: nothing new came to be, and the writer gets the same receipt. */
  readonly outcome: 'new' | 'repeated';
  readonly statement: Statement;
  readonly wishes: Readonly<Record<ChoiceField, string | null>> & {
    readonly kind: RaisedKind | null;
    readonly ownCare: OwnCare | null;
  };
  /** Not empty: help contacts at once to the writer, and the item is urgent. */
  readonly crisisSigns: readonly CrisisSign[];
};

/** Of words whose author proposed nothing. */
export const noWishes: Submitted['wishes'] = {
  joinPointId: null,
  themeId: null,
  principalId: null,
  municipalityCode: null,
  kind: null,
  ownCare: null,
};

/** Receives words, whoever said them: as they came, unplaced, in status `received` (B5). */
export const receive = (
  state: SubmissionState,
  { text, said, ...wishes }: Pick<Sent, 'text' | ChoiceField | 'kind' | 'ownCare'> & { readonly said: Said },
): Result<Submitted, SubmissionProblem> => {
  const { joinPointId, themeId, principalId, municipalityCode, kind, ownCare } = wishes;
  const wished = { joinPointId, themeId, principalId, municipalityCode, kind, ownCare };
  const signs = crisisSigns(text);
  if (state.earlier !== null)
    return state.earlier.text === text
      ? ok({ outcome: 'repeated', statement: state.earlier, wishes: wished, crisisSigns: signs })
      : refuse('statement/key-used', undefined, 'text');
  const [unknown] = state.unknown;
  if (unknown !== undefined) return refuse('statement/choice-unknown', undefined, unknown);
  const statement: Statement = {
    ...said,
    id: state.newId,
    pointId: null,
    themeId,
    text,
    cycleYear: null,
    inferred: false,
    status: 'received',
    sources: [],
  };
  return ok({ outcome: 'new', statement, wishes: wished, crisisSigns: signs });
};

/**
 * Receives a statement (B5, B6): kept unchanged, unplaced, in status `received`. The same client key with the
 * same text is the same submission and never a second one. Refuses a key used for another text, so that
 * neither text is lost nor one writer given another's receipt, and a choice that does not exist.
 * `at` is in milliseconds since 1970.
 */
export const submitStatement = (
  state: SubmissionState,
  { identity, authorName, ...sent }: Sent,
  at: number,
): Result<Submitted, SubmissionProblem> =>
  receive(state, {
    ...sent,
    said: {
      wording: 'verbatim',
      authorKind: identity === 'own-name' ? 'association' : 'individual',
      authorId: null,
      authorName,
      identity,
      saidAt: stockholmDate(at),
    },
  });
