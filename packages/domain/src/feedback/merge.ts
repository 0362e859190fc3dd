import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** One point shown under another. Both are kept with all their statements, so that it can be undone (B7). */
export type PointMerge = {
  readonly id: string;
  readonly fromId: string;
  readonly intoId: string;
  /** The person who judged that it is the same matter; never a program. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string;
  readonly undone: { readonly by: string; readonly at: number } | null;
};

export type MergeProblem = Problem<
  | 'point/merge-with-itself'
  | 'point/already-merged'
  | 'point/merge-reason-missing'
  | 'point/merge-already-undone'
>;

const inForce = (merges: readonly PointMerge[]): readonly PointMerge[] =>
  merges.filter(({ undone }) => undone === null);

/** Tells for any point the one that it is shown under now: itself where it is not merged (B7). */
export const headFinder = (merges: readonly PointMerge[]): ((pointId: string) => string) => {
  const into = new Map(inForce(merges).map(({ fromId, intoId }) => [fromId, intoId]));
  return (pointId) => {
    let head = pointId;
    for (let next = into.get(head); next !== undefined; next = into.get(head)) head = next;
    return head;
  };
};

/** The point that one point is shown under now (B7). */
export const headOf = (merges: readonly PointMerge[], pointId: string): string => headFinder(merges)(pointId);

/** All points that are shown under a point now, itself first, then by id (B7). */
export const partsOf = (merges: readonly PointMerge[], pointId: string): readonly string[] => {
  const head = headFinder(merges);
  const others = inForce(merges)
    .map(({ fromId }) => fromId)
    .filter((id) => head(id) === pointId);
  return [pointId, ...others.toSorted()];
};

/**
 * Merges a point into another (B7). Refuses a point with itself, one that is already shown under another – merge
 * the one it is shown under – and a merging without a reason. So no circle can come to be.
 */
export const mergePoints = (
  merges: readonly PointMerge[],
  command: Omit<PointMerge, 'at' | 'undone'>,
  at: number,
): Result<PointMerge, MergeProblem> => {
  const { fromId, intoId, reason } = command;
  if (fromId === intoId) return refuse('point/merge-with-itself');
  for (const [field, id] of Object.entries({ fromId, intoId })) {
    const head = headOf(merges, id);
    if (head !== id) return refuse('point/already-merged', { head }, field);
  }
  if (reason.trim() === '') return refuse('point/merge-reason-missing', undefined, 'reason');
  return ok({ ...command, at, undone: null });
};

/** Takes a merging back: each point has its own statements again (B7). Refuses one that was taken back before. */
export const undoMerge = (merge: PointMerge, by: string, at: number): Result<PointMerge, MergeProblem> =>
  merge.undone === null ? ok({ ...merge, undone: { by, at } }) : refuse('point/merge-already-undone');

/** The statements of a matter: those of the point and of all that is shown under it, in the order given (B7). */
export const statementsOf = <S extends { readonly pointId: string | null }>(
  merges: readonly PointMerge[],
  statements: readonly S[],
  pointId: string,
): readonly S[] => {
  const parts = new Set(partsOf(merges, pointId));
  return statements.filter((statement) => statement.pointId !== null && parts.has(statement.pointId));
};
