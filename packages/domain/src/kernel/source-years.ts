import * as v from 'valibot';
import type { Finding } from './finding.ts';

/**
 * `source-years/suspected-typo`: `raw` is no possible year, maybe `suggestion`.
 * `source-years/suspected-double`: the same `year` twice in one label, maybe `suggestion` and `year`.
 * `source-years/unreadable`: a word (`raw`) that is no year.
 */
export type SourceYearsFinding = Finding<
  'source-years/suspected-typo' | 'source-years/suspected-double' | 'source-years/unreadable'
>;

/** The first year that a statement or a cycle may have (K4). */
export const firstYear = 1990;

/** A year that a statement or a cycle may have, as far as it can be told without a clock (K4): four digits from 1990. */
export const SourceYear = v.pipe(v.number(), v.integer(), v.minValue(firstYear), v.maxValue(9999));

/**
 * The years of a label in a source, e.g. `2018 och 2019; 2019` or `2018–2021` (K4): those that stand there and
 * are possible (1990 up to `nextYear`), each once and rising. What looks wrong is a finding with a suggestion
 * for a person to accept or reject; nothing is corrected. Each part between semicolons is a label of its own.
 */
export const reviewYears = (
  raw: string,
  nextYear: number,
): { years: number[]; findings: SourceYearsFinding[] } => {
  const labels = raw.split(';').map(wordsOf);
  const possible = (year: number): boolean => year >= firstYear && year <= nextYear;
  const readable = labels.flat().map(Number).filter(possible);
  const findings = labels.flatMap((words, index) =>
    words.flatMap((word, position) =>
      review(word, words.slice(0, position), { readable, possible }).map(
        ([code, data]): SourceYearsFinding => ({
          code: `source-years/${code}`,
          severity: 'warning',
          at: labels.length > 1 ? `label[${index}]` : 'label',
          data,
        }),
      ),
    ),
  );
  return { years: [...new Set(readable)].toSorted((a, b) => a - b), findings };
};

type Code = 'suspected-typo' | 'suspected-double' | 'unreadable';
type Known = { readonly readable: readonly number[]; readonly possible: (year: number) => boolean };

const review = (
  word: string,
  before: readonly string[],
  { readable, possible }: Known,
): [Code, Record<string, string | number>][] => {
  const year = Number(word);
  if (!/^\d+$/.test(word)) return [['unreadable', { raw: word }]];
  if (!possible(year)) {
    return [['suspected-typo', { raw: word, ...nearest(oneSlipAway(word).filter(possible), readable) }]];
  }
  if (!before.includes(word)) return [];
  return [['suspected-double', { year, ...(possible(year - 1) ? { suggestion: year - 1 } : {}) }]];
};

const wordsOf = (label: string): string[] =>
  label
    .replace(/(\d{4})\s*[–-]\s*(\d{4})/g, (range, from: string, until: string) =>
      Number(until) > Number(from) && Number(until) - Number(from) < 100
        ? yearsBetween(Number(from), Number(until)).join(' ')
        : range,
    )
    .split(/[\s,&+]+|\boch\b/)
    .filter((word) => word !== '');

const yearsBetween = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, i) => from + i);

/** Numbers of four digits that one wrong, missing, extra or swapped digit turns into the written one. */
const oneSlipAway = (word: string): number[] => {
  const near = new Set<string>();
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    near.add(before + word.slice(i + 1));
    near.add(before + word.slice(i + 1, i + 2) + word.slice(i, i + 1) + word.slice(i + 2));
    for (const digit of '0123456789') {
      near.add(before + digit + word.slice(i + 1));
      near.add(before + digit + word.slice(i));
    }
  }
  return [...near].filter((text) => text.length === 4).map(Number);
};

/** The only candidate, or the one next to another year of the source; none where that leaves a choice. */
const nearest = (candidates: readonly number[], others: readonly number[]): { suggestion?: number } => {
  const beside = candidates.filter((year) => others.some((other) => Math.abs(other - year) === 1));
  const [suggestion, second] = candidates.length === 1 ? candidates : beside;
  return suggestion === undefined || second !== undefined ? {} : { suggestion };
};
