import { dayNumberOf, yearMonthDayOf } from './day-number.ts';
import { addDays, plainDate, weekdayOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const saturday = 6;
const sunday = 7;

/** Public holidays by law (1989:253) on a fixed day, as month and day, with the years they applied. */
const fixedHolidays: Readonly<Record<string, { readonly from: number }>> = {
  '01-01': { from: 1000 },
  '01-06': { from: 1000 },
  '05-01': { from: 1939 },
  '06-06': { from: 2005 },
  '12-25': { from: 1000 },
  '12-26': { from: 1000 },
};

/** Days after Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday. */
const easterHolidays = [-2, 0, 1, 39, 49];
const whitMonday = { afterEaster: 50, until: 2004 };

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm). */
export const easterSunday = (year: number): PlainDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + leapCenturies) % 7;
  const { month, day } = yearMonthDayOf(dayNumberOf(year, 3, 28) + fullMoon - weekday);
  return plainDate(`${year}-0${month}-${String(day).padStart(2, '0')}`);
};

/** A public holiday other than an ordinary Sunday, by the law of its year; right from 1953 on. */
export const isPublicHoliday = (date: PlainDate): boolean => {
  const year = Number(date.slice(0, 4));
  const monthDay = date.slice(5);
  const fixed = fixedHolidays[monthDay];
  if (fixed !== undefined && year >= fixed.from) return true;
  if (weekdayOf(date) === saturday) return isMidsummerOrAllSaints(monthDay);
  const easter = easterSunday(year);
  if (easterHolidays.some((days) => addDays(easter, days) === date)) return true;
  return year <= whitMonday.until && addDays(easter, whitMonday.afterEaster) === date;
};

/**
 * A day on which a statutory time does not end: Saturdays, Sundays, public holidays, and the eves of
 * midsummer, Christmas and New Year (K3, lag 1930:173).
 */
export const isDayOfRest = (date: PlainDate): boolean => {
  const weekday = weekdayOf(date);
  if (weekday === saturday || weekday === sunday) return true;
  const monthDay = date.slice(5);
  if (monthDay === '12-24' || monthDay === '12-31') return true;
  const midsummerEve = weekday === 5 && monthDay >= '06-19' && monthDay <= '06-25';
  return midsummerEve || isPublicHoliday(date);
};

const isMidsummerOrAllSaints = (monthDay: string): boolean =>
  (monthDay >= '06-20' && monthDay <= '06-26') || (monthDay >= '10-31' && monthDay <= '11-06');
