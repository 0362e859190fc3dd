import * as v from 'valibot';
import { exactDecimal } from '../kernel/decimal.ts';
import { Money } from '../kernel/money.ts';

const Amount = v.pipe(Money, v.minValue(0 as Money));

/** What a kind of cost may get (F3). Amounts in öre; a share is a decimal number from 0 to 1, taken exactly. */
export const CostKindRule = v.object({
  covered: v.boolean(),
  /** At most this much in a year, or for each activity; null: no cap. */
  cap: v.nullable(v.object({ amount: Amount, per: v.picklist(['year', 'activity']) })),
  /** At most this share of the line's planned cost; null: all of it. */
  maxShare: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type CostKindRule = v.InferOutput<typeof CostKindRule>;

/** Dated where it is used, as a `Setting<CostRules>`. */
export const CostRules = v.object({
  kinds: v.record(v.string(), CostKindRule),
  /** Whether a kind that is not listed is covered. */
  othersCovered: v.boolean(),
  /** At most this share of the planned cost of everything; null: all of it. */
  maxShareOfPlannedCost: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type CostRules = v.InferOutput<typeof CostRules>;

/** A line of the budget that an applicant writes; amounts in öre. */
export const CostLine = v.object({
  id: v.string(),
  kind: v.string(),
  planned: Amount,
  asked: Amount,
  /** How many activities the line is for: lectures, exhibition places. */
  activities: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
export type CostLine = v.InferOutput<typeof CostLine>;

export type CostReason = 'not-covered' | 'over-planned' | 'over-line-share' | 'over-cap' | 'over-total-share';

/** An amount that is not covered, and why (F3), in öre. */
export type CostRefusal = { readonly code: CostReason; readonly amount: Money };

export type JudgedCost = {
  readonly id: string;
  readonly accepted: Money;
  /** With what is accepted they add up to what was asked. */
  readonly refused: readonly CostRefusal[];
};

export type JudgedCosts = { readonly lines: readonly JudgedCost[]; readonly accepted: Money };

const shareRoundedDown = (share: number | null, amount: number): number => {
  if (share === null) return amount;
  const { numerator, denominator } = exactDecimal(share);
  return Number((numerator * BigInt(amount)) / denominator);
};

type Limit = { readonly code: CostReason; readonly most: number };

/** Takes off what goes over each limit, one after the other, and says for each krona which limit it was. */
const cut = (
  asked: number,
  limits: readonly Limit[],
): { accepted: number; refused: readonly CostRefusal[] } => {
  const refused: CostRefusal[] = [];
  let accepted = asked;
  for (const { code, most } of limits) {
    const over = accepted - Math.max(0, most);
    if (over <= 0) continue;
    refused.push({ code, amount: over as Money });
    accepted -= over;
  }
  return { accepted, refused };
};

const limitsOf = (rules: CostRules, line: CostLine, leftThisYear: number): readonly Limit[] => {
  const rule = Object.hasOwn(rules.kinds, line.kind) ? rules.kinds[line.kind] : undefined;
  if (!(rule?.covered ?? rules.othersCovered)) return [{ code: 'not-covered', most: 0 }];
  const cap = rule?.cap ?? null;
  const capped = cap === null ? Infinity : cap.per === 'year' ? leftThisYear : cap.amount * line.activities;
  return [
    { code: 'over-planned', most: line.planned },
    { code: 'over-line-share', most: shareRoundedDown(rule?.maxShare ?? null, line.planned) },
    { code: 'over-cap', most: capped },
  ];
};

/**
 * What the cost rules let through of an applicant's budget, line by line in order (F3): every refused krona with its
 * reason. `grantedThisYear` is what each kind has already got in the year, in öre; it counts towards the caps per
 * year. The share of the planned cost of everything counts covered lines only, and is taken off the last lines first.
 */
export const judgeCosts = (
  rules: CostRules,
  lines: readonly CostLine[],
  grantedThisYear: Readonly<Record<string, Money>> = {},
): JudgedCosts => {
  const given = new Map<string, number>(Object.entries(grantedThisYear));
  const judged = lines.map((line) => {
    const rule = Object.hasOwn(rules.kinds, line.kind) ? rules.kinds[line.kind] : undefined;
    const before = given.get(line.kind) ?? 0;
    const result = cut(line.asked, limitsOf(rules, line, (rule?.cap?.amount ?? 0) - before));
    given.set(line.kind, before + result.accepted);
    return { id: line.id, isCovered: rule?.covered ?? rules.othersCovered, planned: line.planned, ...result };
  });
  const planned = judged.reduce((sum, one) => (one.isCovered ? sum + one.planned : sum), 0);
  const accepted = judged.reduce((sum, one) => sum + one.accepted, 0);
  let over = Math.max(0, accepted - shareRoundedDown(rules.maxShareOfPlannedCost, planned));
  const inTheEnd = judged.toReversed().map((one): JudgedCost => {
    const taken = Math.min(over, one.accepted);
    over -= taken;
    const refusal: CostRefusal = { code: 'over-total-share', amount: taken as Money };
    return {
      id: one.id,
      accepted: (one.accepted - taken) as Money,
      refused: taken > 0 ? [...one.refused, refusal] : one.refused,
    };
  });
  const result = inTheEnd.toReversed();
  return { lines: result, accepted: result.reduce((sum, one) => sum + one.accepted, 0) as Money };
};
