import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Merge } from '../kernel/merge.ts';
import { addressTogether, mergePoint, splitPoint, type Address, type OwnPoint } from './point-merge.ts';

const address = (more: Partial<Address> = {}): Address => ({
  principalIds: ['region'],
  principalCertain: true,
  sentAt: '2021-03-01',
  municipalityCode: null,
  ...more,
});

describe('B7 whom points that are shown as one concern', () => {
  test.each([
    ['everybody who was asked', { principalIds: ['falun'] }, { principalIds: ['falun', 'region'] }],
    ['nobody twice', {}, { principalIds: ['region'] }],
    ['since the first was sent', { sentAt: '2019' }, { sentAt: '2019' }],
    ['since the one that was sent', { sentAt: null }, { sentAt: '2021-03-01' }],
    ['certain only where all are', { principalCertain: false }, { principalCertain: false }],
    ['no single place where they differ', { municipalityCode: '2080' }, { municipalityCode: null }],
  ])('%s', (_, other, together) => {
    expect(addressTogether([address(), address(other)])).toMatchObject(together);
  });

  test('one place where all are about it', () => {
    const falun = address({ municipalityCode: '2080' });
    expect(addressTogether([falun, falun])).toEqual(falun);
  });
});

const points: readonly OwnPoint[] = ['a', 'b', 'c', 'd'].map((id, n) => ({
  id,
  own: address({ principalIds: [id], sentAt: `201${n}` }),
}));
const said = { by: 'kim', reason: 'Samma sak.' };

test('B7 a point is shown under the other with what both are addressed to, and undone each has its own', () => {
  const merged = mergePoint({ points, merges: [] }, { id: 'm', pointId: 'a', intoId: 'b', ...said }, 1);
  if (!merged.ok) throw new Error(merged.problem.code);
  const { merge } = merged.value;
  expect(merged.value.points.slice(0, 2)).toEqual([
    { ...points[0], shownUnder: 'b', address: points[0]?.own, isHead: false },
    {
      ...points[1],
      shownUnder: null,
      address: address({ principalIds: ['a', 'b'], sentAt: '2010' }),
      isHead: true,
    },
  ]);
  const split = splitPoint({ points, merges: [merge], merge }, said, 2);
  expect(split.ok && split.value.points).toEqual(
    points.map((point) => ({ ...point, shownUnder: null, address: point.own, isHead: false })),
  );
});

test('B7 whatever is merged and taken back, nobody who was asked is lost and each keeps its own', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const step = fc.record({ pointId: id, intoId: id, undo: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let merges: readonly Merge[] = [];
      for (const [n, { undo, ...which }] of steps.entries()) {
        const old = merges[undo];
        const placed =
          old === undefined
            ? mergePoint({ points, merges }, { id: `${n}`, ...which, ...said }, n)
            : splitPoint({ points, merges, merge: old }, said, n);
        if (!placed.ok) continue;
        merges = old === undefined ? [...merges, placed.value.merge] : merges.filter((one) => one !== old);
        const shown = placed.value.points.filter(({ shownUnder }) => shownUnder === null);
        expect(shown.flatMap((one) => one.address.principalIds).toSorted()).toEqual(['a', 'b', 'c', 'd']);
        expect(placed.value.points.map(({ own }) => own)).toEqual(points.map(({ own }) => own));
      }
    }),
  );
});
