import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { purity } from './purity.ts';

test.each([
  'const at = Date.now();',
  'const at = new Date();',
  'Math.random()',
  "fetch('/x')",
  'console.log(1)',
])('the domain may not say %s', (text) => {
  const path = 'packages/domain/src/kernel/clock.ts';
  expect(purity.check(treeOf({ [path]: `\n${text}` }))).toEqual([
    { path, line: 2, message: expect.any(String) },
  ]);
});

test('a moment that came as an argument, and a comment, are fine', () => {
  const text = '/* never Date.now() */\nconst at = new Date(instantMs); // not Math.random()';
  expect(purity.check(treeOf({ 'packages/domain/src/a.ts': text }))).toEqual([]);
});

test.each([{ lib: ['es2024', 'dom'] }, { types: ['node'] }])(
  'its compiler may not have %j',
  (compilerOptions) => {
    const tree = treeOf({ 'packages/domain/tsconfig.json': JSON.stringify({ compilerOptions }) });
    expect(purity.check(tree)).toHaveLength(1);
  },
);
