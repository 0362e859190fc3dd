import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReceipt, parseReceipt } from './receipt.ts';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 32 });
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');

describe('B6 the receipt code', () => {
  test('B6 has the form XXXX-XXXX-XXXX and is read back as it was written', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = formatReceipt(random);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(parseReceipt(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  test('B6 carries each of the first 55 bits, and none after them', () => {
    const zero = new Uint8Array(8);
    const codes = Array.from({ length: 64 }, (_, bit) => {
      const random = new Uint8Array(8);
      random[Math.floor(bit / 8)] = 128 >> (bit % 8);
      return formatReceipt(random);
    });
    expect(new Set(codes.slice(0, 55)).size).toBe(55);
    expect(codes.slice(0, 55)).not.toContain(formatReceipt(zero));
    expect(new Set(codes.slice(55))).toEqual(new Set([formatReceipt(zero)]));
  });

  test('B6 too few random bytes is a bug', () => {
    expect(() => formatReceipt(new Uint8Array(7))).toThrow(RangeError);
  });

  test.each([
    ['0000-0000-0000', '0000-0000-0000'],
    ['000000000000', '0000-0000-0000'],
    ['  oooo oooo oooo ', '0000-0000-0000'],
    ['OoOo–0000—0000', '0000-0000-0000'],
    ['0000\u00A00000\u20110000', '0000-0000-0000'],
  ])('B6 is read tolerantly: %j', (raw, code) => {
    expect(parseReceipt(raw)).toEqual({ ok: true, value: code });
  });

  test('B6 small letters and I or L for 1 do not matter', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('I', 'L', 'i', 'l'), (random, one) => {
        const code = formatReceipt(random);
        expect(parseReceipt(code.toLowerCase().replaceAll('1', one))).toEqual({ ok: true, value: code });
      }),
    );
  });

  test.each([
    ['', { code: 'receipt/empty' }],
    [' - ', { code: 'receipt/empty' }],
    ['0000-0000-000U', { code: 'receipt/unknown-sign' }],
    ['0000-0000-000Å', { code: 'receipt/unknown-sign' }],
    ['0000-0000-000', { code: 'receipt/wrong-length', data: { length: 11, expected: 12 } }],
    ['0000-0000-00000', { code: 'receipt/wrong-length', data: { length: 13, expected: 12 } }],
    ['0000-0000-0001', { code: 'receipt/mistyped' }],
  ])('B6 refuses %j', (raw, problem) => {
    expect(parseReceipt(raw)).toEqual({ ok: false, problem });
  });

  test('B6 one wrong sign is always noticed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(11), fc.constantFrom(...signs), (random, at, wrong) => {
        const code = formatReceipt(random).replaceAll('-', '');
        fc.pre(code[at] !== wrong);
        const result = parseReceipt(code.slice(0, at) + wrong + code.slice(at + 1));
        expect(result).toEqual({ ok: false, problem: { code: 'receipt/mistyped' } });
      }),
    );
  });

  test('B6 two signs that changed places are always noticed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(11), fc.nat(11), (random, a, b) => {
        const code = formatReceipt(random).replaceAll('-', '').split('');
        const [first, second] = [code[a], code[b]];
        fc.pre(first !== second && first !== undefined && second !== undefined);
        code[a] = second;
        code[b] = first;
        expect(parseReceipt(code.join('')).ok).toBe(false);
      }),
    );
  });
});
