import fc from 'fast-check';
import { getHolidays } from 'swedish-holidays';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, hasPassed, startOfDay, statutoryDay } from './deadline.ts';
import { addDays, plainDate, stockholmDate, weekdayOf } from './plain-date.ts';
import { easterSunday, isDayOfRest, isPublicHoliday } from './swedish-calendar.ts';

describe('K3 a Swedish date is open until midnight in Stockholm', () => {
  test.each([
    ['an ordinary winter day', '2019-02-28', '2019-02-28T23:00:00Z'],
    ['an ordinary summer day', '2019-06-30', '2019-06-30T22:00:00Z'],
    ['the day before the clocks go forward', '2019-03-30', '2019-03-30T23:00:00Z'],
    ['the day of 23 hours', '2019-03-31', '2019-03-31T22:00:00Z'],
    ['the day before the clocks go back', '2019-10-26', '2019-10-26T22:00:00Z'],
    ['the day of 25 hours', '2019-10-27', '2019-10-27T23:00:00Z'],
    ['New Year’s Eve', '2019-12-31', '2019-12-31T23:00:00Z'],
  ])('K3 %s', (_, deadline, closes) => {
    const instant = Date.parse(closes);
    expect(hasPassed(plainDate(deadline), instant - 1)).toBe(false);
    expect(hasPassed(plainDate(deadline), instant)).toBe(true);
  });

  test('K3 a date has passed exactly when the date in Sweden is later', () => {
    const instants = fc.integer({ min: Date.parse('1996-01-01'), max: Date.parse('2060-01-01') });
    fc.assert(
      fc.property(instants, fc.integer({ min: -2, max: 2 }), (instant, days) => {
        const today = stockholmDate(instant);
        expect(hasPassed(addDays(today, days), instant)).toBe(days < 0);
        expect(startOfDay(today)).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 500 },
    );
  });
});

describe('K3 statutory times move past days of rest', () => {
  test.each([
    ['2019-11-29', '2019-11-29', 'a Friday stays'],
    ['2019-11-30', '2019-12-02', 'Saturday'],
    ['2019-12-01', '2019-12-02', 'Sunday'],
    ['2019-12-24', '2019-12-27', 'Christmas Eve, Day and Boxing Day'],
    ['2019-12-31', '2020-01-02', 'New Year’s Eve and Day'],
    ['2019-06-21', '2019-06-24', 'midsummer eve'],
    ['2019-04-18', '2019-04-18', 'Maundy Thursday is a working day'],
    ['2019-04-19', '2019-04-23', 'Good Friday to Easter Monday'],
    ['2019-05-30', '2019-05-31', 'Ascension Day'],
    ['2019-06-06', '2019-06-07', 'the national day'],
    ['2004-06-06', '2004-06-07', 'a Sunday before there was a national day holiday'],
    ['2003-06-06', '2003-06-06', 'the sixth of June was a working day until 2004'],
    ['2004-05-31', '2004-06-01', 'Whit Monday was a holiday until 2004'],
    ['2005-05-16', '2005-05-16', 'Whit Monday is a working day from 2005'],
    ['2024-12-24', '2024-12-27', 'an eve on a Tuesday'],
    ['2020-01-06', '2020-01-07', 'Epiphany'],
  ])('K3 %s moves to %s: %s', (date, moved) => {
    expect(statutoryDay(plainDate(date))).toBe(moved);
  });

  test('K3 all days of 1990–2050 agree with an independent calendar', () => {
    let days = 0;
    for (let year = 1990; year <= 2050; year += 1) {
      const listed = getHolidays(year);
      const dayOf = (month: number, day: number): string =>
        `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const holidays = new Set(
        listed.filter((holiday) => holiday.isPublicHoliday).map(({ month, day }) => dayOf(month, day)),
      );
      // The oracle knows the law of today; in 2005 the national day took the place of Whit Monday.
      if (year < 2005) {
        const whitMonday = addDays(easterSunday(year), 50);
        if (whitMonday !== `${year}-06-06`) holidays.delete(`${year}-06-06`);
        holidays.add(whitMonday);
      }
      for (let date = plainDate(`${year}-01-01`); date < `${year + 1}`; date = addDays(date, 1)) {
        days += 1;
        if (weekdayOf(date) !== 7) expect([date, isPublicHoliday(date)]).toEqual([date, holidays.has(date)]);
      }
    }
    expect(days).toBe(22_280);
  });

  test.each([
    [1818, '1818-03-22'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('K3 Easter of %d is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('K3 working days', () => {
  test.each([
    ['2019-11-29', 1, '2019-12-02'],
    ['2019-11-30', 1, '2019-12-02'],
    ['2019-11-25', 10, '2019-12-09'],
    ['2019-12-20', 2, '2019-12-27'],
    ['2019-12-20', 3, '2019-12-30'],
    ['2019-12-20', 10, '2020-01-13'],
    ['2019-12-27', -1, '2019-12-23'],
    ['2019-11-30', 0, '2019-11-30'],
  ])('K3 %s and %d working days is %s', (from, days, until) => {
    expect(addWorkingDays(plainDate(from), days)).toBe(until);
  });

  test('K3 the nth working day is never a day of rest, and steps add up', () => {
    const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('1990-01-01'), days));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (date, a, b) => {
        const reached = addWorkingDays(date, a);
        expect(isDayOfRest(reached)).toBe(false);
        expect(addWorkingDays(reached, b)).toBe(addWorkingDays(date, a + b));
      }),
    );
  });

  test('K3 a part of a working day is a bug', () => {
    expect(() => addWorkingDays(plainDate('2019-11-29'), 1.5)).toThrow(RangeError);
  });
});
