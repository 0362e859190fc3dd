import * as v from 'valibot';
import { PlainDate, stockholmDate } from '../kernel/plain-date.ts';
import { refuse, type Problem, type Result } from '../kernel/result.ts';
import { wordings, type IdentityLevel, type Statement } from './statement.ts';
import { receive, SubmitStatement, type SubmissionProblem, type SubmissionState } from './submission.ts';
import type { Submitted } from './submission.ts';

/** How words reached staff that nobody sent in themselves. */
export const takenDownWays = ['phone', 'visit', 'letter', 'meeting', 'hearing'] as const;
export type TakenDownWay = (typeof takenDownWays)[number];

/** Words spoken by one person; all others speak in the name of what they stand for. */
const individualLevels = ['name-not-published', 'anonymous'] as const satisfies IdentityLevel[];

const { clientKey, text, authorName, joinPointId, themeId, principalId, municipalityCode, kind, ownCare } =
  SubmitStatement.pipe[0].entries;

/** Whose words staff may take down. What a hearing says comes from its own page (E1). */
export const takenDownAuthors = [
  'individual',
  'association',
  'council',
  'network',
] as const satisfies Statement['authorKind'][];
export type TakenDownAuthor = (typeof takenDownAuthors)[number];

/** What staff take down of what somebody else said (B1, B5). It waits to be read like everything that comes in. */
export const TakeDown = v.object({
  clientKey,
  text,
  authorName,
  joinPointId,
  themeId,
  principalId,
  municipalityCode,
  kind,
  ownCare,
  way: v.picklist(takenDownWays),
  wording: v.picklist(wordings),
  authorKind: v.picklist(takenDownAuthors),
  /** The association or body that spoke; null where it was one person. */
  authorId: v.nullable(v.string()),
  /** Of one person only: whether a name is kept. */
  identity: v.picklist(individualLevels),
  saidAt: PlainDate,
});
export type TakeDown = v.InferOutput<typeof TakeDown>;

export type TakeDownProblem =
  | SubmissionProblem
  | Problem<'take-down/author-unknown' | 'take-down/said-later'>;

/**
 * Takes down what somebody else said (B1): the words are theirs, staff only write, and it is told how it came. Refuses a
 * day that has not come, an association or body that the register does not have, one person who is to be named without
 * a name, and what `submitStatement` refuses. `at` is in milliseconds since 1970.
 */
export const takeDown = (
  state: SubmissionState & {
    /** Who spoke, as the register has it; null where one person did, or where the register has none. */
    readonly author: { readonly id: string; readonly name: string } | null;
  },
  command: TakeDown,
  at: number,
): Result<Submitted, TakeDownProblem> => {
  const { authorKind, wording, saidAt } = command;
  if (saidAt > stockholmDate(at)) return refuse('take-down/said-later', undefined, 'saidAt');
  const isPerson = authorKind === 'individual';
  if (!isPerson && state.author === null) return refuse('take-down/author-unknown', undefined, 'authorId');
  const named = isPerson && command.identity === 'name-not-published';
  if (named && command.authorName === null) return refuse('statement/name-missing', undefined, 'authorName');
  const said: Pick<Statement, 'authorKind' | 'authorId' | 'authorName' | 'identity' | 'wording' | 'saidAt'> =
    {
      authorKind,
      wording,
      saidAt,
      authorId: isPerson ? null : (state.author?.id ?? null),
      authorName: isPerson ? (named ? command.authorName : null) : (state.author?.name ?? null),
      identity: isPerson ? command.identity : 'own-name',
    };
  return receive(state, { ...command, said });
};
