import { describe, expect, test } from 'vitest';
import { fromKronor, toKronor } from '../kernel/money.ts';
import { proposeGrants, type FormulaApplicant, type GrantFormula } from './grant-formula.ts';
import { priceBaseAmountOf } from './price-base-amount.ts';

const applicant = (id: string, given: { asked?: number; members?: number; cost?: number } = {}) => ({
  id,
  asked: given.asked === undefined ? null : fromKronor(given.asked),
  members: given.members ?? null,
  plannedCost: given.cost === undefined ? null : fromKronor(given.cost),
});
const formula = (given: Partial<GrantFormula>): GrantFormula => ({
  base: { kind: 'none' },
  rest: { kind: 'none' },
  maxShareOfPlannedCost: null,
  ...given,
});
const propose = (given: Partial<GrantFormula>, budget: number, applicants: FormulaApplicant[], year = 2024) =>
  proposeGrants({ formula: formula(given), year, budget: fromKronor(budget), priceBaseAmountOf }, applicants);
const inKronor = (...args: Parameters<typeof propose>) => {
  const proposal = propose(...args);
  if (!proposal.ok) return proposal.problem;
  const { grants, left } = proposal.value;
  return {
    ...Object.fromEntries(grants.map(({ id, amount }) => [id, toKronor(amount)])),
    left: toKronor(left),
  };
};
const lines = (...args: Parameters<typeof propose>) => {
  const proposal = propose(...args);
  if (!proposal.ok) return proposal.problem;
  return Object.fromEntries(
    proposal.value.grants.map((grant) => [
      grant.id,
      Object.fromEntries(grant.lines.map(({ code, amount }) => [code, toKronor(amount)])),
    ]),
  );
};

const halfPriceBase: Partial<GrantFormula> = {
  base: { kind: 'priceBaseShare', share: 0.5 },
  rest: { kind: 'byAsked' },
  maxShareOfPlannedCost: 0.5,
};
const brackets: Partial<GrantFormula> = {
  base: {
    kind: 'brackets',
    brackets: [
      { fromMembers: 0, amount: fromKronor(5_000) },
      { fromMembers: 200, amount: fromKronor(10_000) },
    ],
  },
  rest: { kind: 'byMembers' },
};

describe('F4 worked examples', () => {
  test('F4 half a price base amount first, asked less gives only that, at most half the planned cost', () => {
    const applicants = [
      applicant('a', { asked: 20_000, cost: 100_000 }),
      applicant('b', { asked: 60_000, cost: 80_000 }),
      applicant('c', { asked: 100_000, cost: 400_000 }),
    ];
    // Ceilings 20 000, 40 000, 100 000; bases 20 000, 28 650, 28 650; the rest 42 700 by 60 000 : 100 000 gives
    // b 16 012.50, over its room of 11 350, so c gets 31 350.
    expect(inKronor(halfPriceBase, 120_000, applicants)).toEqual({
      a: 20_000,
      b: 40_000,
      c: 60_000,
      left: 0,
    });
    expect(lines(halfPriceBase, 120_000, applicants)).toEqual({
      a: { base: 20_000, rest: 0 },
      b: { base: 28_650, rest: 11_350 },
      c: { base: 28_650, rest: 23_722, sharedAgain: 7_628 },
    });
  });

  test('F4 5 000 kr under 200 members, 10 000 from exactly 200, the rest by members', () => {
    const applicants = [
      applicant('a', { members: 199 }),
      applicant('b', { members: 200 }),
      applicant('c', { members: 601 }),
    ];
    expect(inKronor(brackets, 125_000, applicants)).toEqual({ a: 24_900, b: 30_000, c: 70_100, left: 0 });
  });

  test('F4 bases that exceed the budget shrink in proportion, and there is no rest', () => {
    const applicants = [applicant('a', { members: 1 }), applicant('b', { members: 500 })];
    expect(lines(brackets, 10_000, applicants)).toEqual({
      a: { base: 3_333, rest: 0 },
      b: { base: 6_667, rest: 0 },
    });
  });

  test.each<[string, Partial<GrantFormula>, number, FormulaApplicant[], object]>([
    [
      'largest remainder, ties by id',
      { rest: { kind: 'equal' } },
      100,
      ['b', 'a', 'c'].map((id) => applicant(id)),
      { a: 34, b: 33, c: 33, left: 0 },
    ],
    [
      'ids in code-unit order: Z before a',
      { rest: { kind: 'equal' } },
      1,
      [applicant('a'), applicant('Z')],
      { a: 0, Z: 1, left: 0 },
    ],
    [
      '0.29 × 100 is 29',
      { rest: { kind: 'equal' }, maxShareOfPlannedCost: 0.29 },
      100,
      [applicant('a', { cost: 100 })],
      { a: 29, left: 71 },
    ],
    [
      'a ceiling is rounded down',
      { rest: { kind: 'equal' }, maxShareOfPlannedCost: 0.5 },
      100,
      [applicant('a', { cost: 99 })],
      { a: 49, left: 51 },
    ],
    [
      'a ceiling with öre is rounded down',
      { rest: { kind: 'equal' } },
      100,
      [applicant('a', { asked: 10.99 })],
      { a: 10, left: 90 },
    ],
    [
      'a base from a share is rounded down',
      { base: { kind: 'priceBaseShare', share: 0.00001 } },
      100,
      [applicant('a')],
      { a: 0, left: 100 },
    ],
    [
      'no rest: what is over is left',
      { base: { kind: 'priceBaseShare', share: 0.5 } },
      30_000,
      [applicant('a')],
      { a: 28_650, left: 1_350 },
    ],
    [
      'weight 0 takes no part in the rest',
      { rest: { kind: 'byMembers' } },
      100,
      [applicant('a', { members: 0 }), applicant('b', { members: 3, asked: 40 })],
      { a: 0, b: 40, left: 60 },
    ],
    [
      'cut shares are shared again, twice over',
      { rest: { kind: 'equal' } },
      100,
      [applicant('a', { asked: 10 }), applicant('b', { asked: 40 }), applicant('c')],
      { a: 10, b: 40, c: 50, left: 0 },
    ],
    [
      'a ceiling holds, whoever stands before',
      { rest: { kind: 'equal' } },
      100,
      [applicant('a'), applicant('b', { asked: 10 }), applicant('c')],
      { a: 45, b: 10, c: 45, left: 0 },
    ],
    [
      'below the lowest bracket there is no base',
      { base: { kind: 'brackets', brackets: [{ fromMembers: 10, amount: fromKronor(5) }] } },
      9,
      [applicant('a', { members: 9 })],
      { a: 0, left: 9 },
    ],
    [
      'brackets in any order',
      {
        base: {
          kind: 'brackets',
          brackets: [
            { fromMembers: 10, amount: fromKronor(5) },
            { fromMembers: 0, amount: fromKronor(1) },
          ],
        },
      },
      9,
      [applicant('a', { members: 10 })],
      { a: 5, left: 4 },
    ],
    ['öre of the budget are left', { rest: { kind: 'equal' } }, 10.5, [applicant('a')], { a: 10, left: 0.5 }],
    [
      'öre of a bracket are shared before anything is rounded',
      { base: { kind: 'brackets', brackets: [{ fromMembers: 0, amount: fromKronor(10.5) }] } },
      100,
      ['a', 'b', 'c'].map((id) => applicant(id, { members: 1 })),
      { a: 11, b: 10, c: 10, left: 69 },
    ],
    [
      // 0.65 and 1.95. With 2 kr alone it is 0.50 and 1.50, and a would get the krona that is over.
      'öre of the budget are shared before anything is rounded',
      { rest: { kind: 'byMembers' } },
      2.6,
      [applicant('a', { members: 1 }), applicant('b', { members: 3 })],
      { a: 0, b: 2, left: 0.6 },
    ],
    ['nobody applies', { rest: { kind: 'equal' } }, 10, [], { left: 10 }],
    ['no budget', brackets, 0, [applicant('a', { members: 5 })], { a: 0, left: 0 }],
  ])('F4 %s', (_, given, budget, applicants, expected) => {
    expect(inKronor(given, budget, applicants)).toEqual(expected);
  });

  test.each<[string, Partial<GrantFormula>, number, object]>([
    [
      'a base alone',
      { ...brackets, rest: { kind: 'none' } },
      20_000,
      { a: { base: 5_000 }, b: { base: 10_000 } },
    ],
    ['a rest alone, whole kronor', { rest: { kind: 'equal' } }, 101, { a: { rest: 51 }, b: { rest: 50 } }],
    [
      'base and rest, also a rest of nothing',
      brackets,
      15_000,
      { a: { base: 5_000, rest: 0 }, b: { base: 10_000, rest: 0 } },
    ],
  ])(
    'F4 lines of %s: what the formula has, and shared again only what a ceiling cut',
    (_, given, budget, expected) => {
      const applicants = [applicant('a', { members: 100 }), applicant('b', { members: 300 })];
      expect(lines(given, budget, applicants)).toEqual(expected);
    },
  );

  test('F4 the ceiling and what makes it are told', () => {
    const proposal = propose(halfPriceBase, 1_000_000, [
      applicant('a', { asked: 20_000, cost: 100_000 }),
      applicant('b', { asked: 60_000, cost: 80_000 }),
      applicant('c', { asked: 60_000 }),
    ]);
    expect(proposal.ok && proposal.value.grants.map(({ ceiling }) => ceiling)).toEqual([
      { amount: fromKronor(20_000), by: 'asked' },
      { amount: fromKronor(40_000), by: 'plannedCost' },
      { amount: fromKronor(60_000), by: 'asked' },
    ]);
  });
});

describe('F4 refuses', () => {
  test.each<[string, Partial<GrantFormula>, FormulaApplicant[], object]>([
    [
      'an id twice',
      {},
      [applicant('a'), applicant('a')],
      { code: 'grant-formula/same-id', data: { id: 'a' }, path: 'id' },
    ],
    [
      'members that brackets need',
      { base: { kind: 'brackets', brackets: [] } },
      [applicant('a')],
      { code: 'grant-formula/members-missing', data: { id: 'a' }, path: 'members' },
    ],
    [
      'members that the rest needs',
      { rest: { kind: 'byMembers' } },
      [applicant('a')],
      { code: 'grant-formula/members-missing' },
    ],
    [
      'an asked amount that the rest needs',
      { rest: { kind: 'byAsked' } },
      [applicant('a')],
      { code: 'grant-formula/asked-missing', data: { id: 'a' }, path: 'asked' },
    ],
  ])('F4 %s', (_, given, applicants, problem) => {
    expect(inKronor(given, 100, applicants)).toMatchObject(problem);
  });

  test('R4 a year without a price base amount, only where it is needed', () => {
    expect(inKronor(halfPriceBase, 100, [], 2015)).toMatchObject({ code: 'price-base-amount/unknown-year' });
    expect(inKronor(brackets, 100, [], 2015)).toEqual({ left: 100 });
  });
});
