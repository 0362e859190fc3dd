/** Milliseconds of a day of 24 hours. */
export const dayMs = 86_400_000;

/** Days since 1970-01-01 in the Gregorian calendar; months 1–12. */
export const dayNumberOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayMs;

/** The calendar day of a day number. */
export const yearMonthDayOf = (dayNumber: number): { year: number; month: number; day: number } => {
  const date = new Date(dayNumber * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** True for a day that the calendar has, from year 1000 (`Date.UTC` reads 0–99 as 1900–1999). */
export const isCalendarDay = (year: number, month: number, day: number): boolean => {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  const read = yearMonthDayOf(dayNumberOf(year, month, day));
  return read.month === month && read.day === day;
};
