import * as v from 'valibot';
import { dayMs, dayNumberOf, isCalendarDay, yearMonthDayOf } from './day-number.ts';
import { ok, refuse } from './result.ts';
import type { Problem, Result } from './result.ts';
import { stockholmOffset } from './stockholm.ts';

const isDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** A day of the calendar without a clock, `YYYY-MM-DD`; years 1000–9999 (K2). Compares as text. */
export const PlainDate = v.pipe(v.string(), v.check(isDate), v.brand('PlainDate'));
export type PlainDate = v.InferOutput<typeof PlainDate>;

export type PlainDateProblem = Problem<'plain-date/unreadable' | 'plain-date/imprecise-unreadable'>;

/** Reads `YYYY-MM-DD` and refuses everything else, also days that no calendar has. */
export const parsePlainDate = (raw: string): Result<PlainDate, PlainDateProblem> =>
  isDate(raw) ? ok(raw as PlainDate) : refuse('plain-date/unreadable', { raw });

/** A date that our own code wrote; any other text is a bug and throws. */
export const plainDate = (text: string): PlainDate => {
  if (!isDate(text)) throw new RangeError(`Not a date: ${text}`);
  return text as PlainDate;
};

/** The day that many days later, or earlier where negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(toDayNumber(date) + days);

/** The same day that many months later, or the month's last day where it has no such day (K2). */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = (month: number): number => dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1);
  const day = Math.min(Number(date.slice(8)), first(count + 1) - first(count));
  return fromDayNumber(first(count) + day - 1);
};

/** Whole days from the first to the second: the next day is 1, an earlier day is negative. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDayNumber(to) - toDayNumber(from);

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: PlainDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The date in Sweden at an instant in milliseconds since 1970. */
export const stockholmDate = (instantMs: number): PlainDate =>
  fromDayNumber(Math.floor((instantMs + stockholmOffset(instantMs)) / dayMs));

/** Both days are within the span. */
export type Span = { readonly from: PlainDate; readonly until: PlainDate };

/** A date as exact as the source has it: `2018`, `2018-10` or `2018-10-03`; refuses everything else (K2). */
export const parseImprecise = (raw: string): Result<Span, PlainDateProblem> => {
  if (isDate(raw)) return ok({ from: raw as PlainDate, until: raw as PlainDate });
  const first = raw.length === 4 ? `${raw}-01-01` : `${raw}-01`;
  if (!/^\d{4}(-\d\d)?$/.test(raw) || !isDate(first))
    return refuse('plain-date/imprecise-unreadable', { raw });
  const year = Number(raw.slice(0, 4));
  const month = raw.length === 4 ? 12 : Number(raw.slice(5));
  const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
  return ok({ from: first as PlainDate, until: fromDayNumber(next - 1) });
};

/** An imprecise date from outside, kept as given (K2). */
export const ImpreciseDate = v.pipe(
  v.string(),
  v.check((text) => parseImprecise(text).ok),
);

/** The days that an imprecise date of the register covers. What is not such a date is a bug and throws. */
export const spanOf = (imprecise: string): Span => {
  const span = parseImprecise(imprecise);
  if (!span.ok) throw new RangeError(`Not an imprecise date: ${imprecise}`);
  return span.value;
};

/** Imprecise dates in order: the one that begins first, of two that begin together the more exact one (K2). */
export const compareImprecise = (a: string, b: string): number => {
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  if (spanA.from !== spanB.from) return spanA.from < spanB.from ? -1 : 1;
  return spanA.until < spanB.until ? -1 : spanA.until > spanB.until ? 1 : 0;
};

const toDayNumber = (date: PlainDate): number =>
  dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));

const fromDayNumber = (dayNumber: number): PlainDate => {
  const { year, month, day } = yearMonthDayOf(dayNumber);
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return plainDate(text);
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');
