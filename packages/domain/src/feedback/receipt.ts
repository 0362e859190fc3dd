import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** The code that opens replies and status (B6): eleven signs that carry 55 random bits, and a check sign. */
export type Receipt = `${string}-${string}-${string}`;

export type ReceiptProblem = Problem<
  'receipt/empty' | 'receipt/unknown-sign' | 'receipt/wrong-length' | 'receipt/mistyped'
>;

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and copied by hand. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const payloadLength = 11;
const codeLength = 12;

/** One step of multiplication by x in the field with 32 elements (x⁵ + x² + 1). */
const times2 = (value: number): number => (value >= 16 ? (value * 2) ^ 0b100101 : value * 2);

/** Differs for every single wrong sign and for every two signs that changed places. */
const checkOf = (values: readonly number[]): number =>
  values.reduce((check, value) => times2(check ^ value), 0);

const grouped = (code: string): Receipt => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

/**
 * The receipt code of random bytes, as `XXXX-XXXX-XXXX` (B6). The same bytes give the same code.
 * Takes at least 8 bytes from a cryptographic source and uses the first 55 bits; fewer is a bug and throws.
 */
export const formatReceipt = (bytes: Uint8Array): Receipt => {
  if (bytes.length < 8) throw new RangeError('A receipt code needs at least 8 random bytes');
  const bits = bytes.subarray(0, 7).reduce((all, byte) => all * 256n + BigInt(byte), 0n) >> 1n;
  const values = Array.from({ length: payloadLength }, (_, at) =>
    Number((bits >> BigInt(5 * (payloadLength - 1 - at))) & 31n),
  );
  return grouped([...values, checkOf(values)].map((value) => signs.charAt(value)).join(''));
};

/**
 * A receipt code as a person types it, in its one true form (B6). Case, spaces and hyphens do not matter,
 * O is read as 0, I and L as 1. Refuses what is empty, has another sign or length, or fails its check sign.
 */
export const parseReceipt = (raw: string): Result<Receipt, ReceiptProblem> => {
  const code = raw
    .toUpperCase()
    .replace(/[\s\p{Pd}\u{AD}\u{200B}-\u{200D}\u{FEFF}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code === '') return refuse('receipt/empty');
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(code)) return refuse('receipt/unknown-sign');
  if (code.length !== codeLength)
    return refuse('receipt/wrong-length', { length: code.length, expected: codeLength });
  const values = code.split('').map((sign) => signs.indexOf(sign));
  return values.at(-1) === checkOf(values.slice(0, -1)) ? ok(grouped(code)) : refuse('receipt/mistyped');
};
