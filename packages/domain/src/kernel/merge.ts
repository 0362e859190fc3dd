import { ok, refuse, type Problem, type Result } from './result.ts';

/** One record shown under another: a point (B7), an organisation (O2). Both are kept whole, so that it can be undone. */
export type Merge = {
  readonly id: string;
  readonly fromId: string;
  readonly intoId: string;
  /** The person who judged that they are the same; never a program. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string;
  readonly undone: { readonly by: string; readonly at: number; readonly reason: string } | null;
};

export type MergeProblem = Problem<
  | 'merge/with-itself'
  | 'merge/already-merged'
  | 'merge/reason-missing'
  | 'merge/already-undone'
  | 'merge/undo-reason-missing'
>;

const inForce = (merges: readonly Merge[]): readonly Merge[] =>
  merges.filter(({ undone }) => undone === null);

/** Tells for any record the one that it is shown under now: itself where it is not merged (B7, O2). */
export const headFinder = (merges: readonly Merge[]): ((id: string) => string) => {
  const into = new Map(inForce(merges).map(({ fromId, intoId }) => [fromId, intoId]));
  return (id) => {
    let head = id;
    for (let next = into.get(head); next !== undefined; next = into.get(head)) head = next;
    return head;
  };
};

/** The record that one record is shown under now (B7, O2). */
export const headOf = (merges: readonly Merge[], id: string): string => headFinder(merges)(id);

/** All records that are shown under a record now, itself first, then by id (B7, O2). */
export const partsOf = (merges: readonly Merge[], id: string): readonly string[] => {
  const head = headFinder(merges);
  const others = inForce(merges)
    .map(({ fromId }) => fromId)
    .filter((other) => head(other) === id);
  return [id, ...others.toSorted()];
};

/**
 * Merges a record into another (B7, O2). Refuses one with itself, one that is already shown under another – merge the
 * one it is shown under – and a merging without a reason. So no circle can come to be.
 */
export const mergeInto = (
  merges: readonly Merge[],
  command: Omit<Merge, 'at' | 'undone'>,
  at: number,
): Result<Merge, MergeProblem> => {
  const { fromId, intoId, reason } = command;
  if (fromId === intoId) return refuse('merge/with-itself');
  for (const [field, id] of Object.entries({ fromId, intoId })) {
    const head = headOf(merges, id);
    if (head !== id) return refuse('merge/already-merged', { head }, field);
  }
  if (reason.trim() === '') return refuse('merge/reason-missing', undefined, 'reason');
  return ok({ ...command, at, undone: null });
};

/**
 * Takes a merging back: each record is its own again (B7, O2). Refuses one that was taken back before, and a taking back
 * without a reason.
 */
export const undoMerge = (
  merge: Merge,
  { by, reason }: { readonly by: string; readonly reason: string },
  at: number,
): Result<Merge, MergeProblem> => {
  if (merge.undone !== null) return refuse('merge/already-undone');
  if (reason.trim() === '') return refuse('merge/undo-reason-missing', undefined, 'reason');
  return ok({ ...merge, undone: { by, at, reason } });
};
