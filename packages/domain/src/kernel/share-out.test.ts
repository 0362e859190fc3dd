import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOut } from './share-out.ts';
import type { Weight } from './share-out.ts';

const parts = (total: number, weights: readonly Weight[]): Record<string, number> => {
  const result = shareOut(total, weights);
  if (!result.ok) throw new Error(result.problem.code);
  return Object.fromEntries(result.value.map(({ id, kronor }) => [id, kronor]));
};

const anyWeights = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1 }), weight: fc.nat({ max: 1_000_000 }).map((n) => n / 100) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);
const someWeights = anyWeights.filter((weights) => weights.some(({ weight }) => weight > 0));
const anyTotal = fc.nat({ max: 1_000_000_000 });

describe('K6 money is shared out in whole kronor by the largest remainder', () => {
  test.each([
    ['a tie goes to the lower id', 10, { b: 1, a: 1, c: 1 }, { a: 4, b: 3, c: 3 }],
    ['capitals come before small letters, å after z', 1, { å: 1, z: 1, B: 1 }, { B: 1, z: 0, å: 0 }],
    ['the larger remainder first', 100, { a: 1, b: 2, c: 3 }, { a: 17, b: 33, c: 50 }],
    ['weight zero gets nothing', 7, { a: 0, b: 5 }, { a: 0, b: 7 }],
    ['decimal weights are exact', 100, { a: 0.29, b: 0.71 }, { a: 29, b: 71 }],
    ['tiny and large weights', 3, { a: 1e-7, b: 2e-7 }, { a: 1, b: 2 }],
    ['less than one krona each', 2, { a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 0 }],
    ['nothing to share', 0, { a: 0, b: 0 }, { a: 0, b: 0 }],
    [
      '24 000 000 by county: 3 double, 18 single',
      24_000_000,
      { single: 18, double: 6 },
      { single: 18_000_000, double: 6_000_000 },
    ],
  ])('K6 %s', (_, total, weights, expected) => {
    const list = Object.entries(weights).map(([id, weight]) => ({ id, weight }));
    expect(parts(total, list)).toEqual(expected);
  });

  test('K6 the parts add up exactly and each is within one krona of its quota', () => {
    fc.assert(
      fc.property(anyTotal, someWeights, (total, weights) => {
        const shared = parts(total, weights);
        expect(Object.values(shared).reduce((a, b) => a + b, 0)).toBe(total);
        const sum = weights.reduce((all, { weight }) => all + weight, 0);
        for (const { id, weight } of weights) {
          expect(Math.abs((shared[id] ?? -1) - (total * weight) / sum)).toBeLessThan(1.001);
        }
      }),
    );
  });

  test('K6 a larger weight never gets less', () => {
    fc.assert(
      fc.property(anyTotal, someWeights, (total, weights) => {
        const shared = parts(total, weights);
        const rising = weights.toSorted((a, b) => a.weight - b.weight);
        for (const [index, { id, weight }] of rising.entries()) {
          const next = rising[index + 1];
          if (next !== undefined && next.weight > weight)
            expect(shared[next.id]).toBeGreaterThanOrEqual(shared[id] ?? -1);
        }
      }),
    );
  });

  test('K6 the order of the weights does not matter', () => {
    fc.assert(
      fc.property(anyTotal, someWeights, (total, weights) => {
        expect(parts(total, weights.toReversed())).toEqual(parts(total, weights));
      }),
    );
  });

  test.each([
    ['share-out/no-weight', 1, [{ id: 'a', weight: 0 }]],
    ['share-out/no-weight', 1, []],
    ['share-out/weight-unreadable', 1, [{ id: 'a', weight: -1 }]],
    ['share-out/weight-unreadable', 1, [{ id: 'a', weight: Number.NaN }]],
    ['share-out/total-unreadable', 1.5, [{ id: 'a', weight: 1 }]],
    ['share-out/total-unreadable', -1, [{ id: 'a', weight: 1 }]],
    [
      'share-out/same-id',
      1,
      [
        { id: 'a', weight: 1 },
        { id: 'a', weight: 1 },
      ],
    ],
  ])('K6 refuses with %s', (code, total, weights) => {
    expect(shareOut(total, weights)).toMatchObject({ ok: false, problem: { code } });
  });
});
