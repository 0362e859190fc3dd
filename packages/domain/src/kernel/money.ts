import * as v from 'valibot';
import { ok, refuse } from './result.ts';
import type { Problem, Result } from './result.ts';

/** Swedish kronor as a whole number of öre, within what a double holds exactly (K1). */
export const Money = v.pipe(v.number(), v.safeInteger(), v.brand('Money'));
export type Money = v.InferOutput<typeof Money>;

export type MoneyProblem = Problem<'money/unreadable' | 'money/too-large'>;

const orePerUnit = { kr: 100n, tkr: 100_000n, mkr: 100_000_000n } as const;
type Unit = keyof typeof orePerUnit;

const wideSpaces = /[\u00a0\u2007\u2009\u202f]/g;
const amount = /^(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))? ?(:-|kr|tkr|mkr)?$/i;

/**
 * Reads an amount as a source writes it (K1): `500 000:-`, `187 500 kr`, `5000`, `200 tkr`, `1 mkr`, comma
 * decimals, no-break and thin spaces. Refuses everything else (a sign, `ca`, a part of an öre) and keeps the
 * raw text in the refusal.
 */
export const parseMoney = (raw: string): Result<Money, MoneyProblem> => {
  const match = amount.exec(raw.replace(wideSpaces, ' ').trim());
  const digits = match?.[1];
  if (match === null || digits === undefined) return refuse('money/unreadable', { raw });
  const decimals = match[2] ?? '';
  const suffix = (match[3] ?? 'kr').toLowerCase();
  const unit = orePerUnit[(suffix === ':-' ? 'kr' : suffix) as Unit];
  const scaled = BigInt(digits.replaceAll(' ', '') + decimals) * unit;
  const scale = 10n ** BigInt(decimals.length);
  if (scaled % scale !== 0n) return refuse('money/unreadable', { raw });
  return withinRange(scaled / scale, raw);
};

/** A number of kronor from outside, e.g. a JSON file: at most two decimals, zero or more; refuses the rest. */
export const readKronor = (kronor: number): Result<Money, MoneyProblem> => {
  const raw = String(kronor);
  return /^\d+(\.\d{1,2})?$/.test(raw)
    ? parseMoney(raw.replace('.', ','))
    : refuse('money/unreadable', { raw });
};

/** Kronor of our own code (at most two decimals, may be negative) as öre. A part of an öre is a bug and throws. */
export const fromKronor = (kronor: number): Money => {
  const ore = Math.round(kronor * 100);
  if (!Number.isSafeInteger(ore) || ore / 100 !== kronor)
    throw new RangeError(`Not kronor and öre: ${kronor}`);
  return (ore === 0 ? 0 : ore) as Money;
};

/** Öre as kronor, with at most two decimals. */
export const toKronor = (money: Money): number => money / 100;

const withinRange = (ore: bigint, raw: string): Result<Money, MoneyProblem> =>
  ore <= BigInt(Number.MAX_SAFE_INTEGER) ? ok(Number(ore) as Money) : refuse('money/too-large', { raw });
