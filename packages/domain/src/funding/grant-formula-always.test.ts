import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKronor } from '../kernel/money.ts';
import { proposeGrants, type FormulaApplicant, type GrantFormula } from './grant-formula.ts';
import { priceBaseAmountOf } from './price-base-amount.ts';

const anyAmount = fc.integer({ min: 0, max: 300_000 }).map(fromKronor);
const anyBase: fc.Arbitrary<GrantFormula['base']> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({
    kind: fc.constant('brackets' as const),
    brackets: fc.array(fc.record({ fromMembers: fc.nat(500), amount: anyAmount }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('priceBaseShare' as const), share: fc.constantFrom(0, 0.29, 0.5, 1.5) }),
);
const anyFormula: fc.Arbitrary<GrantFormula> = fc.record({
  base: anyBase,
  rest: fc.constantFrom('none', 'byMembers', 'byAsked', 'equal').map((kind) => ({ kind })),
  maxShareOfPlannedCost: fc.constantFrom(null, 0.29, 0.5, 1),
});
const anyApplicants = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    asked: anyAmount,
    members: fc.nat(1_000),
    plannedCost: fc.option(anyAmount),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const anyBudget = fc.integer({ min: 0, max: 1_000_000 }).map(fromKronor);
const run = (given: GrantFormula, budget: number, applicants: FormulaApplicant[]) => {
  const proposal = proposeGrants(
    { formula: given, year: 2026, budget: budget as ReturnType<typeof fromKronor>, priceBaseAmountOf },
    applicants,
  );
  if (!proposal.ok) throw new Error(proposal.problem.code);
  return proposal.value;
};
const weightOf = {
  none: () => 0,
  byMembers: (a: FormulaApplicant) => a.members ?? 0,
  byAsked: (a: FormulaApplicant) => a.asked ?? 0,
  equal: () => 1,
};

describe('F4 always', () => {
  test('F4 the sum is exact, lines add up, whole kronor, nobody over the ceiling', () => {
    fc.assert(
      fc.property(anyFormula, anyBudget, anyApplicants, (given, budget, applicants) => {
        const { grants, left } = run(given, budget, applicants);
        expect(grants.reduce((sum, { amount }) => sum + amount, left as number)).toBe(budget);
        expect(left).toBeGreaterThanOrEqual(0);
        for (const { amount, lines: parts, ceiling } of grants) {
          expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
          for (const part of parts) expect(part.amount % 100 === 0 && part.amount >= 0).toBe(true);
          if (ceiling !== null) expect(amount).toBeLessThanOrEqual(ceiling.amount);
        }
      }),
    );
  });

  test('F4 nothing is left unless the rest is none or every ceiling with a weight is reached', () => {
    fc.assert(
      fc.property(anyFormula, anyBudget, anyApplicants, (given, budget, applicants) => {
        const { grants, left } = run(given, budget, applicants);
        if (left === 0 || given.rest.kind === 'none') return;
        const open = applicants.filter((one, index) => {
          const ceiling = grants[index]?.ceiling?.amount ?? Infinity;
          return weightOf[given.rest.kind](one) > 0 && (grants[index]?.amount ?? 0) < ceiling;
        });
        expect(open).toEqual([]);
      }),
    );
  });

  test('F4 the order of the applicants does not matter', () => {
    fc.assert(
      fc.property(anyFormula, anyBudget, anyApplicants, (given, budget, applicants) => {
        expect(run(given, budget, applicants.toReversed()).grants.toReversed()).toEqual(
          run(given, budget, applicants).grants,
        );
      }),
    );
  });

  test('F4 a single applicant never gets less from a larger budget', () => {
    fc.assert(
      fc.property(anyFormula, anyBudget, anyBudget, anyApplicants, (given, one, other, [only]) => {
        if (only === undefined) return;
        const [small, large] = one < other ? [one, other] : [other, one];
        expect(run(given, large, [only]).grants[0]?.amount).toBeGreaterThanOrEqual(
          run(given, small, [only]).grants[0]?.amount ?? 0,
        );
      }),
    );
  });

  test('F4 among many nobody loses more than the krona of rounding to a larger budget', () => {
    fc.assert(
      fc.property(anyFormula, anyBudget, anyBudget, anyApplicants, (given, one, other, applicants) => {
        const [small, large] = one < other ? [one, other] : [other, one];
        const before = run(given, small, applicants).grants;
        for (const [index, { amount }] of run(given, large, applicants).grants.entries())
          expect(amount).toBeGreaterThanOrEqual((before[index]?.amount ?? 0) - 100);
      }),
    );
  });

  test('F4 the same as sharing round by round, within the krona of rounding', () => {
    fc.assert(
      fc.property(anyBudget, anyApplicants, (budget, applicants) => {
        const { grants } = run(
          { base: { kind: 'none' }, rest: { kind: 'byMembers' }, maxShareOfPlannedCost: null },
          budget,
          applicants,
        );
        const got = new Map(applicants.map(({ id }) => [id, 0]));
        let left: number = budget;
        for (let round = 0; round < 50; round += 1) {
          const open = applicants.filter(({ id, asked }) => (got.get(id) ?? 0) < (asked ?? 0));
          const weight = open.reduce((sum, { members }) => sum + (members ?? 0), 0);
          if (weight === 0 || left < 0.001) break;
          const unit = left / weight;
          for (const { id, asked, members } of open) {
            const before = got.get(id) ?? 0;
            const after = Math.min(asked ?? 0, before + unit * (members ?? 0));
            got.set(id, after);
            left -= after - before;
          }
        }
        for (const { id, amount } of grants) expect(Math.abs(amount - (got.get(id) ?? 0))).toBeLessThan(101);
      }),
    );
  });
});
