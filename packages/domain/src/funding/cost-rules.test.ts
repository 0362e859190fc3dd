import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fromKronor, toKronor, type Money } from '../kernel/money.ts';
import { CostRules, judgeCosts, type CostLine } from './cost-rules.ts';

const kind = (given: object = {}) => ({ covered: true, cap: null, maxShare: null, ...given });
const rules = v.parse(CostRules, {
  kinds: {
    conference: kind({ cap: { amount: fromKronor(100_000), per: 'year' } }),
    lecturer: kind({ cap: { amount: fromKronor(15_000), per: 'activity' } }),
    premises: kind({ maxShare: 0.29 }),
    alcohol: kind({ covered: false }),
  },
  othersCovered: true,
  maxShareOfPlannedCost: null,
});
const line = (
  id: string,
  of: string,
  asked: number,
  given: { planned?: number; activities?: number } = {},
): CostLine => ({
  id,
  kind: of,
  asked: fromKronor(asked),
  planned: fromKronor(given.planned ?? asked),
  activities: given.activities ?? 1,
});
const judged = (lines: CostLine[], change: Partial<CostRules> = {}, granted: Record<string, Money> = {}) => {
  const { lines: result, accepted } = judgeCosts({ ...rules, ...change }, lines, granted);
  return [
    toKronor(accepted),
    ...result.map((one) => [
      toKronor(one.accepted),
      ...one.refused.flatMap(({ code, amount }) => [code, toKronor(amount)]),
    ]),
  ];
};

describe('F3 cost rules', () => {
  test.each<[string, unknown[], CostLine[]]>([
    ['within every rule', [90_000, [90_000]], [line('a', 'conference', 90_000)]],
    ['exactly the cap', [100_000, [100_000]], [line('a', 'conference', 100_000)]],
    [
      'over the cap of the year',
      [100_000, [100_000, 'over-cap', 20_000]],
      [line('a', 'conference', 120_000)],
    ],
    [
      'two conferences share the cap of the year',
      [100_000, [70_000], [30_000, 'over-cap', 40_000]],
      [line('a', 'conference', 70_000), line('b', 'conference', 70_000)],
    ],
    [
      '15 000 kr for each of two lectures',
      [30_000, [30_000, 'over-cap', 5_000]],
      [line('a', 'lecturer', 35_000, { activities: 2 })],
    ],
    [
      'two lines of lectures do not share it',
      [30_000, [15_000], [15_000, 'over-cap', 1]],
      [line('a', 'lecturer', 15_000), line('b', 'lecturer', 15_001)],
    ],
    ['not covered', [0, [0, 'not-covered', 500]], [line('a', 'alcohol', 500)]],
    [
      'a share of the line, exact: 0.29 × 100 = 29',
      [29, [29, 'over-line-share', 71]],
      [line('a', 'premises', 100)],
    ],
    ['asked more than planned', [80, [80, 'over-planned', 20]], [line('a', 'tryck', 100, { planned: 80 })]],
    [
      'asked more than planned, and over the share',
      [29, [29, 'over-planned', 20, 'over-line-share', 71]],
      [line('a', 'premises', 120, { planned: 100 })],
    ],
    ['no lines', [0], []],
  ])('F3 %s', (_, expected, lines) => {
    expect(judged(lines)).toEqual(expected);
  });

  test('F3 what was granted earlier in the year counts towards the cap', () => {
    expect(judged([line('a', 'conference', 50_000)], {}, { conference: fromKronor(80_000) })).toEqual([
      20_000,
      [20_000, 'over-cap', 30_000],
    ]);
    expect(judged([line('a', 'conference', 50_000)], {}, { conference: fromKronor(110_000) })).toEqual([
      0,
      [0, 'over-cap', 50_000],
    ]);
  });

  test('F3 half of the planned cost in all, taken off the last line first; what is not covered does not count', () => {
    const lines = [
      line('a', 'tryck', 60, { planned: 100 }),
      line('b', 'porto', 60, { planned: 100 }),
      line('c', 'alcohol', 10, { planned: 900 }),
    ];
    expect(judged(lines, { maxShareOfPlannedCost: 0.5 })).toEqual([
      100,
      [60],
      [40, 'over-total-share', 20],
      [0, 'not-covered', 10],
    ]);
  });

  test('F3 kinds that are not listed may be left out', () => {
    expect(judged([line('a', 'tryck', 10)], { othersCovered: false })).toEqual([0, [0, 'not-covered', 10]]);
    expect(judged([line('a', 'constructor', 10)], { othersCovered: false })).toEqual([
      0,
      [0, 'not-covered', 10],
    ]);
  });

  test('F3 always: every asked krona is accepted or explained, and no line gets more than planned', () => {
    const anyLine = fc.record({
      id: fc.string(),
      kind: fc.constantFrom('conference', 'lecturer', 'premises', 'alcohol', 'tryck'),
      asked: fc.nat(20_000_000).map((ore) => ore as Money),
      planned: fc.nat(20_000_000).map((ore) => ore as Money),
      activities: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 6 }),
        fc.constantFrom(null, 0, 0.29, 0.5),
        (lines, maxShareOfPlannedCost) => {
          const result = judgeCosts({ ...rules, maxShareOfPlannedCost }, lines);
          for (const [index, { accepted, refused }] of result.lines.entries()) {
            const { asked, planned } = lines[index] ?? { asked: -1, planned: -1 };
            expect(accepted + refused.reduce((sum, { amount }) => sum + amount, 0)).toBe(asked);
            expect(accepted).toBeLessThanOrEqual(planned);
            expect(accepted).toBeGreaterThanOrEqual(0);
            expect(refused.every(({ amount }) => amount > 0)).toBe(true);
          }
          expect(result.lines.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(result.accepted);
        },
      ),
    );
  });
});
