import * as v from 'valibot';
import { exactDecimal } from '../kernel/decimal.ts';
import { Money } from '../kernel/money.ts';
import { ok, type Problem, type Result } from '../kernel/result.ts';
import { shareUpToCeilings, wholeParts, type Sharer } from './ceiling-sharing.ts';

const Amount = v.pipe(Money, v.minValue(0 as Money));
const Members = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What everyone gets first (F4). Amounts in öre; a share is a decimal number, taken exactly (0.5 is 50 %). */
export const BaseRule = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  /** By number of members; an exact limit belongs to the higher bracket, and below the lowest there is no base. */
  v.object({
    kind: v.literal('brackets'),
    brackets: v.array(v.object({ fromMembers: Members, amount: Amount })),
  }),
  /** A share of the year's price base amount (R4), rounded down to a whole krona. */
  v.object({ kind: v.literal('priceBaseShare'), share: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
]);
export type BaseRule = v.InferOutput<typeof BaseRule>;

/** How what is left after the bases is shared (F4). */
export const RestRule = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('byMembers') }),
  v.object({ kind: v.literal('byAsked') }),
  v.object({ kind: v.literal('equal') }),
]);
export type RestRule = v.InferOutput<typeof RestRule>;

/** A formula for grants within a budget (F4). Dated where it is used, as a `Setting<GrantFormula>`. */
export const GrantFormula = v.object({
  base: BaseRule,
  rest: RestRule,
  /** A decimal number from 0 to 1, taken exactly; null: no such ceiling. */
  maxShareOfPlannedCost: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type GrantFormula = v.InferOutput<typeof GrantFormula>;

/** An applicant as the formula sees it; amounts in öre, zero or more. Null: not stated. */
export const FormulaApplicant = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  asked: v.nullable(Amount),
  members: v.nullable(Members),
  plannedCost: v.nullable(Amount),
});
export type FormulaApplicant = v.InferOutput<typeof FormulaApplicant>;

/** Whole kronor of a proposal and what they come from: the base, the rest, or what ceilings cut from others. */
export type GrantLine = { readonly code: 'base' | 'rest' | 'sharedAgain'; readonly amount: Money };

/** What the formula gives an applicant. The lines add up to the amount; all amounts are whole kronor, in öre. */
export type ProposedGrant = {
  readonly id: string;
  readonly amount: Money;
  readonly lines: readonly GrantLine[];
  /** The most it could get, and why; null: nothing limits it. */
  readonly ceiling: { readonly amount: Money; readonly by: 'asked' | 'plannedCost' } | null;
};

/** A proposal, never a decision (F4): somebody decides it, and may decide otherwise. */
export type GrantProposal = { readonly grants: readonly ProposedGrant[]; readonly left: Money };

export type GrantFormulaProblem = Problem<
  'grant-formula/same-id' | 'grant-formula/members-missing' | 'grant-formula/asked-missing'
>;

const orePerKrona = 100n;
const inOre = (kronor: bigint): Money => Number(kronor * orePerKrona) as Money;
const downToKrona = (ore: bigint): bigint => ore - (ore % orePerKrona);

/** A share of an amount in öre, rounded down to a whole krona. */
const shareDownToKrona = (share: number, amount: Money): bigint => {
  const { numerator, denominator } = exactDecimal(share);
  return downToKrona((numerator * BigInt(amount)) / denominator);
};

const ceilingOf = (
  { maxShareOfPlannedCost: share }: GrantFormula,
  { asked, plannedCost }: FormulaApplicant,
): { readonly ore: bigint; readonly by: 'asked' | 'plannedCost' } | null => {
  const byCost = share === null || plannedCost === null ? null : shareDownToKrona(share, plannedCost);
  const byAsked = asked === null ? null : downToKrona(BigInt(asked));
  if (byCost !== null && (byAsked === null || byCost < byAsked)) return { ore: byCost, by: 'plannedCost' };
  return byAsked === null ? null : { ore: byAsked, by: 'asked' };
};

type Given<P extends Problem> = {
  readonly formula: GrantFormula;
  readonly year: number;
  /** Öre; what whole kronor cannot give is left. */
  readonly budget: Money;
  /** In öre (R4). */
  readonly priceBaseAmountOf: (year: number) => Result<Money, P>;
};

/** The base of an applicant in öre, before its ceiling. */
const baseRuleOf = <P extends Problem>({
  formula: { base },
  year,
  priceBaseAmountOf,
}: Given<P>): Result<(applicant: FormulaApplicant) => bigint, P> => {
  if (base.kind === 'none') return ok(() => 0n);
  if (base.kind === 'priceBaseShare') {
    const amount = priceBaseAmountOf(year);
    if (!amount.ok) return amount;
    const ore = shareDownToKrona(base.share, amount.value);
    return ok(() => ore);
  }
  const highestFirst = base.brackets.toSorted((a, b) => b.fromMembers - a.fromMembers);
  return ok(({ members }) => {
    const bracket = highestFirst.find(({ fromMembers }) => fromMembers <= (members ?? 0));
    return bracket === undefined ? 0n : BigInt(bracket.amount);
  });
};

const weightOf = {
  none: () => 0n,
  byMembers: ({ members }) => BigInt(members ?? 0),
  byAsked: ({ asked }) => BigInt(asked ?? 0),
  equal: () => 1n,
} as const satisfies Record<RestRule['kind'], (applicant: FormulaApplicant) => bigint>;

/** The first applicant that the formula cannot treat, as a refusal that names it. */
const untreatable = (
  { base, rest }: GrantFormula,
  applicants: readonly FormulaApplicant[],
): GrantFormulaProblem | null => {
  const ids = new Set<string>();
  for (const { id, members, asked } of applicants) {
    if (ids.has(id)) return { code: 'grant-formula/same-id', data: { id }, path: 'id' };
    ids.add(id);
    if (members === null && (base.kind === 'brackets' || rest.kind === 'byMembers'))
      return { code: 'grant-formula/members-missing', data: { id }, path: 'members' };
    if (asked === null && rest.kind === 'byAsked')
      return { code: 'grant-formula/asked-missing', data: { id }, path: 'asked' };
  }
  return null;
};

const linesOf = (
  { base, rest }: GrantFormula,
  grant: { readonly amount: bigint; readonly base: bigint; readonly firstRest: bigint },
): readonly GrantLine[] => {
  const lines: { code: GrantLine['code']; kronor: bigint }[] = [
    { code: 'base', kronor: grant.base },
    { code: 'rest', kronor: grant.firstRest },
    { code: 'sharedAgain', kronor: grant.amount - grant.base - grant.firstRest },
  ];
  const always = { base: base.kind !== 'none', rest: rest.kind !== 'none', sharedAgain: false };
  return lines.flatMap(({ code, kronor }) =>
    always[code] || kronor > 0n ? [{ code, amount: inOre(kronor) }] : [],
  );
};

/**
 * What a formula proposes within a budget (F4), in the order of the applicants. Everyone gets the least of base and
 * ceiling – min(asked, share of planned cost), rounded down –, or less in proportion where the bases exceed the
 * budget. The rest goes by weight to those under their ceiling; what a ceiling cuts is shared again. Sharing is
 * exact; whole kronor come once, at the end, by largest remainder with ties by id. Refuses an id twice, members or
 * an asked amount that the formula needs and nobody stated, and a year without a price base amount.
 */
export const proposeGrants = <P extends Problem>(
  given: Given<P>,
  applicants: readonly FormulaApplicant[],
): Result<GrantProposal, GrantFormulaProblem | P> => {
  const { formula, budget } = given;
  const problem = untreatable(formula, applicants);
  if (problem !== null) return { ok: false, problem };
  const baseRule = baseRuleOf(given);
  if (!baseRule.ok) return baseRule;
  const sharers = applicants.map((applicant): Sharer & { ceilingBy: 'asked' | 'plannedCost' | null } => {
    const ceiling = ceilingOf(formula, applicant);
    const base = baseRule.value(applicant);
    return {
      id: applicant.id,
      base: ceiling !== null && ceiling.ore < base ? ceiling.ore : base,
      ceiling: ceiling?.ore ?? null,
      ceilingBy: ceiling?.by ?? null,
      weight: weightOf[formula.rest.kind](applicant),
    };
  });
  const shared = shareUpToCeilings(BigInt(budget), sharers);
  const amounts = wholeParts(sharers, shared);
  const granted = amounts.reduce((sum, kronor) => sum + kronor, 0n);
  const grants = sharers.map(({ id, ceiling, ceilingBy }, index): ProposedGrant => {
    const amount = amounts[index] ?? 0n;
    const lines = linesOf(formula, shared.explain(index, amount));
    return {
      id,
      amount: inOre(amount),
      lines,
      ceiling:
        ceiling === null || ceilingBy === null ? null : { amount: Number(ceiling) as Money, by: ceilingBy },
    };
  });
  return ok({ grants, left: (budget - inOre(granted)) as Money });
};
