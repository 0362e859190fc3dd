import * as v from 'valibot';
import { exactDecimal, halfRoundings, roundedWhole, type HalfRounding } from '../kernel/decimal.ts';
import { Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Setting } from '../kernel/setting.ts';
import { Share } from '../kernel/share.ts';

const Amount = v.pipe(Money, v.minValue(0 as Money));

/** How a fee is counted (R3). Amounts in öre, shares of the year's price base amount in 1/100 000. */
export const FeeRule = v.variant('kind', [
  v.object({
    kind: v.literal('fixed'),
    halfDay: Amount,
    fullDay: Amount,
    /** Full days that the chair gets for each council meeting, however long; null: as everybody else. */
    chairFullDays: v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(366))),
  }),
  v.object({
    kind: v.literal('priceBaseShare'),
    fullDay: Share,
    halfDay: Share,
    /** For up to two hours; null: by the hour, or as half a day. */
    short: v.nullable(Share),
    /** For each hour up to two. */
    hourly: v.nullable(Share),
    /** Where exactly half a krona goes. */
    rounding: v.picklist(halfRoundings),
  }),
  v.object({ kind: v.literal('none') }),
]);
export type FeeRule = v.InferOutput<typeof FeeRule>;

/**
 * Lost earnings (R5): added to the fee, instead of it, or none; at most `capPerDay` (öre) a day, claimed at the
 * latest `claimDays` calendar days after the day it is about. Null: no limit.
 */
export const LostEarningsRule = v.object({
  kind: v.picklist(['added', 'instead', 'none']),
  capPerDay: v.nullable(Amount),
  claimDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type LostEarningsRule = v.InferOutput<typeof LostEarningsRule>;

/** What a region pays for representation (R3). Dated where it is used, as a `Setting<FeeSchedule>`. */
export const FeeSchedule = v.object({
  id: v.string(),
  rule: FeeRule,
  /** Null where the source does not say: none are paid. */
  lostEarnings: v.nullable(LostEarningsRule),
  /** False: nothing to someone who is employed by a patient organisation. */
  paysStaffOfOrganisations: v.boolean(),
  /** True: the hours of travel are in the hours. */
  travelTimeIncluded: v.boolean(),
});
export type FeeSchedule = v.InferOutput<typeof FeeSchedule>;

/** No fees, until the region has decided on some: what it pays is in no common source (R3). */
export const defaultFeeSchedule: Setting<FeeSchedule> = {
  value: {
    id: 'none',
    rule: { kind: 'none' },
    lostEarnings: null,
    paysStaffOfOrganisations: true,
    travelTimeIncluded: false,
  },
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};

/** One time that somebody has represented. */
export type FeeTime = {
  readonly date: PlainDate;
  /** Above zero; a decimal number taken exactly. Includes travel where the schedule says so. */
  readonly hours: number;
  /** Paid by an employer for the same hours. */
  readonly paidByEmployer: boolean;
  /** Chaired a council meeting. */
  readonly chair: boolean;
};

export const feeBases = ['fullDay', 'halfDay', 'short', 'hourly', 'none'] as const;
export type FeeBasis = (typeof feeBases)[number];
/** The amount in öre and what it is counted by. */
export type Fee = { readonly basis: FeeBasis; readonly amount: Money };

export type FeeProblem = Problem<'fee/hours-not-positive'>;

/** The price base amount of a year in öre (R4). A year without a figure is a refusal. */
export type PriceBaseAmountOf<P extends Problem> = (year: number) => Result<Money, P>;

const nothing: Fee = { basis: 'none', amount: 0 as Money };
const orePerKrona = 100n;
const wholeShare = 100_000n;

const dayBasis = (hours: number): 'fullDay' | 'halfDay' | 'short' =>
  hours > 4 ? 'fullDay' : hours > 2 ? 'halfDay' : 'short';

const fixedFee = (rule: Extract<FeeRule, { kind: 'fixed' }>, { hours, chair }: FeeTime): Fee => {
  if (chair && rule.chairFullDays !== null) {
    const { numerator, denominator } = exactDecimal(rule.chairFullDays);
    const ore = roundedWhole({ numerator: numerator * BigInt(rule.fullDay), denominator }, 'halfDown');
    return { basis: 'fullDay', amount: Number(ore) as Money };
  }
  return dayBasis(hours) === 'fullDay'
    ? { basis: 'fullDay', amount: rule.fullDay }
    : { basis: 'halfDay', amount: rule.halfDay };
};

/** hours × share × price base amount, rounded once to whole kronor. */
const shareFee = (
  { share, hours }: { readonly share: Share; readonly hours: number },
  priceBaseAmount: Money,
  rounding: HalfRounding,
): Money => {
  const { numerator, denominator } = exactDecimal(hours);
  const kronor = roundedWhole(
    {
      numerator: numerator * BigInt(share) * BigInt(priceBaseAmount),
      denominator: denominator * wholeShare * orePerKrona,
    },
    rounding,
  );
  return Number(kronor * orePerKrona) as Money;
};

const priceBaseFee = (
  rule: Extract<FeeRule, { kind: 'priceBaseShare' }>,
  { hours }: FeeTime,
  priceBaseAmount: Money,
): Fee => {
  const basis = dayBasis(hours);
  const flat = (share: Share): Money => shareFee({ share, hours: 1 }, priceBaseAmount, rule.rounding);
  if (basis !== 'short') return { basis, amount: flat(rule[basis]) };
  if (rule.short !== null) return { basis: 'short', amount: flat(rule.short) };
  return rule.hourly === null
    ? { basis: 'halfDay', amount: flat(rule.halfDay) }
    : {
        basis: 'hourly',
        amount: shareFee({ share: rule.hourly, hours }, priceBaseAmount, rule.rounding),
      };
};

/**
 * The fee for one time (R3), in öre. Over 4 hours is a full day, over 2 up to 4 half a day, up to 2 short if the
 * schedule has it, else by the hour if it has that, else half a day. Nothing where an employer pays. Refuses hours
 * of zero or less, and – with a share of it – a year without a price base amount (R4).
 */
export const feeFor = <P extends Problem>(
  rule: FeeRule,
  time: FeeTime,
  priceBaseAmountOf: PriceBaseAmountOf<P>,
): Result<Fee, FeeProblem | P> => {
  if (!(time.hours > 0)) return refuse('fee/hours-not-positive', undefined, 'hours');
  if (time.paidByEmployer || rule.kind === 'none') return ok(nothing);
  if (rule.kind === 'fixed') return ok(fixedFee(rule, time));
  const amount = priceBaseAmountOf(Number(time.date.slice(0, 4)));
  return amount.ok ? ok(priceBaseFee(rule, time, amount.value)) : amount;
};
