import { byCodeUnit } from '../kernel/swedish-order.ts';

/** Someone with a part in a sum; öre. `base` is at most `ceiling`; without ceiling there is no limit. */
export type Sharer = {
  readonly id: string;
  readonly base: bigint;
  readonly ceiling: bigint | null;
  readonly weight: bigint;
};

/** What each gets, in the order of the sharers: exact numerators over one denominator, in öre, and what it comes from. */
export type Shared = {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** Of whole kronor, how many are base and how many come from the first sharing of the rest. */
  readonly explain: (
    index: number,
    amount: bigint,
  ) => { readonly amount: bigint; readonly base: bigint; readonly firstRest: bigint };
};

const orePerKrona = 100n;

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((total, number) => total + number, 0n);

/** The bases are more than there is: they shrink in proportion, and there is no rest. */
const shrunk = (budget: bigint, sharers: readonly Sharer[], bases: bigint): Shared => ({
  numerators: sharers.map(({ base }) => base * budget),
  denominator: bases,
  explain: (_, amount) => ({ amount, base: amount, firstRest: 0n }),
});

type Room = { readonly index: number; readonly room: bigint | null; readonly weight: bigint };

/** Who reaches the ceiling first as everyone's part grows by weight. */
const byEarliestCeiling = (a: Room, b: Room): number => {
  if (a.room === null || b.room === null) return a.room === b.room ? 0 : a.room === null ? 1 : -1;
  const difference = a.room * b.weight - b.room * a.weight;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * Sharing again and again what ceilings cut ends where everyone has the same sum for each unit of weight or has
 * reached the ceiling. That point is found at once: those whose ceiling comes first are filled one by one.
 */
const filled = (
  rest: bigint,
  rooms: readonly Room[],
): { full: ReadonlySet<number>; left: bigint; weight: bigint } => {
  const full = new Set<number>();
  let [left, weight] = [rest, sum(rooms.map((one) => one.weight))];
  for (const one of rooms.toSorted(byEarliestCeiling)) {
    if (one.room === null || one.room * weight > one.weight * left) break;
    full.add(one.index);
    left -= one.room;
    weight -= one.weight;
  }
  return { full, left, weight };
};

/**
 * Shares öre (F4): everyone's base first, in proportion where the bases are more than there is; then the
 * rest by weight, nobody over the ceiling, and what a ceiling cuts is shared again. Exact; nothing is rounded.
 */
export const shareUpToCeilings = (budget: bigint, sharers: readonly Sharer[]): Shared => {
  const bases = sum(sharers.map(({ base }) => base));
  if (bases > budget) return shrunk(budget, sharers, bases);
  const rooms = sharers.flatMap(({ base, ceiling, weight }, index): Room[] =>
    weight > 0n ? [{ index, weight, room: ceiling === null ? null : ceiling - base }] : [],
  );
  const rest = budget - bases;
  const { full, left, weight } = filled(rest, rooms);
  const denominator = weight > 0n ? weight : 1n;
  const totalWeight = sum(rooms.map((one) => one.weight));
  return {
    denominator,
    numerators: sharers.map((one, index) => {
      if (full.has(index)) return (one.ceiling ?? 0n) * denominator;
      return one.base * denominator + one.weight * left;
    }),
    explain: (index, amount) => {
      const { base: ore, weight: own } = sharers[index] ?? { base: 0n, weight: 0n };
      if (own === 0n) return { amount, base: amount, firstRest: 0n };
      const base = ore / orePerKrona;
      const first = full.size === 0 ? amount - base : (own * rest) / (totalWeight * orePerKrona);
      return { amount, base, firstRest: first < amount - base ? first : amount - base };
    },
  };
};

/**
 * Whole kronor of exact parts in öre: rounded down, then one krona each to the largest remainders until the whole
 * kronor of the sum are given, ties by id in code-unit order (K6). Nobody without a remainder gets one.
 */
export const wholeParts = (
  sharers: readonly Sharer[],
  { numerators, denominator }: Shared,
): readonly bigint[] => {
  const perKrona = denominator * orePerKrona;
  const parts = sharers.map(({ id }, index) => {
    const numerator = numerators[index] ?? 0n;
    return { id, kronor: numerator / perKrona, remainder: numerator % perKrona };
  });
  const left = Number(sum(parts.map(({ remainder }) => remainder)) / perKrona);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? byCodeUnit(a.id, b.id) : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder.slice(0, left)) part.kronor += 1n;
  return parts.map(({ kronor }) => kronor);
};
