import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKronor, type Money } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { ok, refuse } from '../kernel/result.ts';
import { readShare } from '../kernel/share.ts';
import { feeFor, type FeeRule, type FeeTime } from './fee-schedule.ts';

const share = (decimal: number) => {
  const read = readShare(decimal);
  if (!read.ok) throw new Error(String(decimal));
  return read.value;
};
const known: Readonly<Record<number, number>> = { 2020: 47_300, 2024: 57_300 };
const priceBase = (year: number) => {
  const kronor = known[year];
  return kronor === undefined ? refuse('year/unknown', { year }) : ok(fromKronor(kronor));
};
const fixed: FeeRule = {
  kind: 'fixed',
  halfDay: fromKronor(850),
  fullDay: fromKronor(1_700),
  chairFullDays: 2,
};
const rjl2024: FeeRule = {
  kind: 'priceBaseShare',
  fullDay: share(0.036),
  halfDay: share(0.018),
  short: share(0.009),
  hourly: null,
  rounding: 'halfDown',
};
const byTheHour: FeeRule = { ...rjl2024, short: null, hourly: share(0.005) };
const time = (hours: number, fields: Partial<FeeTime> = {}): FeeTime => ({
  date: plainDate('2024-03-12'),
  hours,
  paidByEmployer: false,
  chair: false,
  ...fields,
});
const said = (rule: FeeRule, when: FeeTime) => {
  const fee = feeFor(rule, when, priceBase);
  return fee.ok ? [fee.value.basis, fee.value.amount / 100] : [fee.problem.code];
};

describe('R3 fees of the rulebook', () => {
  test.each<[string, FeeRule, number, [string, number]]>([
    ['RCC: never less than half a day', fixed, 0.5, ['halfDay', 850]],
    ['RCC: four hours are half a day', fixed, 4, ['halfDay', 850]],
    ['RCC: over four hours are a full day', fixed, 4.01, ['fullDay', 1_700]],
    ['RJL 2024: over 4 hours, 3.6 %', rjl2024, 5, ['fullDay', 2_063]],
    ['RJL 2024: 4 hours, 1.8 %', rjl2024, 4, ['halfDay', 1_031]],
    ['RJL 2024: over 2 hours', rjl2024, 2.25, ['halfDay', 1_031]],
    ['RJL 2024: up to 2 hours, 0.9 %', rjl2024, 2, ['short', 516]],
    ['RJL 2024: one hour, 0.5 %, half a krona down', byTheHour, 1, ['hourly', 286]],
    ['RJL 2024: two hours are rounded once', byTheHour, 2, ['hourly', 573]],
    ['RJL 2024: half an hour', byTheHour, 0.5, ['hourly', 143]],
    ['neither short nor hourly: half a day', { ...rjl2024, short: null }, 1, ['halfDay', 1_031]],
    ['short before hourly', { ...rjl2024, hourly: share(0.005) }, 1, ['short', 516]],
    ['no fee', { kind: 'none' }, 5, ['none', 0]],
  ])('R3 %s', (_, rule, hours, expected) => {
    expect(said(rule, time(hours))).toEqual(expected);
  });

  test('R3 half a krona up where the schedule says so', () => {
    expect(said({ ...byTheHour, rounding: 'halfUp' }, time(1))).toEqual(['hourly', 287]);
  });

  test('R3 the chair gets two full days for a council meeting, however short', () => {
    expect(said(fixed, time(1, { chair: true }))).toEqual(['fullDay', 3_400]);
    expect(said({ ...fixed, chairFullDays: null }, time(1, { chair: true }))).toEqual(['halfDay', 850]);
    expect(said(rjl2024, time(1, { chair: true }))).toEqual(['short', 516]);
  });

  test('R5 nothing to someone paid by an employer for the same hours', () => {
    expect(said(fixed, time(8, { paidByEmployer: true, chair: true }))).toEqual(['none', 0]);
  });

  test.each([0, -1, Number.NaN])('R3 %s hours are refused, whoever pays', (hours) => {
    expect(said(fixed, time(hours))).toEqual(['fee/hours-not-positive']);
    expect(said(rjl2024, time(hours, { paidByEmployer: true }))).toEqual(['fee/hours-not-positive']);
  });

  test('R4 a year without a price base amount is refused, where it is needed', () => {
    const when = time(3, { date: plainDate('2015-05-05') });
    expect(said(rjl2024, when)).toEqual(['year/unknown']);
    expect(said(fixed, when)).toEqual(['halfDay', 850]);
  });
});

test('R3 a price base fee is whole kronor, within half a krona of the exact share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.constantFrom('halfDown', 'halfUp'),
      (hundredths, kronor, rounding) => {
        const rule: FeeRule = { ...rjl2024, short: null, hourly: share(0.005), rounding };
        const fee = feeFor(rule, time(hundredths / 100), () => ok(fromKronor(kronor)));
        if (!fee.ok) throw new Error(fee.problem.code);
        const amount: Money = fee.value.amount;
        expect(amount % 100).toBe(0);
        // hundredths/100 × 0.005 × kronor in kronor, all times 20 000.
        expect(Math.abs(amount * 200 - hundredths * kronor)).toBeLessThanOrEqual(10_000);
      },
    ),
  );
});
