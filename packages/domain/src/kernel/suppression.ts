/** From this number on, a count is shown as it is (R2, B6). */
export const fewestShown = 5;

/**
 * A count as it may be shown. `few`: fewer than five (zero too); `withheld`: five or more, hidden because a count
 * beside it could otherwise be worked out from the sums.
 */
export type ShownCount =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'withheld' };

export type ShownTable = {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowSums: readonly ShownCount[];
  readonly columnSums: readonly ShownCount[];
  readonly total: ShownCount;
};

/** An entry of the table with its sums. `free` entries stand for sums that are never shown and bind nothing. */
type Entry = { readonly row: number; readonly column: number; readonly count: number; state: State };
type State = 'count' | 'few' | 'withheld' | 'free';

/** What a reader can tell of a hidden count. */
const leeway = {
  count: () => ({ up: false, down: false }),
  few: (count) => ({ up: count < fewestShown - 1, down: count > 0 }),
  withheld: (count) => ({ up: true, down: count > fewestShown }),
  free: () => ({ up: true, down: true }),
} as const satisfies Record<State, (count: number) => { readonly up: boolean; readonly down: boolean }>;

type Grid = { readonly rows: number; readonly columns: number; readonly entries: readonly Entry[] };

/** Sums are counted backwards, so that all rows and columns add up to nothing. */
const isBackwards = ({ row, column }: Entry, { rows, columns }: Grid): boolean =>
  (row === rows) !== (column === columns);

/** Each hidden entry as one-way steps between its row and its column: up the one way, down the other. */
const stepsOf = (
  grid: Grid,
): ReadonlyMap<string, readonly { readonly to: string; readonly entry: Entry }[]> => {
  const steps = grid.entries.flatMap((entry) => {
    const { up, down } = leeway[entry.state](entry.count);
    const [more, less] = isBackwards(entry, grid) ? [down, up] : [up, down];
    const [row, column] = [`row ${entry.row}`, `column ${entry.column}`];
    return [
      ...(more ? [{ from: row, to: column, entry }] : []),
      ...(less ? [{ from: column, to: row, entry }] : []),
    ];
  });
  return Map.groupBy(steps, ({ from }) => from);
};

/**
 * True where the entry could have another value in a table that shows the same: its change must go round through
 * other hidden entries back to where it began. In a table of two directions this is exact.
 */
const canDiffer = (target: Entry, steps: ReturnType<typeof stepsOf>): boolean => {
  const [row, column] = [`row ${target.row}`, `column ${target.column}`];
  const reaches = (from: string, goal: string): boolean => {
    const seen = new Set([from]);
    for (const place of seen)
      for (const { to, entry } of steps.get(place) ?? []) if (entry !== target) seen.add(to);
    return seen.has(goal);
  };
  const own = (from: string): boolean => (steps.get(from) ?? []).some(({ entry }) => entry === target);
  return (own(row) && reaches(column, row)) || (own(column) && reaches(row, column));
};

/** The least entry that is still shown beside one that can be worked out: its own lines first, the total last. */
const nextToHide = (target: Entry, { entries, rows, columns }: Grid): Entry | undefined => {
  const rank = (entry: Entry): number =>
    entry.row === rows && entry.column === columns
      ? 2
      : entry.row === target.row || entry.column === target.column
        ? 0
        : 1;
  return entries
    .filter(({ state }) => state === 'count')
    .toSorted((a, b) => rank(a) - rank(b) || a.count - b.count)[0];
};

/** Hides until nothing that is hidden can be worked out; what cannot be saved is hidden altogether. */
const protect = (grid: Grid): void => {
  for (;;) {
    const steps = stepsOf(grid);
    const exposed = grid.entries.find(
      (entry) => (entry.state === 'few' || entry.state === 'withheld') && !canDiffer(entry, steps),
    );
    if (exposed === undefined) return;
    const next = nextToHide(exposed, grid);
    if (next === undefined) {
      for (const entry of grid.entries) entry.state = 'free';
      return;
    }
    next.state = 'withheld';
  }
};

const shownAs = ({ state, count }: Entry): ShownCount => {
  if (state === 'count') return { kind: 'count', count };
  return state === 'few' ? { kind: 'few' } : { kind: 'withheld' };
};

const gridOf = (counts: readonly (readonly number[])[], hasColumnSums: boolean): Grid => {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const rowSums = counts.map(sum);
  const withSums = [
    ...counts.map((row, index) => [...row, rowSums[index] ?? 0]),
    [...Array.from({ length: columns }, (_, at) => sum(counts.map((row) => row[at] ?? 0))), sum(rowSums)],
  ];
  const entries = withSums.flatMap((line, row) =>
    line.map((count, column): Entry => {
      const shown = count < fewestShown ? 'few' : 'count';
      return { row, column, count, state: row === rows && !hasColumnSums ? 'free' : shown };
    }),
  );
  return { rows, columns, entries };
};

/**
 * Counts of people in rows and columns with their sums, so that no count under five can be read or worked out from
 * what is shown (R2, B6). Counts are whole numbers, zero or more, and all rows are equally long; anything else is a
 * bug and throws.
 */
export const suppressTable = (counts: readonly (readonly number[])[]): ShownTable => {
  if (
    counts.some(
      (row) => row.length !== counts[0]?.length || row.some((n) => !Number.isSafeInteger(n) || n < 0),
    )
  )
    throw new RangeError('Not a table of counts');
  const grid = gridOf(counts, true);
  protect(grid);
  const line = (row: number): readonly ShownCount[] =>
    grid.entries.filter((entry) => entry.row === row).map(shownAs);
  const lines = Array.from({ length: grid.rows + 1 }, (_, row) => line(row));
  const sums = lines.at(-1) ?? [];
  return {
    cells: lines.slice(0, -1).map((shown) => shown.slice(0, -1)),
    rowSums: lines.slice(0, -1).map((shown) => shown.at(-1) ?? { kind: 'withheld' }),
    columnSums: sums.slice(0, -1),
    total: sums.at(-1) ?? { kind: 'withheld' },
  };
};

/** Counts of people in a list with their sum, under the same promise (R2, B6). */
export const suppressList = (
  counts: readonly number[],
): { readonly counts: readonly ShownCount[]; readonly total: ShownCount } => {
  if (counts.some((n) => !Number.isSafeInteger(n) || n < 0)) throw new RangeError('Not a list of counts');
  const grid = gridOf([counts], false);
  protect(grid);
  const shown = grid.entries.filter(({ row }) => row === 0).map(shownAs);
  return { counts: shown.slice(0, -1), total: shown.at(-1) ?? { kind: 'withheld' } };
};
