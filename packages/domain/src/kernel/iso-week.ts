import { addDays, daysBetween, plainDate, weekdayOf, type PlainDate } from './plain-date.ts';

/** A week as Swedish calendars number it (ISO 8601): from Monday, week 1 is the one with the year's first Thursday. */
export type IsoWeek = { readonly year: number; readonly week: number };

const thursdayOf = (date: PlainDate): PlainDate => addDays(date, 4 - weekdayOf(date));

/** The week that a day is in; its year is that of the week's Thursday. */
export const isoWeekOf = (date: PlainDate): IsoWeek => {
  const thursday = thursdayOf(date);
  const year = Number(thursday.slice(0, 4));
  return {
    year,
    week: 1 + Math.floor(daysBetween(plainDate(`${thursday.slice(0, 4)}-01-01`), thursday) / 7),
  };
};

/** The Monday and the Sunday of a week; null for a week that the year does not have. */
export const daysOfWeek = ({
  year,
  week,
}: IsoWeek): { readonly from: PlainDate; readonly until: PlainDate } | null => {
  if (!Number.isInteger(week) || week < 1) return null;
  const first = addDays(thursdayOf(plainDate(`${year}-01-04`)), -3);
  const from = addDays(first, 7 * (week - 1));
  return isoWeekOf(from).year === year ? { from, until: addDays(from, 6) } : null;
};
