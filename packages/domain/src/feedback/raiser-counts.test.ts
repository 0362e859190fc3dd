import { expect, test } from 'vitest';
import { raiserCounts } from './raiser-counts.ts';

const individuals = (unitId: string, many: number) =>
  Array.from({ length: many }, () => ({ unitId, authorKind: 'individual' as const, authorId: null }));
const association = (unitId: string, authorId: string) => ({
  unitId,
  authorKind: 'association' as const,
  authorId,
});

test('B6 individuals under five are few, associations are counted exactly and once', () => {
  const said = [
    association('falun', 'attention'),
    association('falun', 'attention'),
    association('falun', 'rsmh'),
    association('mora', 'rsmh'),
    ...individuals('falun', 12),
    ...individuals('mora', 3),
    ...individuals('avesta', 7),
  ];
  const { units, individuals: total } = raiserCounts(said);
  expect(units.map(({ unitId, associations }) => [unitId, associations])).toEqual([
    ['avesta', 0],
    ['falun', 2],
    ['mora', 1],
  ]);
  expect(units[2]?.individuals).toEqual({ kind: 'few' });
  // Were all the others shown with the total, three would be the difference.
  const hidden = [...units.map((unit) => unit.individuals), total].filter(({ kind }) => kind !== 'count');
  expect(hidden.length).toBeGreaterThan(1);
});

test('B6 associations do not make few individuals five', () => {
  const { units, individuals: total } = raiserCounts([association('a', 'rsmh'), ...individuals('a', 4)]);
  expect([units[0]?.individuals, total]).toEqual([{ kind: 'few' }, { kind: 'few' }]);
});

test('B6 five or more are shown as they are', () => {
  const { units, individuals: total } = raiserCounts([...individuals('a', 5), ...individuals('b', 9)]);
  expect(units.map((unit) => unit.individuals)).toEqual([
    { kind: 'count', count: 5 },
    { kind: 'count', count: 9 },
  ]);
  expect(total).toEqual({ kind: 'count', count: 14 });
});

test('B6 nobody has said anything', () => {
  expect(raiserCounts([]).units).toEqual([]);
});
