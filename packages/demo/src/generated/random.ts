/** Repeatable chance: the same place gives the same numbers, whatever was asked before. */
export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** A whole number from `from` to `to`, both inclusive. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** True in `percent` cases of a hundred. */
  readonly chance: (percent: number) => boolean;
};

const mix = (value: number): number => {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Chance at one place, e.g. `[seed, countyIndex, stream, index]`; whole numbers of 32 bits. */
export const randomAt = (place: readonly number[]): Random => {
  let state = place.reduce((hash, part) => mix(Math.imul(hash, 31) + part + 0x9e3779b9), 0x2545f491);
  const below = (limit: number): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return Math.floor((mix(state) / 2 ** 32) * limit);
  };
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: <T>(from: readonly [T, ...T[]]): T => from[below(from.length)] ?? from[0],
    chance: (percent) => below(100) < percent,
  };
};
