import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from './formula-guard.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+46 70 123', "'+46 70 123"],
  ['-2+3', "'-2+3"],
  ['－1', "'－1"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ["'=1", "''=1"],
  ['-12,5', '-12,5'],
  ['–', '–'],
  ["'89", "'89"],
  ['Attention', 'Attention'],
])('Z1 %j is written as %j and read back', (text, written) => {
  expect(guardFormula(text)).toBe(written);
  expect(unguardFormula(written)).toBe(text);
});

const spiced = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', ' ', '\t', 'a', '1', ',', 'å') });

test('Z1 every text comes back as it was, and none begins as a formula but plain numbers', () => {
  fc.assert(
    fc.property(spiced, (text) => {
      const written = guardFormula(text);
      expect(unguardFormula(written)).toBe(text);
      expect(/^[=+\-@\t]/.test(written) && !/^-\d+(,\d+)?$/.test(written)).toBe(false);
    }),
  );
});
