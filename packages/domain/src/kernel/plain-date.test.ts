import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { covers, overlaps, parsePeriod, Period } from './period.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  parseImprecise,
  parsePlainDate,
  plainDate,
  spanOf,
  stockholmDate,
  weekdayOf,
} from './plain-date.ts';

const anyDate = fc
  .date({ min: new Date('1583-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('K2 a plain date is a day of the calendar', () => {
  test.each(['2019-12-31', '2020-02-29', '2000-02-29', '1930-05-16'])('K2 reads %s', (raw) => {
    expect(parsePlainDate(raw)).toEqual({ ok: true, value: raw });
  });

  test.each([
    '2019-02-29',
    '1900-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
    '2019 12 31',
    '19-01-01',
    '2019',
    '',
    '0099-01-01',
    '2019-1-1',
    '2019-01-01T00:00',
  ])('K2 refuses %j', (raw) => {
    expect(parsePlainDate(raw)).toEqual({
      ok: false,
      problem: { code: 'plain-date/unreadable', data: { raw } },
    });
    expect(() => plainDate(raw)).toThrow(RangeError);
  });

  test('K2 adding days and counting them are each other', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(date, days) > date).toBe(days > 0);
      }),
    );
  });

  test.each([
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-01-01', -1, '2018-12-31'],
    ['2019-03-30', 2, '2019-04-01'],
    ['2019-06-13', 60, '2019-08-12'],
  ])('K2 %s and %d days is %s', (from, days, until) => {
    expect(addDays(plainDate(from), days)).toBe(until);
  });

  test('K2 weekdays count from Monday', () => {
    expect(weekdayOf(plainDate('2019-11-25'))).toBe(1);
    expect(weekdayOf(plainDate('2019-12-01'))).toBe(7);
    expect(weekdayOf(plainDate('1969-12-28'))).toBe(7);
    expect(weekdayOf(plainDate('1969-12-29'))).toBe(1);
  });
});

describe('K2 months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-05-05', 24, '2028-05-05'],
  ])('K2 %s and %i months is %s', (from, months, day) => {
    expect(addMonths(plainDate(from), months)).toBe(day);
  });
});

describe('K2 imprecise dates cover a span', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2018-10', '2018-10-01', '2018-10-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-10-03', '2018-10-03', '2018-10-03'],
  ])('K2 %s is %s to %s', (raw, from, until) => {
    expect(spanOf(raw)).toEqual({ from, until });
  });

  test.each(['', '18', '2018-', '2018-13', '2018-1', 'hösten 2018', '2018-02-30', '0050'])(
    'K2 refuses %j as an imprecise date',
    (raw) => {
      expect(parseImprecise(raw)).toMatchObject({ problem: { code: 'plain-date/imprecise-unreadable' } });
      expect(() => spanOf(raw)).toThrow(RangeError);
    },
  );
});

describe('K2 periods include both their days', () => {
  const period = (from: string, until: string | null) => {
    const read = parsePeriod(from, until);
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };

  test('K2 refuses an end before the start, and unreadable days', () => {
    expect(parsePeriod('2019-02-01', '2019-01-31')).toMatchObject({
      problem: { code: 'period/ends-before-it-starts', data: { from: '2019-02-01', until: '2019-01-31' } },
    });
    expect(parsePeriod('2019-02', null)).toMatchObject({ problem: { code: 'plain-date/unreadable' } });
    expect(parsePeriod('2019-02-01', '2019')).toMatchObject({ problem: { code: 'plain-date/unreadable' } });
  });

  test.each([
    ['2019-02-01', '2019-02-02', true],
    ['2019-02-01', '2019-02-01', true],
    ['2019-02-01', null, true],
    ['2019-02-01', '2019-01-31', false],
    ['2019-02', null, false],
  ])('K2 a period from outside, %s–%s: %s', (from, until, isOne) => {
    expect(v.is(Period, { from, until })).toBe(isOne);
    expect(parsePeriod(from, until).ok).toBe(isOne);
  });

  test.each([
    ['2018-12-31', false],
    ['2019-01-01', true],
    ['2019-06-30', true],
    ['2019-07-01', false],
  ])('K2 the first half of 2019 covers %s: %s', (date, within) => {
    expect(covers(period('2019-01-01', '2019-06-30'), plainDate(date))).toBe(within);
  });

  test('K2 an open period covers everything from its start', () => {
    expect(covers(period('2019-01-01', null), plainDate('2999-01-01'))).toBe(true);
  });

  test.each([
    ['2019-01-01', '2019-06-30', '2019-06-30', null, true],
    ['2019-01-01', '2019-06-30', '2019-07-01', null, false],
    ['2019-01-01', null, '2018-01-01', '2018-12-31', false],
    ['2019-01-01', null, '2018-01-01', null, true],
  ])('K2 %s–%s and %s–%s overlap: %s', (from, until, otherFrom, otherUntil, shared) => {
    expect(overlaps(period(from, until), period(otherFrom, otherUntil))).toBe(shared);
    expect(overlaps(period(otherFrom, otherUntil), period(from, until))).toBe(shared);
  });
});

describe('K3 the date in Sweden at an instant', () => {
  test.each([
    ['2019-01-01T22:59:59.999Z', '2019-01-01'],
    ['2019-01-01T23:00:00Z', '2019-01-02'],
    ['2019-07-01T21:59:59.999Z', '2019-07-01'],
    ['2019-07-01T22:00:00Z', '2019-07-02'],
    ['2019-03-30T23:00:00Z', '2019-03-31'],
    ['2019-03-31T22:00:00Z', '2019-04-01'],
    ['2019-10-26T22:00:00Z', '2019-10-27'],
    ['2019-10-27T22:59:59Z', '2019-10-27'],
    ['1969-12-31T23:30:00Z', '1970-01-01'],
  ])('K3 %s is %s', (instant, date) => {
    expect(stockholmDate(Date.parse(instant))).toBe(date);
  });
});
