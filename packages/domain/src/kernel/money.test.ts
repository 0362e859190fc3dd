import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKronor, parseMoney, readKronor, toKronor } from './money.ts';
import { readShare, shareOf } from './share.ts';

describe('K1 reads the amounts that sources write', () => {
  test.each([
    ['500 000:-', 500_000],
    ['1 126 234:-', 1_126_234],
    ['43 500:-', 43_500],
    ['187 500 kr', 187_500],
    ['187\u00a0500\u00a0kr', 187_500],
    ['187\u2009500 kr', 187_500],
    ['187\u202f500\u202fkr', 187_500],
    ['  5000 ', 5000],
    ['0', 0],
    ['12,50 kr', 12.5],
    ['1 234,5', 1234.5],
    ['200 tkr', 200_000],
    ['62,5 tkr', 62_500],
    ['1 mkr', 1_000_000],
    ['18 Mkr', 18_000_000],
    ['1,25 mkr', 1_250_000],
    ['0,00000001 mkr', 0.01],
  ])('K1 reads %s', (raw, kronor) => {
    expect(parseMoney(raw)).toEqual({ ok: true, value: Math.round(kronor * 100) });
  });

  test.each([
    '',
    ' ',
    'kr',
    'ca 18 mkr',
    '-500',
    '−500 kr',
    '5 00 000',
    '1.000.000',
    '1,234,567',
    '12,505 kr',
    '1,5:- kr',
    '5000 kronor',
    '30-50%',
    '1e6',
    '٥٠٠',
    'NaN',
    '200 tkr + 25 tkr',
  ])('K1 refuses %j and keeps the raw text', (raw) => {
    expect(parseMoney(raw)).toEqual({ ok: false, problem: { code: 'money/unreadable', data: { raw } } });
  });

  test('K1 refuses what is above the exact whole numbers', () => {
    expect(parseMoney('90 071 992 547 409,91')).toEqual({ ok: true, value: Number.MAX_SAFE_INTEGER });
    expect(parseMoney('90071992547409,92')).toMatchObject({ problem: { code: 'money/too-large' } });
    expect(parseMoney('99999999999 mkr')).toMatchObject({ problem: { code: 'money/too-large' } });
  });

  test('K1 every amount written out with groups, öre and suffix is read back', () => {
    const suffix = fc.constantFrom('', ':-', ' kr', 'kr');
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 12 }), suffix, (ore, tail) => {
        const groups = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
        const raw = `${groups},${String(ore % 100).padStart(2, '0')}${tail}`;
        expect(parseMoney(raw)).toEqual({ ok: true, value: ore });
      }),
    );
  });
});

describe('K1 money is a whole number of öre', () => {
  test('K1 kronor and öre are each other, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (ore) => {
        expect(fromKronor(ore / 100)).toBe(ore);
        expect(toKronor(fromKronor(ore / 100))).toBe(ore / 100);
      }),
    );
  });

  test.each([0.001, Number.NaN, Number.POSITIVE_INFINITY, 1e15])(
    'K1 %d kronor in code is a bug',
    (kronor) => {
      expect(() => fromKronor(kronor)).toThrow(RangeError);
    },
  );

  test.each([
    [1_000_000, 100_000_000],
    [0.1, 10],
    [19.99, 1999],
  ])('K1 takes %d kronor from a file', (kronor, ore) => {
    expect(readKronor(kronor)).toEqual({ ok: true, value: ore });
  });

  test.each([-1, 0.005, 1e21, Number.NaN])(
    'K1 refuses %d kronor from a file, and keeps what stood there',
    (kronor) => {
      expect(readKronor(kronor)).toEqual({
        ok: false,
        problem: { code: 'money/unreadable', data: { raw: String(kronor) } },
      });
    },
  );
});

describe('K1 shares are whole numbers of 1/100 000', () => {
  test.each([
    [0.29, 29_000],
    [0.036, 3600],
    [0.5, 50_000],
    [1, 100_000],
    [0.00001, 1],
  ])('K1 %d is exactly %d', (decimal, parts) => {
    expect(readShare(decimal)).toEqual({ ok: true, value: parts });
  });

  test.each([-0.1, 0.000001, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY])(
    'K1 refuses the share %d',
    (decimal) => {
      expect(readShare(decimal)).toMatchObject({ ok: false, problem: { code: 'share/unreadable' } });
    },
  );

  test('K1 a share of an amount is exact and rounded down', () => {
    const share = readShare(0.29);
    if (!share.ok) throw new Error('29 % must be readable');
    expect(shareOf(share.value, fromKronor(100))).toBe(2900);
    expect(shareOf(share.value, fromKronor(0.1))).toBe(2);
    expect(shareOf(share.value, fromKronor(-0.1))).toBe(-3);
  });
});
