import type { Cycle } from './cycle.ts';
import type { Statement } from './statement.ts';
import type { Verdict } from './verdict.ts';

/** What is known about when a point was raised and what its raisers said. All years are 4 digits. */
export type Raised = {
  /** Years of its statements, in any order; the same year may come more than once. */
  readonly statementYears: readonly number[];
  readonly verdicts: readonly { readonly year: number; readonly verdict: Verdict['verdict'] }[];
  /** The years whose cycle was held; left out, every calendar year is a cycle. */
  readonly cycles?: readonly number[] | undefined;
};

export type Recurrence = {
  /** The years raised, in order, each once. Verdicts do not touch them. */
  readonly years: readonly number[];
  /** Raised in two years or more. */
  readonly recurring: boolean;
  /** Held cycles in a row, ending at the latest year raised after the latest solved or partly solved. */
  readonly streak: number;
  /** The first year of a streak of two or more. */
  readonly stalledSince: number | null;
  readonly lastRaised: number | null;
};

/** The year a statement counts in: its cycle's, else the calendar year it was said (B2). */
export const statementYear = (statement: Pick<Statement, 'cycleYear' | 'saidAt'>): number =>
  statement.cycleYear ?? Number(statement.saidAt.slice(0, 4));

/** The years whose cycle was held, for `Raised.cycles` (B2). */
export const heldYears = (cycles: readonly Cycle[]): readonly number[] =>
  cycles.filter((cycle) => cycle.held).map((cycle) => cycle.year);

/** Whether a matter comes back: raised in two years or more (B2). The same year counts once. */
export const isRecurring = (years: readonly number[]): boolean => new Set(years).size >= 2;

/** The latest cycle before `last` in which the point was not raised: there the streak is broken. */
const brokenAt = (
  raised: ReadonlySet<number>,
  last: number,
  cycles: readonly number[] | undefined,
): number => {
  if (cycles !== undefined)
    return cycles.reduce(
      (at, year) => (year < last && year > at && !raised.has(year) ? year : at),
      -Infinity,
    );
  let year = last;
  while (raised.has(year)) year -= 1;
  return year;
};

/**
 * Years raised, and for how many held cycles in a row nothing has become better (B2), as known at the end of
 * `upToYear`: statements and verdicts of later years are left out of everything. A year in which the point
 * was raised counts as held even where it is not among the cycles. Never refuses.
 */
export const recurrence = ({ statementYears, verdicts, cycles }: Raised, upToYear: number): Recurrence => {
  const raised = new Set(statementYears.filter((year) => year <= upToYear));
  const years = [...raised].toSorted((a, b) => a - b);
  const betterIn = verdicts
    .filter(({ year, verdict }) => year <= upToYear && (verdict === 'solved' || verdict === 'partly'))
    .reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  const since = years.filter((year) => year > betterIn);
  const last = since.at(-1);
  const broken = last === undefined ? Infinity : brokenAt(raised, last, cycles);
  const streak = since.filter((year) => year > broken);
  return {
    years,
    recurring: isRecurring(years),
    streak: streak.length,
    stalledSince: streak.length >= 2 ? (streak[0] ?? null) : null,
    lastRaised: years.at(-1) ?? null,
  };
};
