import * as v from 'valibot';
import { ok, refuse } from './result.ts';
import type { Problem, Result } from './result.ts';
import { PlainDate, parsePlainDate } from './plain-date.ts';
import type { PlainDateProblem } from './plain-date.ts';

/** From a day to a day, both within it; without `until` it is still open (K2). */
export const Period = v.pipe(
  v.object({ from: PlainDate, until: v.nullable(PlainDate) }),
  v.check((period) => period.until === null || period.from <= period.until),
);
export type Period = v.InferOutput<typeof Period>;

export type PeriodProblem = PlainDateProblem | Problem<'period/ends-before-it-starts'>;

/** A period from two texts; refuses unreadable dates and an end before the start. */
export const parsePeriod = (from: string, until: string | null): Result<Period, PeriodProblem> => {
  const first = parsePlainDate(from);
  if (!first.ok) return first;
  if (until === null) return ok({ from: first.value, until: null });
  const last = parsePlainDate(until);
  if (!last.ok) return last;
  return first.value <= last.value
    ? ok({ from: first.value, until: last.value })
    : refuse('period/ends-before-it-starts', { from, until });
};

/** True where the day is within the period. */
export const covers = (period: Period, date: PlainDate): boolean =>
  period.from <= date && (period.until === null || date <= period.until);

/** True where the periods share at least one day. */
export const overlaps = (a: Period, b: Period): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);
