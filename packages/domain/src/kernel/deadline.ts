import { dayMs, dayNumberOf } from './day-number.ts';
import { addDays } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { isDayOfRest } from './swedish-calendar.ts';
import { stockholmOffset } from './stockholm.ts';

/** The instant of 00:00 in Sweden on a day, in milliseconds since 1970. */
export const startOfDay = (date: PlainDate): number => {
  const utcMidnight =
    dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))) * dayMs;
  // The clocks change at 01:00 UTC, so UTC midnight has the offset of the Swedish midnight just before it.
  return utcMidnight - stockholmOffset(utcMidnight);
};

/** A Swedish date is open until 00:00 Europe/Stockholm the day after, on days of 23 and 25 hours too (K3). */
export const hasPassed = (deadline: PlainDate, instantMs: number): boolean =>
  instantMs >= startOfDay(addDays(deadline, 1));

/** Where a statutory time ends: the day itself, or the next day that is not a day of rest (K3, lag 1930:173). */
export const statutoryDay = (date: PlainDate): PlainDate =>
  isDayOfRest(date) ? statutoryDay(addDays(date, 1)) : date;

/**
 * The nth working day after a date (before it where n is negative); 0 gives the date itself.
 * Working days are those that are not days of rest (K3). `days` is a whole number.
 */
export const addWorkingDays = (date: PlainDate, days: number): PlainDate => {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (!isDayOfRest(day)) left -= 1;
  }
  return day;
};
