import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  missingPriceBaseYears,
  PriceBaseAmount,
  priceBaseAmountOf,
  priceBaseAmounts,
} from './price-base-amount.ts';

describe('R4 price base amounts', () => {
  test.each([
    [2016, 44_300],
    [2017, 44_800],
    [2018, 45_500],
    [2019, 46_500],
    [2020, 47_300],
    [2021, 47_600],
    [2022, 48_300],
    [2023, 52_500],
    [2024, 57_300],
    [2025, 58_800],
    [2026, 59_200],
  ])('R4 %i is %i kr', (year, kronor) => {
    expect(priceBaseAmountOf(year)).toEqual({ ok: true, value: fromKronor(kronor) });
  });

  test.each([2015, 2027, 2024.5, Number.NaN])('R4 %d has no figure and is refused', (year) => {
    expect(priceBaseAmountOf(year)).toEqual({
      ok: false,
      problem: { code: 'price-base-amount/unknown-year', data: { year } },
    });
  });

  test('R4 a region adds a year, and corrects one by a later line', () => {
    const source = { document: 'Regionens eget beslut', place: '' };
    const figures = [
      ...priceBaseAmounts,
      { year: 2027, amount: fromKronor(60_000), source },
      { year: 2027, amount: fromKronor(60_100), source },
    ];
    expect(priceBaseAmountOf(2027, figures)).toEqual({ ok: true, value: fromKronor(60_100) });
  });

  test.each([
    ['2026-09-30', []],
    ['2026-10-01', [2027]],
    ['2026-12-31', [2027]],
    ['2027-01-01', [2027]],
    ['2027-10-01', [2027, 2028]],
  ])('R4 on %s the administrator is reminded of %j', (today, years) => {
    expect(missingPriceBaseYears(plainDate(today))).toEqual(years);
  });

  test('R4 every figure has a source and a year of its own', () => {
    for (const figure of priceBaseAmounts) expect(v.parse(PriceBaseAmount, figure)).toEqual(figure);
    expect(new Set(priceBaseAmounts.map(({ year }) => year)).size).toBe(priceBaseAmounts.length);
  });
});
