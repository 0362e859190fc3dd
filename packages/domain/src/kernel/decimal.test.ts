import { describe, expect, test } from 'vitest';
import { exactDecimal, roundedWhole } from './decimal.ts';

describe('K1 decimal numbers are taken exactly', () => {
  test.each([
    [0.29, 29n, 100n],
    [2, 2n, 1n],
    [0, 0n, 1n],
    [-1.5, -15n, 10n],
    [1e-7, 1n, 10_000_000n],
    [1.5e21, 1_500_000_000_000_000_000_000n, 1n],
  ])('K1 %d is %s/%s', (decimal, numerator, denominator) => {
    expect(exactDecimal(decimal)).toEqual({ numerator, denominator });
  });

  test.each([Number.NaN, Infinity])('K1 %d is none', (number) => {
    expect(() => exactDecimal(number)).toThrow(RangeError);
  });

  test.each([
    [5n, 2n, 2n, 3n],
    [7n, 3n, 2n, 2n],
    [8n, 3n, 3n, 3n],
    [6n, 2n, 3n, 3n],
    [0n, 9n, 0n, 0n],
  ])('R3 %s/%s is rounded to %s, half up to %s', (numerator, denominator, halfDown, halfUp) => {
    expect(roundedWhole({ numerator, denominator }, 'halfDown')).toBe(halfDown);
    expect(roundedWhole({ numerator, denominator }, 'halfUp')).toBe(halfUp);
  });
});
