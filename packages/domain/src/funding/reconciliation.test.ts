import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Money } from '../kernel/money.ts';
import { CountyReport, saysFullySpent, type Spending } from './county-report.ts';
import { reviewCountyReport } from './county-report-findings.ts';
import { EntitlementRule, entitlementOf, entitlementRules, userCooperation2018 } from './entitlement.ts';
import { deviates, nationalSum, reconcile, reconciliationSeverity } from './reconciliation.ts';

const report = (amounts: readonly number[], spending: Spending): CountyReport => ({
  year: 2018,
  countyCode: '99',
  countyName: 'Provlän',
  officialName: null,
  plan: null,
  examples: [],
  allocations: amounts.map((amount) => ({
    purpose: 'Syfte',
    activity: 'Aktivitet',
    amount: amount as Money,
    category: null,
    fieldOrder: null,
    purposeIsReference: false,
    activityIsReference: false,
    slashInText: false,
    subAmounts: [],
    sources: [],
  })),
  emptyAllocationLines: 0,
  spending,
  commentLength: 0,
  commentSummary: null,
  sources: [],
});

const combined = (fullySpent: boolean, remaining: number | null, raw: string | null = null): Spending => ({
  form: 'combined',
  fullySpent,
  remaining: remaining as Money | null,
  remainingRaw: raw,
  remainingNote: null,
});

const split = (spent: number, committed: number, remaining: number): Spending => ({
  form: 'spent-committed-remaining',
  spent: spent as Money,
  committed: committed as Money,
  remaining: remaining as Money,
});

describe('F20 entitlement', () => {
  test.each([
    ['01', 200_000_000],
    ['12', 200_000_000],
    ['14', 200_000_000],
    ['20', 100_000_000],
    ['99', 100_000_000],
  ])('F20 county %s gets %i öre in 2018', (code, ore) => {
    expect(entitlementOf(userCooperation2018, code)).toBe(ore);
  });

  test('F20 every known agreement has a year of its own and names its source', () => {
    expect(new Set(entitlementRules.map(({ year }) => year)).size).toBe(entitlementRules.length);
    expect(v.is(v.array(EntitlementRule), entitlementRules)).toBe(true);
  });

  test('F20 another year brings its own amounts and counties', () => {
    const rule = {
      ...userCooperation2018,
      minimum: 5 as Money,
      metropolitan: 7 as Money,
      metropolitanCountyCodes: ['20'],
    };
    expect([entitlementOf(rule, '20'), entitlementOf(rule, '01')]).toEqual([7, 5]);
  });
});

// Entitlement 1 000 kr = 100 000 öre; the borders lie one öre apart.
const E = 100_000 as Money;
describe('F22 reconciliation', () => {
  test.each([
    // [answer yes?, sum, remaining, code, difference]
    [true, E, null, 'CONSISTENT', 0],
    [true, E - 1, null, 'UNACCOUNTED', -1],
    [true, E + 1, null, 'EXCEEDS', 1],
    [true, 0, null, 'UNACCOUNTED', -100_000],
    [true, E - 500, 500, 'CONSISTENT', 0],
    [true, E - 500, 499, 'UNACCOUNTED', -1],
    [true, E, 1, 'EXCEEDS', 1],
    [false, E - 500, 500, 'CONSISTENT_WITH_REMAINDER', 0],
    [false, E, 0, 'CONSISTENT_WITH_REMAINDER', 0],
    [false, 0, E, 'CONSISTENT_WITH_REMAINDER', 0],
    [false, E - 500, 499, 'REMAINDER_MISMATCH', -1],
    [false, E - 500, 501, 'REMAINDER_MISMATCH', 1],
    [false, E - 500, null, 'REMAINDER_MISSING', -500],
    [false, E, null, 'REMAINDER_MISSING', 0],
    [false, E + 1, null, 'REMAINDER_MISSING', 1],
  ] as const)('F22 all used %s, sum %i, left %s → %s (%i)', (yes, sum, left, code, difference) => {
    expect(reconcile(report([sum], combined(yes, left)), E)).toEqual({ sum, difference, code });
  });

  test.each([
    [60_000, 40_000, 0, 'CONSISTENT'],
    [60_000, 20_000, 20_000, 'CONSISTENT_WITH_REMAINDER'],
    [60_000, 20_000, 10_000, 'REMAINDER_MISMATCH'],
    [60_000, 20_000, 0, 'UNACCOUNTED'],
  ] as const)('F21 split form: spent %i, committed %i, left %i → %s', (spent, committed, remaining, code) => {
    const given = report([spent + committed], split(spent, committed, remaining));
    const { findings } = reviewCountyReport(given, E);
    expect(findings[0]?.code).toBe(code);
    expect(findings.map((finding) => finding.code)).not.toContain('SPENT_COMMITTED_MISMATCH');
  });

  test('F21 split form: spent and committed must be what the allocations come to', () => {
    expect(reviewCountyReport(report([E], split(60_000, 30_000, 0)), E).findings).toContainEqual({
      code: 'SPENT_COMMITTED_MISMATCH',
      severity: 'error',
      at: 'spending',
      data: { amount: 10_000 },
    });
  });

  test('F22 a gap is told as a positive amount in öre, an even account without', () => {
    const first = (sum: number) => reviewCountyReport(report([sum], combined(true, null)), E).findings[0];
    expect(first(E - 1)).toEqual({
      code: 'UNACCOUNTED',
      severity: 'error',
      at: 'allocations',
      data: { amount: 1 },
    });
    expect(first(E + 1)?.data).toEqual({ amount: 1 });
    expect(first(E)).toEqual({ code: 'CONSISTENT', severity: 'ok', at: 'allocations' });
  });

  test('F22 the national sum takes no remainder and lets deviations hide each other', () => {
    const counties = [90, 110].map((sum) => ({ sum: sum as Money, entitlement: 100 as Money }));
    expect(nationalSum(counties)).toEqual({ sum: 200, entitlement: 200, difference: 0 });
    expect(nationalSum([])).toEqual({ sum: 0, entitlement: 0, difference: 0 });
  });
});

test.each([
  ['even', combined(true, null), [100_000], false],
  ['even with its remainder', combined(false, 1), [99_999], false],
  ['below', combined(true, null), [99_999], true],
  ['above', combined(true, null), [100_001], true],
  ['even, but not all spent and nothing said of the rest', combined(false, null), [100_000], true],
] as const)('F22 somebody must look where the account is %s', (_, spending, parts, looks) => {
  expect(deviates(reconcile(report(parts, spending), E))).toBe(looks);
});

const amounts = fc.array(fc.nat({ max: 300_000_000 }), { maxLength: 12 });
const spendings = fc.oneof(
  fc
    .tuple(fc.boolean(), fc.option(fc.nat({ max: 300_000_000 })))
    .map(([yes, left]) => combined(yes, left, left === null ? 'vet ej' : null)),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([spent, committed, left]) => split(spent, committed, left)),
);
const cases = fc.record({
  amounts,
  spending: spendings,
  entitlement: fc.nat({ max: 300_000_000 }).map((ore) => ore as Money),
});

describe('F22 properties', () => {
  test('F22 difference + entitlement = sum + remainder, and the sum is the sum of the allocations', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const made = reconcile(report(c.amounts, c.spending), c.entitlement);
        expect(made.sum).toBe(c.amounts.reduce((a, b) => a + b, 0));
        expect(made.difference + c.entitlement).toBe(made.sum + (c.spending.remaining ?? 0));
      }),
    );
  });

  test('F22 the first finding is the only reconciliation, and it is ok exactly when the account is even', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const { findings, difference } = reviewCountyReport(report(c.amounts, c.spending), c.entitlement);
        const isReconciliation = findings.map(({ code }) => Object.hasOwn(reconciliationSeverity, code));
        expect(isReconciliation).toEqual(findings.map((_, index) => index === 0));
        const unknown = c.spending.remaining === null && !saysFullySpent(c.spending);
        expect(findings[0]?.severity === 'ok').toBe(difference === 0 && !unknown);
      }),
    );
  });

  test('F22 the order of the allocations changes neither sums nor findings', () => {
    const shuffled = cases.chain((c) =>
      fc.shuffledSubarray(c.amounts, { minLength: c.amounts.length }).map((other) => ({ ...c, other })),
    );
    const summary = (list: readonly number[], c: { spending: Spending; entitlement: Money }) => {
      const { sum, difference, findings } = reviewCountyReport(report(list, c.spending), c.entitlement);
      const told = findings.map(({ code, data }) => JSON.stringify([code, data]));
      return { sum, difference, told: told.toSorted() };
    };
    fc.assert(
      fc.property(shuffled, (c) => {
        expect(summary(c.other, c)).toEqual(summary(c.amounts, c));
      }),
    );
  });

  test('F21 what the properties feed in are reports that the schema lets through', () => {
    fc.assert(fc.property(cases, (c) => v.is(CountyReport, report(c.amounts, c.spending))));
  });
});
