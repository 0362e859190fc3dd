import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { docstrings } from './docstrings.ts';

const check = (text: string) => docstrings.check(treeOf({ 'packages/domain/src/a.ts': text }));

test.each([
  'export const a = (b: number): number => b;',
  'export const a = <T>(b: T): T => b;',
  'export const a: Decision = (b) => b;',
  'export function a() {}',
])('%s alone is a breach', (text) => {
  expect(check(text)).toHaveLength(1);
  expect(check(`/** Kronor, whole (F3). */\n${text}`)).toEqual([]);
});

test.each(['export const a = 5;', 'const a = (b: number) => b;', 'export const A = v.object({});'])(
  '%s needs none',
  (text) => {
    expect(check(text)).toEqual([]);
  },
);
