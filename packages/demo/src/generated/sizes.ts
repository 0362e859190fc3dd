/** How much to make. Counts are for all counties together; years are inclusive. */
export type Sizes = {
  readonly seed: number;
  /** Whole counties, in order of code: 1–21. */
  readonly counties: number;
  readonly organisations: number;
  readonly councils: number;
  /** Per county, at most the names we have: 40. */
  readonly themes: number;
  readonly points: number;
  readonly fromYear: number;
  readonly untilYear: number;
};

/** The size that the benchmark is measured at. */
export const benchSizes: Sizes = {
  seed: 1,
  counties: 21,
  organisations: 2000,
  councils: 200,
  themes: 40,
  points: 100_000,
  fromYear: 2016,
  untilYear: 2026,
};

/** One county's part, with shares as even as whole numbers allow. */
export type CountySizes = Sizes & { readonly code: string; readonly name: string };

/** What place `index` of `parts` gets of `total`; the parts sum to `total`. */
export const partOf = (total: number, parts: number, index: number): number =>
  Math.floor(total / parts) + (index < total % parts ? 1 : 0);

/** Rows made one at a time and never kept; may be walked again and is then the same. */
export const rows = <T>(count: number, at: (index: number) => T): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (let index = 0; index < count; index += 1) yield at(index);
  },
});

/** Several rows for each index, made one index at a time. */
export const rowsEach = <T>(count: number, at: (index: number) => readonly T[]): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (let index = 0; index < count; index += 1) yield* at(index);
  },
});

/** The source of a made-up record says that it is made up. */
export const madeUp = (place: string) => [{ document: 'Påhittade provdata', place }];
