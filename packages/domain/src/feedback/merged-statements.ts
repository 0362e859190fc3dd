import { partsOf, type Merge } from '../kernel/merge.ts';

/** The statements of a matter: those of the point and of all that is shown under it, in the order given (B7). */
export const statementsOf = <S extends { readonly pointId: string | null }>(
  merges: readonly Merge[],
  statements: readonly S[],
  pointId: string,
): readonly S[] => {
  const parts = new Set(partsOf(merges, pointId));
  return statements.filter((statement) => statement.pointId !== null && parts.has(statement.pointId));
};
