import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearLabel, type YearPart } from './year-label.ts';

const year = (one: number): YearPart => ({ kind: 'year', year: one });
const run = (from: number, until: number): YearPart => ({ kind: 'run', from, until });

test.each<[string, number[], YearPart[]]>([
  ['2019', [2019], [year(2019)]],
  ['2018 och 2019', [2018, 2019], [year(2018), year(2019)]],
  ['2018–2020', [2018, 2019, 2020], [run(2018, 2020)]],
  ['2018–2021', [2021, 2019, 2018, 2020, 2019], [run(2018, 2021)]],
  ['2019 och 2021', [2019, 2021], [year(2019), year(2021)]],
  ['2016, 2018 och 2019', [2016, 2018, 2019], [year(2016), year(2018), year(2019)]],
  ['2016 och 2018–2021', [2016, 2018, 2019, 2020, 2021], [year(2016), run(2018, 2021)]],
  ['nothing', [], []],
])('B9 %s', (_, years, label) => {
  expect(yearLabel(years)).toEqual(label);
});

test('B9 a label says the years raised, neither more nor fewer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1990, max: 2030 })), (years) => {
      const said = yearLabel(years).flatMap((part) =>
        part.kind === 'year'
          ? [part.year]
          : Array.from({ length: part.until - part.from + 1 }, (_, n) => part.from + n),
      );
      expect(said).toEqual([...new Set(years)].toSorted((a, b) => a - b));
    }),
  );
});
