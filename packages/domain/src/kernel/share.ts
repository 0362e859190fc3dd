import * as v from 'valibot';
import { ok, refuse } from './result.ts';
import type { Problem, Result } from './result.ts';
import type { Money } from './money.ts';

/** A share in 1/100 000, zero or more: 50 % is 50 000 (K1). */
export const Share = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.brand('Share'));
export type Share = v.InferOutput<typeof Share>;

export type ShareProblem = Problem<'share/unreadable'>;

const whole = 100_000;

/** A decimal number (0.29 is 29 %) taken exactly; refuses what is negative or finer than 1/100 000. */
export const readShare = (decimal: number): Result<Share, ShareProblem> => {
  const parts = Math.round(decimal * whole);
  return Number.isSafeInteger(parts) && parts >= 0 && parts / whole === decimal
    ? ok(parts as Share)
    : refuse('share/unreadable', { raw: String(decimal) });
};

/** The share of an amount, rounded down to whole öre. */
export const shareOf = (share: Share, amount: Money): Money => {
  const product = BigInt(amount) * BigInt(share);
  const floor = product / BigInt(whole) - (product % BigInt(whole) < 0n ? 1n : 0n);
  return Number(floor) as Money;
};
