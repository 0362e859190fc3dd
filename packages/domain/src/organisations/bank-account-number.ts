import * as v from 'valibot';
import { hasCheckDigit } from '../kernel/check-digit.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** `bank-account`: clearing number and account number. */
export const bankAccountKinds = ['bankgiro', 'plusgiro', 'bank-account'] as const;
export type BankAccountKind = (typeof bankAccountKinds)[number];

/** Where money is sent: a number in the one form of its kind. */
export const AccountNumber = v.object({ kind: v.picklist(bankAccountKinds), number: v.string() });
export type AccountNumber = v.InferOutput<typeof AccountNumber>;

export type AccountNumberProblem = Problem<
  'bank-account/unreadable' | 'bank-account/check-digit' | 'bank-account/private-person'
>;

/** A number with its digits grouped, or why it is none. */
type Reader = (raw: string) => Result<string, AccountNumberProblem>;

const unreadable = (kind: BankAccountKind) => refuse('bank-account/unreadable', { kind }, 'number');
const mistyped = (kind: BankAccountKind) => refuse('bank-account/check-digit', { kind }, 'number');

/** A giro number: so many digits, the last one a check digit. */
const giro =
  (kind: 'bankgiro' | 'plusgiro', length: RegExp, grouped: (digits: string) => string): Reader =>
  (raw) => {
    const digits = raw.replace(/[\s-]/g, '');
    if (!length.test(digits)) return unreadable(kind);
    return hasCheckDigit(digits) ? ok(grouped(digits)) : mistyped(kind);
  };

/** Pairs from the right, and the check digit after a hyphen: 28 65 43-4. */
const inPairs = (digits: string): string =>
  `${digits.slice(0, -1).replace(/(?<=\d)(?=(?:\d\d)+$)/g, ' ')}-${digits.slice(-1)}`;

/** Clearing numbers of accounts that bear their holder's personal number as account number (Nordea). */
const personalClearings = new Set(['3300', '3782']);

/** Only the clearing numbers from 8000 on may have a fifth digit, which checks the four; accounts differ bank by bank. */
const inBank: Reader = (raw) => {
  const match = /^([1-9]\d{3})(?:-?(\d))?[\s,]+(\d[\d .-]*)$/.exec(raw);
  const [, clearing = '', fifth = '', rest = ''] = match ?? [];
  const account = rest.replace(/\D/g, '');
  if (match === null || account.length < 5 || account.length > 10) return unreadable('bank-account');
  if (fifth !== '' && !clearing.startsWith('8')) return unreadable('bank-account');
  if (fifth !== '' && !hasCheckDigit(clearing + fifth)) return mistyped('bank-account');
  if (personalClearings.has(clearing)) return refuse('bank-account/private-person', undefined, 'number');
  return ok(`${clearing}${fifth === '' ? '' : `-${fifth}`}, ${account}`);
};

const readers = {
  bankgiro: giro('bankgiro', /^\d{7,8}$/, (digits) => `${digits.slice(0, -4)}-${digits.slice(-4)}`),
  plusgiro: giro('plusgiro', /^\d{2,8}$/, inPairs),
  'bank-account': inBank,
} as const satisfies Record<BankAccountKind, Reader>;

/**
 * Reads the number of an account (O5). Bankgiro has seven or eight digits and Plusgiro two to eight, the last one a check
 * digit; blanks and hyphens do not matter. A bank account is its clearing number, a blank or a comma, and five to ten
 * digits. Refuses what has another form, a wrong check digit, and an account that bears its holder's personal number,
 * whose digits are not repeated in the refusal.
 */
export const parseAccountNumber = ({
  kind,
  number,
}: AccountNumber): Result<AccountNumber, AccountNumberProblem> => {
  const read = readers[kind](number.trim().replace(/[–−]/g, '-'));
  return read.ok ? ok({ kind, number: read.value }) : read;
};
