import { CostRules, judgeCosts } from '@inflytande/domain/funding/cost-rules';
import { eligibilityOf, EligibilityRule, type Fact } from '@inflytande/domain/funding/eligibility';
import { GrantFormula, proposeGrants, type FormulaApplicant } from '@inflytande/domain/funding/grant-formula';
import { priceBaseAmountOf } from '@inflytande/domain/funding/price-base-amount';
import { fromKronor, toKronor, type Money } from '@inflytande/domain/kernel/money';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  dalarna2018Formula,
  dalarna2024Eligibility,
  hallandCosts,
  hallandFormula,
  skaneCosts,
  skaneEligibility,
  type RegionalRule,
} from './grant-rules.ts';

const applicant = (
  id: string,
  given: { asked?: number; members?: number; cost?: number },
): FormulaApplicant => ({
  id,
  asked: given.asked === undefined ? null : fromKronor(given.asked),
  members: given.members ?? null,
  plannedCost: given.cost === undefined ? null : fromKronor(given.cost),
});
const granted = (
  { value: formula }: RegionalRule<GrantFormula>,
  { year, budget }: { year: number; budget: number },
  ...applicants: FormulaApplicant[]
) => {
  const proposal = proposeGrants(
    { formula, year, budget: fromKronor(budget), priceBaseAmountOf },
    applicants,
  );
  if (!proposal.ok) return proposal.problem.code;
  return [...proposal.value.grants.map(({ amount }) => toKronor(amount)), toKronor(proposal.value.left)];
};

describe('F4 the regions’ worked examples', () => {
  test('F4 Halland: half the price base amount of the year is the base', () => {
    const one = applicant('a', { asked: 60_000, cost: 200_000 });
    const two = applicant('b', { asked: 60_000, cost: 200_000 });
    expect(granted(hallandFormula, { year: 2024, budget: 57_300 }, one, two)).toEqual([28_650, 28_650, 0]);
    expect(granted(hallandFormula, { year: 2026, budget: 59_200 }, one, two)).toEqual([29_600, 29_600, 0]);
  });

  test('F4 Halland: asked less gives only that, and at most half of the planned cost', () => {
    const less = applicant('a', { asked: 12_000, cost: 90_000 });
    const half = applicant('b', { asked: 60_000, cost: 50_000 });
    expect(granted(hallandFormula, { year: 2024, budget: 100_000 }, less, half)).toEqual([
      12_000, 25_000, 63_000,
    ]);
  });

  test('F4 Halland: the rest in per cent, by what was asked for', () => {
    const applicants = [
      applicant('a', { asked: 50_000, cost: 200_000 }),
      applicant('b', { asked: 100_000, cost: 200_000 }),
    ];
    expect(granted(hallandFormula, { year: 2024, budget: 87_300 }, ...applicants)).toEqual([
      38_650, 48_650, 0,
    ]);
  });

  test.each([
    [199, 5_000],
    [200, 10_000],
    [201, 10_000],
    [0, 5_000],
  ])('F4 Dalarna 2018: %i members are a base of %i kr', (members, base) => {
    const rest = {
      ...dalarna2018Formula,
      value: { ...dalarna2018Formula.value, rest: { kind: 'none' } as const },
    };
    expect(granted(rest, { year: 2018, budget: 20_000 }, applicant('a', { members }))).toEqual([
      base,
      20_000 - base,
    ]);
  });

  test('F4 Dalarna 2018: the rest by members', () => {
    const applicants = [applicant('a', { members: 100 }), applicant('b', { members: 300 })];
    expect(granted(dalarna2018Formula, { year: 2018, budget: 55_000 }, ...applicants)).toEqual([
      15_000, 40_000, 0,
    ]);
  });
});

const known = (facts: Record<string, number | boolean>): Fact[] =>
  Object.entries(facts).map(([fact, value]) => ({ fact, value, evidence: 'ansökan' }));
const skane = {
  members: 50,
  municipalities: 5,
  statutes: true,
  auditor: true,
  'own-giro': true,
  'national-body-entitled-to-state-grants': true,
};
const dalarna = {
  'county-wide-responsibility': true,
  democratic: true,
  'open-to-all': true,
  'active-in-the-county': true,
  'last-report-delivered': true,
};

describe('F2 who may apply', () => {
  test.each<[string, RegionalRule<EligibilityRule>, Record<string, number | boolean>, string]>([
    ['Skåne: 50 members in 5 municipalities', skaneEligibility, skane, 'met'],
    ['Skåne: 49 members', skaneEligibility, { ...skane, members: 49 }, 'not-met'],
    ['Skåne: 4 municipalities', skaneEligibility, { ...skane, municipalities: 4 }, 'not-met'],
    ['Skåne: no giro of its own', skaneEligibility, { ...skane, 'own-giro': false }, 'not-met'],
    ['Dalarna: everything in order', dalarna2024Eligibility, dalarna, 'met'],
    [
      'Dalarna: last year’s report is missing',
      dalarna2024Eligibility,
      { ...dalarna, 'last-report-delivered': false },
      'not-met',
    ],
  ])('F2 %s', (_, { value }, facts, outcome) => {
    expect(eligibilityOf(value, known(facts)).outcome).toBe(outcome);
  });

  test.each([
    [skaneEligibility, skane],
    [dalarna2024Eligibility, dalarna],
  ])('F2 what is not known cannot be told', ({ value }, facts) => {
    for (const [index, fact] of Object.keys(facts).entries()) {
      const result = eligibilityOf(
        value,
        known(facts).filter((one) => one.fact !== fact),
      );
      expect([result.outcome, result.answers[index]?.outcome]).toEqual(['cannot-tell', 'cannot-tell']);
    }
  });
});

describe('F3 what may be covered', () => {
  const accepted = (
    { value }: RegionalRule<CostRules>,
    kind: string,
    asked: number,
    given: { planned?: number; activities?: number } = {},
  ) => {
    const planned = fromKronor(given.planned ?? asked);
    const line = { id: 'rad', kind, asked: fromKronor(asked), planned, activities: given.activities ?? 1 };
    return toKronor(judgeCosts(value, [line], { conference: 0 as Money }).accepted);
  };
  test.each([
    ['Skåne: a conference, 100 000 kr a year', skaneCosts, 'conference', 120_000, {}, 100_000],
    ['Skåne: a lecturer, 15 000 kr each', skaneCosts, 'lecturer', 40_000, { activities: 2 }, 30_000],
    ['Skåne: a place at an exhibition, 10 000 kr', skaneCosts, 'exhibition-place', 10_001, {}, 10_000],
    ['Skåne: nothing said of print', skaneCosts, 'print', 5_000, {}, 5_000],
    ['Halland: half of what is planned', hallandCosts, 'print', 9_000, { planned: 10_000 }, 5_000],
  ])('F3 %s', (_, rules, kind, asked, given, amount) => {
    expect(accepted(rules, kind, asked, given)).toBe(amount);
  });
});

test.each([
  [GrantFormula, hallandFormula],
  [GrantFormula, dalarna2018Formula],
  [CostRules, hallandCosts],
  [CostRules, skaneCosts],
  [EligibilityRule, skaneEligibility],
  [EligibilityRule, dalarna2024Eligibility],
] as const)('F1 every rule is parsed by its schema, and has a source and a day', (schema, rule) => {
  expect(v.parse(schema, rule.value)).toEqual(rule.value);
  expect(rule.source).not.toBe('');
  expect(rule.from).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('F4 what a source does not state is marked as our choice, and a draft as a draft', () => {
  expect(hallandFormula.ourChoices).toContain('rest');
  expect(dalarna2018Formula.ourChoices).toEqual(['base.brackets[1].fromMembers']);
  expect([skaneEligibility.standing, skaneCosts.standing, hallandFormula.standing]).toEqual([
    'draft',
    'draft',
    'in-force',
  ]);
});
