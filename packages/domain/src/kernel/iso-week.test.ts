import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOfWeek, isoWeekOf } from './iso-week.ts';
import { addDays, plainDate, weekdayOf } from './plain-date.ts';

test.each([
  ['2020-10-10', 2020, 41],
  ['2021-10-10', 2021, 40],
  ['2022-10-10', 2022, 41],
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2019-12-30', 2020, 1],
  ['2016-01-01', 2015, 53],
  ['2024-12-30', 2025, 1],
  ['2026-12-31', 2026, 53],
])('K2 %s is in week %i:%i', (date, year, week) => {
  expect(isoWeekOf(plainDate(date))).toEqual({ year, week });
});

test('K2 a week has its Monday and Sunday; a year has 52 or 53', () => {
  expect(daysOfWeek({ year: 2021, week: 40 })).toEqual({ from: '2021-10-04', until: '2021-10-10' });
  expect(daysOfWeek({ year: 2020, week: 53 })).toEqual({ from: '2020-12-28', until: '2021-01-03' });
  for (const week of [0, 53, 54, 1.5, -1]) expect(daysOfWeek({ year: 2021, week })).toBeNull();
});

test('K2 every day is in the week that has it', () => {
  fc.assert(
    fc.property(fc.nat(40_000), (n) => {
      const day = addDays(plainDate('1990-01-01'), n);
      const days = daysOfWeek(isoWeekOf(day));
      expect(days?.from).toBe(addDays(day, 1 - weekdayOf(day)));
      expect(days?.until).toBe(addDays(day, 7 - weekdayOf(day)));
    }),
  );
});
