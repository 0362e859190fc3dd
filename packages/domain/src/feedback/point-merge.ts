import * as v from 'valibot';
import { headFinder, mergeInto, undoMerge, type Merge, type MergeProblem } from '../kernel/merge.ts';
import { compareImprecise } from '../kernel/plain-date.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Point } from './point.ts';

const reason = v.pipe(v.string(), v.trim(), v.maxLength(1000));

/** A person judges that a point is the same matter as another, and shows it under that one (B7). Untrusted. */
export const MergePoint = v.object({ pointId: v.string(), intoId: v.string(), reason });
export type MergePoint = v.InferOutput<typeof MergePoint>;

/** Takes a merging of points back (B7). Untrusted. */
export const SplitPoint = v.object({ id: v.string(), reason });
export type SplitPoint = v.InferOutput<typeof SplitPoint>;

/** Whom a matter concerns: who should answer, since when, and where. */
export type Address = Pick<Point, 'principalIds' | 'principalCertain' | 'sentAt' | 'municipalityCode'>;

/**
 * Whom points that are shown as one concern (B7): everybody whom one of them was addressed to, since the first was sent
 * (B3). One place only where all are about it. So nobody who waits for an answer, and nobody who owes one, is lost.
 */
export const addressTogether = (own: readonly [Address, ...Address[]]): Address => {
  const [first] = own;
  const sent = own.flatMap(({ sentAt }) => sentAt ?? []).toSorted(compareImprecise);
  const isOnePlace = own.every(({ municipalityCode }) => municipalityCode === first.municipalityCode);
  return {
    principalIds: [...new Set(own.flatMap(({ principalIds }) => principalIds))].toSorted(),
    principalCertain: own.every(({ principalCertain }) => principalCertain),
    sentAt: sent[0] ?? null,
    municipalityCode: isOnePlace ? first.municipalityCode : null,
  };
};

/** A point with whom it concerns by itself, whatever is shown under it. */
export type OwnPoint = { readonly id: string; readonly own: Address };

/** Where a point is shown and whom it concerns then. */
export type PlacedPoint = OwnPoint & {
  /** The point that it is shown under; null where it stands by itself. */
  readonly shownUnder: string | null;
  readonly address: Address;
  /** True where others are shown under it. */
  readonly isHead: boolean;
};

/** Where each of these points is shown while these mergings are in force, and whom it then concerns (B7). */
export const placePoints = (
  points: readonly OwnPoint[],
  merges: readonly Merge[],
): readonly PlacedPoint[] => {
  const head = headFinder(merges);
  return points.map(({ id, own }) => {
    const under = points.filter((other) => other.id !== id && head(other.id) === id);
    return {
      id,
      own,
      shownUnder: head(id) === id ? null : head(id),
      address: under.length === 0 ? own : addressTogether([own, ...under.map((other) => other.own)]),
      isHead: under.length > 0,
    };
  });
};

/** The points that are shown together with those of a command, and what was merged before. */
export type MergeState = { readonly points: readonly OwnPoint[]; readonly merges: readonly Merge[] };

export type PointsPlaced = { readonly merge: Merge; readonly points: readonly PlacedPoint[] };

/** Shows a point under another (B7); both are kept whole. Refuses what `mergeInto` refuses. */
export const mergePoint = (
  { points, merges }: MergeState,
  { pointId, intoId, ...given }: MergePoint & { readonly id: string; readonly by: string },
  at: number,
): Result<PointsPlaced, MergeProblem> => {
  const merged = mergeInto(merges, { ...given, fromId: pointId, intoId }, at);
  return merged.ok
    ? ok({ merge: merged.value, points: placePoints(points, [...merges, merged.value]) })
    : merged;
};

/** Shows a point by itself again (B7): each gets back what was its own. Refuses what `undoMerge` refuses. */
export const splitPoint = (
  { points, merges, merge }: MergeState & { readonly merge: Merge },
  command: Pick<SplitPoint, 'reason'> & { readonly by: string },
  at: number,
): Result<PointsPlaced, MergeProblem> => {
  const undone = undoMerge(merge, command, at);
  if (!undone.ok) return undone;
  const inForce = merges.filter(({ id }) => id !== merge.id);
  return ok({ merge: undone.value, points: placePoints(points, inForce) });
};
