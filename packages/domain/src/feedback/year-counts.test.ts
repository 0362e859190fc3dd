import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedYears, themeYearCounts } from './year-counts.ts';
import { processorTime } from '../testing/processor-time.ts';

test('B2 counts points by theme and year, each once in a year', () => {
  expect(
    themeYearCounts([
      { themeId: 'T04', years: [2018, 2019] },
      { themeId: 'T01', years: [2019, 2019] },
      { themeId: 'T04', years: [2019] },
      { themeId: 'T05', years: [] },
    ]),
  ).toEqual([
    { themeId: 'T01', year: 2019, points: 1 },
    { themeId: 'T04', year: 2018, points: 1 },
    { themeId: 'T04', year: 2019, points: 2 },
  ]);
});

test('B5 only published statements count', () => {
  const said = (saidAt: string, status: 'received' | 'published' | 'declined') => ({
    saidAt,
    status,
    cycleYear: null,
  });
  expect(
    publishedYears([
      said('2021', 'published'),
      said('2018', 'published'),
      said('2021-09', 'published'),
      said('2019', 'declined'),
      said('2020', 'received'),
    ]),
  ).toEqual([2018, 2021]);
});

test('B2 the counts of two sets of points add up to the counts of both', () => {
  const point = fc.record({
    themeId: fc.constantFrom('T01', 'T02', 'T03'),
    years: fc.array(fc.integer({ min: 2016, max: 2021 }), { maxLength: 5 }),
  });
  const total = (rows: ReturnType<typeof themeYearCounts>) => rows.reduce((all, row) => all + row.points, 0);
  fc.assert(
    fc.property(fc.array(point), fc.array(point), (some, others) => {
      const both = themeYearCounts([...some, ...others]);
      expect(total(both)).toBe(total(themeYearCounts(some)) + total(themeYearCounts(others)));
      expect(total(both)).toBe([...some, ...others].reduce((all, { years }) => all + new Set(years).size, 0));
      expect(themeYearCounts([...others, ...some])).toEqual(both);
    }),
  );
});

test('B2 100 000 points in well under a second', () => {
  const points = Array.from({ length: 100_000 }, (_, i) => ({
    themeId: `T${i % 40}`,
    years: [2016 + (i % 6), 2022],
  }));
  expect(themeYearCounts(points)).toHaveLength(40 * 3 + 40);
  expect(processorTime(() => themeYearCounts(points))).toBeLessThan(500);
});
