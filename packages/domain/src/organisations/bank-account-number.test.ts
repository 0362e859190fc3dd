import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAccountNumber, type BankAccountKind } from './bank-account-number.ts';

const read = (kind: BankAccountKind, number: string): string => {
  const result = parseAccountNumber({ kind, number });
  return result.ok ? result.value.number : result.problem.code;
};

describe('O5 the number of an account', () => {
  // The giro numbers are those of the tax authority and of Radiohjälpen, as these print them.
  test.each<[BankAccountKind, string, string]>([
    ['bankgiro', '5050-1055', '5050-1055'],
    ['bankgiro', ' 50501055 ', '5050-1055'],
    ['bankgiro', '901-9506', '901-9506'],
    ['bankgiro', '901–9506', '901-9506'],
    ['bankgiro', '5050-1056', 'bank-account/check-digit'],
    ['bankgiro', '5050-105', 'bank-account/check-digit'],
    ['bankgiro', '505-105', 'bank-account/unreadable'],
    ['bankgiro', '5050-10550', 'bank-account/unreadable'],
    ['bankgiro', '5050-1O55', 'bank-account/unreadable'],
    ['bankgiro', '', 'bank-account/unreadable'],
    ['plusgiro', '901950-6', '90 19 50-6'],
    ['plusgiro', '90 19 50 - 6', '90 19 50-6'],
    ['plusgiro', '18', '1-8'],
    ['plusgiro', '901950-7', 'bank-account/check-digit'],
    ['plusgiro', '8', 'bank-account/unreadable'],
    ['plusgiro', '901 950 612', 'bank-account/unreadable'],
    ['bank-account', '6000, 123 456 789', '6000, 123456789'],
    ['bank-account', '6000 123.456-789', '6000, 123456789'],
    ['bank-account', '8327-9, 123 456 789-0', '8327-9, 1234567890'],
    ['bank-account', '83279, 1234567890', '8327-9, 1234567890'],
    ['bank-account', '8327-8, 1234567890', 'bank-account/check-digit'],
    ['bank-account', '6000-9, 123456789', 'bank-account/unreadable'],
    ['bank-account', '600, 123456789', 'bank-account/unreadable'],
    ['bank-account', '0600, 123456789', 'bank-account/unreadable'],
    ['bank-account', '6000123456789', 'bank-account/unreadable'],
    ['bank-account', '6000, 1234', 'bank-account/unreadable'],
    ['bank-account', '6000, 12345678901', 'bank-account/unreadable'],
    ['bank-account', '3300, 000101-0107', 'bank-account/private-person'],
  ])('O5 %s %s: %s', (kind, raw, expected) => {
    expect(read(kind, raw)).toBe(expected);
  });

  test('O5 the refusal of a private person’s account repeats no digit', () => {
    expect(parseAccountNumber({ kind: 'bank-account', number: '3300, 000101-0107' })).toEqual({
      ok: false,
      problem: { code: 'bank-account/private-person', path: 'number' },
    });
  });

  test('O5 one wrong digit in a giro number is always seen', () => {
    const wrongDigit = fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(wrongDigit, fc.constantFrom('bankgiro', 'plusgiro'), ([at, by], kind) => {
        const digits = '50501055';
        const wrong = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        expect(read(kind, wrong)).toBe('bank-account/check-digit');
      }),
    );
  });

  test('O5 what was read is read again as the same', () => {
    const numbers = fc.tuple(
      fc.constantFrom<BankAccountKind>('bankgiro', 'plusgiro', 'bank-account'),
      fc.stringMatching(/^\d{2,8}$/),
    );
    fc.assert(
      fc.property(numbers, ([kind, number]) => {
        const once = parseAccountNumber({ kind, number });
        if (once.ok) expect(parseAccountNumber(once.value)).toEqual(once);
      }),
    );
  });
});
