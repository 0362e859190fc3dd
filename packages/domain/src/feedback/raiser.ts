import type { Statement } from './statement.ts';

type Raised = Pick<Statement, 'authorKind' | 'authorId'>;

/** The associations that have said something about a matter, by id, each once (B1, B4). */
export const raisingAssociations = (statements: readonly Raised[]): readonly string[] =>
  idsOf(statements, ['association']);

/** The networks, councils and hearings that have, by id, each once (B1, B4). */
export const raisingBodies = (statements: readonly Raised[]): readonly string[] =>
  idsOf(statements, ['network', 'council', 'hearing']);

const idsOf = (
  statements: readonly Raised[],
  kinds: readonly Statement['authorKind'][],
): readonly string[] => [
  ...new Set(
    statements.flatMap(({ authorKind, authorId }) =>
      kinds.includes(authorKind) && authorId !== null ? [authorId] : [],
    ),
  ),
];
