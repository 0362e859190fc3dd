import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headOf, mergeInto, partsOf, undoMerge, type Merge } from './merge.ts';

const merged = (fromId: string, intoId: string, before: readonly Merge[] = []): Merge => {
  const command = { id: `${fromId}-${intoId}`, fromId, intoId, by: 'person-kim', reason: 'Samma sak.' };
  const result = mergeInto(before, command, 1);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const undone = (merge: Merge): Merge => {
  const result = undoMerge(merge, { by: 'person-kim', reason: 'Två saker.' }, 2);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('B7 merging keeps both', () => {
  const one = merged('T04-02', 'T04-01');
  const two = merged('T04-01', 'T09-03', [one]);

  test('B7 a point that others were merged into can be merged itself', () => {
    expect(headOf([one, two], 'T04-02')).toBe('T09-03');
    expect(partsOf([one, two], 'T09-03')).toEqual(['T09-03', 'T04-01', 'T04-02']);
    expect(partsOf([one, two], 'T04-01')).toEqual(['T04-01']);
  });

  test('B7 undone it is as before, and the record of it stays', () => {
    expect(headOf([undone(one)], 'T04-02')).toBe('T04-02');
    expect(headOf([one, undone(two)], 'T04-02')).toBe('T04-01');
    expect(undone(one)).toMatchObject({
      fromId: 'T04-02',
      undone: { by: 'person-kim', at: 2, reason: 'Två saker.' },
    });
    expect(mergeInto([undone(one)], { ...one, id: 'back', fromId: 'T04-01', intoId: 'T04-02' }, 3).ok).toBe(
      true,
    );
  });

  test.each([
    ['T1', 'T1', 'Samma.', 'merge/with-itself'],
    ['T04-02', 'T1', 'Samma.', 'merge/already-merged'],
    ['T1', 'T04-02', 'Samma.', 'merge/already-merged'],
    ['T04-01', 'T04-02', 'Samma.', 'merge/already-merged'],
    ['T1', 'T2', ' ', 'merge/reason-missing'],
  ])('B7 %s into %s is refused', (fromId, intoId, reason, code) => {
    expect(mergeInto([one], { id: 'x', fromId, intoId, reason, by: 'k' }, 3)).toMatchObject({
      problem: { code },
    });
  });

  test.each([
    ['T04-02', 'T1', 'Samma.', { path: 'fromId', data: { head: 'T04-01' } }],
    ['T1', 'T04-02', 'Samma.', { path: 'intoId', data: { head: 'T04-01' } }],
    ['T1', 'T2', ' ', { path: 'reason' }],
  ])('K5 the refusal of %s into %s, “%s”, stands at its field', (fromId, intoId, reason, problem) => {
    expect(mergeInto([one], { id: 'x', fromId, intoId, reason, by: 'k' }, 3)).toMatchObject({ problem });
  });

  test('B7 undone twice is refused', () => {
    expect(undoMerge(undone(one), { by: 'k', reason: 'r' }, 3)).toMatchObject({
      problem: { code: 'merge/already-undone' },
    });
  });

  test('B7 undone without a reason is refused', () => {
    expect(undoMerge(one, { by: 'k', reason: ' ' }, 3)).toMatchObject({
      problem: { code: 'merge/undo-reason-missing', path: 'reason' },
    });
  });
});

test('B7 under any sequence every point is shown under exactly one, and undoing all gives all back', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const id = fc.constantFrom(...ids);
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id, fc.boolean()), { maxLength: 25 }), (steps) => {
      let merges: readonly Merge[] = [];
      for (const [n, [fromId, intoId, undo]] of steps.entries()) {
        const result = mergeInto(merges, { id: `${n}`, fromId, intoId, by: 'k', reason: 'r' }, n);
        if (result.ok) merges = merges.concat(result.value);
        const last = merges.findLast((one) => one.undone === null);
        if (undo && last !== undefined) merges = merges.map((one) => (one === last ? undone(one) : one));
        const heads = ids.filter((one) => headOf(merges, one) === one);
        expect(heads.flatMap((head) => partsOf(merges, head)).toSorted()).toEqual(ids);
      }
      const back = merges.map((one) => (one.undone === null ? undone(one) : one));
      expect(ids.map((one) => headOf(back, one))).toEqual(ids);
    }),
  );
});
