import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { fileSize } from './file-size.ts';

const lines = (count: number): string => 'x;\n'.repeat(count);

test('a file of 300 lines is fine, one more is not', () => {
  const small = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.ts`, lines(10)]));
  expect(fileSize.check(treeOf({ ...small, 'big.ts': lines(300) }))).toEqual([]);
  expect(fileSize.check(treeOf({ ...small, 'big.ts': lines(301) }))).toEqual([
    { path: 'big.ts', message: '301 lines, at most 300' },
  ]);
});

test('the median is held too', () => {
  expect(fileSize.check(treeOf({ 'a.ts': lines(10), 'b.ts': lines(81), 'c.ts': lines(90) }))).toHaveLength(1);
  expect(fileSize.check(treeOf({ 'a.ts': lines(10), 'b.ts': lines(80), 'c.ts': lines(90) }))).toEqual([]);
});

test('what a program wrote is not counted', () => {
  expect(fileSize.check(treeOf({ 'packages/ui/src/theme/region.css': lines(900) }))).toEqual([]);
});
