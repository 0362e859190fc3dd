import { recurrence, statementYear } from './recurrence.ts';
import type { Statement } from './statement.ts';

export type ThemeYearCount = { readonly themeId: string; readonly year: number; readonly points: number };

/** The years in which a point was raised: its published statements' years, in order, each once (B2). */
export const publishedYears = (
  statements: readonly Pick<Statement, 'saidAt' | 'cycleYear' | 'status'>[],
): readonly number[] => {
  const published = statements.filter(({ status }) => status === 'published');
  return recurrence({ statementYears: published.map(statementYear), verdicts: [] }, Infinity).years;
};

/**
 * How many points were raised in each theme and year, by theme (code-unit order) and year. A point counts once
 * in a year however often it was raised in it. A kept roll-up of the same counts is compared with this recount.
 */
export const themeYearCounts = (
  points: Iterable<{ readonly themeId: string; readonly years: readonly number[] }>,
): readonly ThemeYearCount[] => {
  const byTheme = new Map<string, Map<number, number>>();
  for (const { themeId, years } of points) {
    const counts = byTheme.get(themeId) ?? new Map<number, number>();
    for (const year of new Set(years)) counts.set(year, (counts.get(year) ?? 0) + 1);
    byTheme.set(themeId, counts);
  }
  return [...byTheme]
    .flatMap(([themeId, counts]) => [...counts].map(([year, count]) => ({ themeId, year, points: count })))
    .toSorted((a, b) => (a.themeId === b.themeId ? a.year - b.year : a.themeId < b.themeId ? -1 : 1));
};
