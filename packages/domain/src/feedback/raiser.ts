import type { Statement } from './statement.ts';

type Raised = Pick<Statement, 'authorKind' | 'authorId'>;

/** The associations that have said something about a matter, by id, each once (B1, B4). */
export const raisingAssociations = (statements: readonly Raised[]): readonly string[] =>
  idsOf(statements, ['association']);

/** The networks, councils and hearings that have, by id, each once (B1, B4). */
export const raisingBodies = (statements: readonly Raised[]): readonly string[] =>
  idsOf(statements, ['network', 'council', 'hearing']);

/** The networks that have, by id, each once: their member associations are told what became of it (B4, B5). */
export const raisingNetworks = (statements: readonly Raised[]): readonly string[] =>
  idsOf(statements, ['network']);

/** Whether a statement's raiser is known by its code alone: individuals, and associations that nobody has recognised (B4). */
export const isHeldByCode = ({ authorKind, authorId }: Raised): boolean =>
  authorKind === 'individual' || (authorKind === 'association' && authorId === null);

/** Everybody who has raised a matter and may judge it (B4): associations, bodies, and each code by its statement. */
export const raisersOf = (statements: readonly (Raised & Pick<Statement, 'id'>)[]): readonly string[] => [
  ...raisingAssociations(statements),
  ...raisingBodies(statements),
  ...statements.filter(isHeldByCode).map(({ id }) => id),
];

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
