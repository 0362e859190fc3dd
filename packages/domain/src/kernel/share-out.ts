import { byCodeUnit } from './swedish-order.ts';
import { ok, refuse } from './result.ts';
import type { Problem, Result } from './result.ts';

export type Weight = { readonly id: string; readonly weight: number };
export type ShareOutProblem = Problem<
  'share-out/total-unreadable' | 'share-out/weight-unreadable' | 'share-out/no-weight' | 'share-out/same-id'
>;

/**
 * Splits whole kronor by weight with the largest remainder; ties by id in code-unit order (K6). The parts stand
 * in the order of the weights and add up exactly. Weights are decimal numbers, zero or more, taken exactly.
 * Refuses a total that is not whole kronor from zero, a negative weight, an id twice, and no weight at all.
 */
export const shareOut = (
  totalKronor: number,
  weights: readonly Weight[],
): Result<{ id: string; kronor: number }[], ShareOutProblem> => {
  if (!Number.isSafeInteger(totalKronor) || totalKronor < 0) {
    return refuse('share-out/total-unreadable', { raw: String(totalKronor) });
  }
  const unreadable = weights.find(({ weight }) => !Number.isFinite(weight) || weight < 0);
  if (unreadable !== undefined) return refuse('share-out/weight-unreadable', { id: unreadable.id });
  const ids = new Set<string>();
  for (const { id } of weights) {
    if (ids.has(id)) return refuse('share-out/same-id', { id });
    ids.add(id);
  }
  const exact = wholeNumbers(weights.map(({ weight }) => weight));
  const sum = exact.reduce((a, b) => a + b, 0n);
  if (sum === 0n && totalKronor > 0) return refuse('share-out/no-weight');
  return ok(largestRemainder(BigInt(totalKronor), weights, { exact, sum: sum === 0n ? 1n : sum }));
};

const largestRemainder = (
  total: bigint,
  weights: readonly Weight[],
  { exact, sum }: { exact: readonly bigint[]; sum: bigint },
): { id: string; kronor: number }[] => {
  const parts = weights.map(({ id }, index) => {
    const quota = total * (exact[index] ?? 0n);
    return { id, kronor: quota / sum, remainder: quota % sum };
  });
  const left = Number(total - parts.reduce((given, part) => given + part.kronor, 0n));
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? byCodeUnit(a.id, b.id) : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder.slice(0, left)) part.kronor += 1n;
  return parts.map(({ id, kronor }) => ({ id, kronor: Number(kronor) }));
};

/** Decimal numbers as whole numbers in the same proportion: 0.29 and 1 become 29 and 100. */
const wholeNumbers = (decimals: readonly number[]): bigint[] => {
  const read = decimals.map((decimal) => {
    const [mantissa = '0', exponent = '0'] = String(decimal).split('e');
    const [integer = '0', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(integer + fraction), exponent: Number(exponent) - fraction.length };
  });
  const lowest = Math.min(0, ...read.map(({ exponent }) => exponent));
  return read.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest));
};
