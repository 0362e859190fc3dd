import type { Finding } from '../kernel/finding.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** A diary number in its one form: `HSN 2022/2905` (P4). */
export type CaseNumber = { readonly series: string; readonly year: number; readonly number: number };

export type CaseNumberProblem = Problem<
  | 'case-number/unreadable'
  | 'case-number/own-series'
  | 'case-number/taken'
  | 'case-number/series-unreadable'
  | 'case-number/series-taken'
>;

const form = /^(\p{Lu}[\p{Lu}\d]{0,9})[ -]?(\d{4})[/:-](\d{1,7})$/u;

/** As it is written: `HSN 2022/2905`. */
export const writeCaseNumber = ({ series, year, number }: CaseNumber): string =>
  `${series} ${year}/${number}`;

/**
 * A case number as a person types it from the region's registry (P4): a series of letters, a year of four digits
 * and a number; spaces around and small letters do not matter. Refuses everything else, and a leading zero.
 */
export const readCaseNumber = (raw: string): Result<CaseNumber, CaseNumberProblem> => {
  const match = form.exec(raw.trim().toUpperCase().replace(/\s+/gu, ' '));
  const [, series = '', year, number = ''] = match ?? [];
  return match === null || number.startsWith('0')
    ? refuse('case-number/unreadable', { raw })
    : ok({ series, year: Number(year), number: Number(number) });
};

/** The letters of a series of our own. Refuses what is no series, and letters that the region's registry uses (P4). */
export const newSeries = (
  raw: string,
  registrySeries: readonly string[],
): Result<string, CaseNumberProblem> => {
  const series = raw.trim().toUpperCase();
  if (!/^\p{Lu}[\p{Lu}\d]{0,9}$/u.test(series)) return refuse('case-number/series-unreadable', { raw });
  return registrySeries.some((one) => one.trim().toUpperCase() === series)
    ? refuse('case-number/series-taken', { series })
    : ok(series);
};

const isSame = (a: CaseNumber, b: CaseNumber): boolean =>
  a.series === b.series && a.year === b.year && a.number === b.number;

/**
 * Takes a number from the region's registry (P4). Refuses one of our own series, which only we give out, and one
 * that is taken.
 */
export const takeCaseNumber = (
  raw: string,
  { ownSeries, taken }: { readonly ownSeries: readonly string[]; readonly taken: readonly CaseNumber[] },
): Result<CaseNumber, CaseNumberProblem> => {
  const read = readCaseNumber(raw);
  if (!read.ok) return read;
  if (ownSeries.includes(read.value.series))
    return refuse('case-number/own-series', { series: read.value.series });
  return taken.some((one) => isSame(one, read.value))
    ? refuse('case-number/taken', { number: writeCaseNumber(read.value) })
    : read;
};

/** The next number of our own series in a year: one more than the last, from 1, so that the series is unbroken (P4). */
export const nextCaseNumber = (series: string, year: number, taken: readonly CaseNumber[]): CaseNumber => ({
  series,
  year,
  number:
    1 +
    taken
      .filter((one) => one.series === series && one.year === year)
      .reduce((last, { number }) => Math.max(last, number), 0),
});

export type SeriesFinding = Finding<'case-number/gap' | 'case-number/twice'>;

/** Whether our own series is unbroken in a year (P4): missing numbers and numbers given twice are errors. */
export const reviewSeries = (
  series: string,
  year: number,
  taken: readonly CaseNumber[],
): readonly SeriesFinding[] => {
  const numbers = taken
    .filter((one) => one.series === series && one.year === year)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);
  return numbers.flatMap((number, at): readonly SeriesFinding[] => {
    const before = numbers[at - 1] ?? 0;
    const found = (code: SeriesFinding['code'], data: Record<string, number>): SeriesFinding => ({
      code,
      severity: 'error',
      at: writeCaseNumber({ series, year, number }),
      data,
    });
    if (number === before) return [found('case-number/twice', { number })];
    return number > before + 1 ? [found('case-number/gap', { from: before + 1, until: number - 1 })] : [];
  });
};
