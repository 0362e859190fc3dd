import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressList, suppressTable, type ShownCount, type ShownTable } from './suppression.ts';

const said = (shown: ShownCount): number | string =>
  shown.kind === 'count' ? shown.count : { few: '<5', withheld: '–' }[shown.kind];
const table = ({ cells, rowSums, columnSums, total }: ShownTable) => [
  ...cells.map((row, at) => [...row, ...rowSums.slice(at, at + 1)].map(said)),
  [...columnSums, total].map(said),
];

describe('R2 counts under five', () => {
  test('R2 with nothing under five everything is shown', () => {
    expect(
      table(
        suppressTable([
          [5, 6],
          [7, 8],
        ]),
      ),
    ).toEqual([
      [5, 6, 11],
      [7, 8, 15],
      [12, 14, 26],
    ]);
  });

  test('R2 one count under five takes another with it in its row and in its column, or their sums', () => {
    const shown = suppressTable([
      [3, 9, 20],
      [8, 12, 30],
    ]);
    expect(shown.cells[0]?.[0]).toEqual({ kind: 'few' });
    expect(
      table(shown)
        .flat()
        .filter((entry) => entry === '–').length,
    ).toBeGreaterThanOrEqual(2);
  });

  test.each<[number[], (number | string)[], number | string]>([
    [[12, 7, 9], [12, 7, 9], 28],
    [[12, 3, 9], [12, '<5', '–'], 24],
    [[12, 3, 1], [12, '<5', '<5'], 16],
    [[12, 0, 0], ['–', '<5', '<5'], 12],
    [[4, 4], ['<5', '<5'], '–'],
  ])('R2 a list %j', (numbers, expected, total) => {
    const shown = suppressList(numbers);
    expect([shown.counts.map(said), said(shown.total)]).toEqual([expected, total]);
  });

  test('R2 an empty table has nothing to tell', () => {
    expect(table(suppressTable([]))).toEqual([['–']]);
  });

  test('R2 what is no table of counts is a bug', () => {
    expect(() => suppressTable([[1, 2], [3]])).toThrow(RangeError);
    expect(() => suppressTable([[-1]])).toThrow(RangeError);
    expect(() => suppressList([1.5])).toThrow(RangeError);
  });
});

/** What a reader knows of an entry: the least and the most that it can be. */
const known = (shown: ShownCount): readonly [number, number] =>
  shown.kind === 'count' ? [shown.count, shown.count] : shown.kind === 'few' ? [0, 4] : [5, 60];

/** Every table of cells that fits what is shown, by trial; the sums are worked out and compared. */
const readings = (shown: ShownTable): number[][] => {
  const cells = shown.cells.flat().map(known);
  const columns = shown.cells[0]?.length ?? 0;
  const fits = (values: readonly number[]): boolean => {
    const row = (at: number) => values.slice(at * columns, (at + 1) * columns).reduce((a, b) => a + b, 0);
    const column = (at: number) =>
      values.filter((_, index) => index % columns === at).reduce((a, b) => a + b, 0);
    const within = (value: number, entry: ShownCount) => {
      const [least, most] = known(entry);
      return value >= least && value <= most;
    };
    return (
      shown.rowSums.every((entry, at) => within(row(at), entry)) &&
      shown.columnSums.every((entry, at) => within(column(at), entry)) &&
      within(
        values.reduce((a, b) => a + b, 0),
        shown.total,
      )
    );
  };
  let partial: number[][] = [[]];
  for (const [least, most] of cells)
    partial = partial.flatMap((values) =>
      Array.from({ length: Math.min(most, least + 7) - least + 1 }, (_, more) => [...values, least + more]),
    );
  return partial.filter(fits);
};

const counts = fc.integer({ min: 0, max: 9 });

test('R2 no hidden count can be worked out from what is shown, by trying every table that fits', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.tuple(counts, counts), fc.tuple(counts, counts)).map((rows) => rows.map((row) => [...row])),
      (rows) => {
        const shown = suppressTable(rows);
        const all = readings(shown);
        expect(all).toContainEqual(rows.flat());
        for (const [at, entry] of shown.cells.flat().entries())
          if (entry.kind !== 'count')
            expect(new Set(all.map((values) => values[at])).size).toBeGreaterThan(1);
      },
    ),
    { numRuns: 150 },
  );
});

test('R2 no hidden sum can be worked out either, and nothing under five is ever shown', () => {
  const row = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const shown = suppressTable(rows);
      for (const entry of [...shown.cells.flat(), ...shown.rowSums, ...shown.columnSums, shown.total])
        if (entry.kind === 'count') expect(entry.count).toBeGreaterThanOrEqual(5);
      for (const [at, entry] of shown.rowSums.entries()) {
        const derivable = (shown.cells[at] ?? []).every(({ kind }) => kind === 'count');
        if (entry.kind !== 'count') expect(derivable).toBe(false);
        else {
          const hidden = (shown.cells[at] ?? []).filter(({ kind }) => kind !== 'count');
          expect(hidden).not.toHaveLength(1);
        }
      }
    }),
  );
});
