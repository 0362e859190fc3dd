import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { lockSiblings } from './lock-siblings.ts';

const lock = (...names: string[]): string =>
  `packages:\n${names.map((name) => `\n  '${name}@1.2.3':\n    os: []\n`).join('')}`;

test('a tool for one platform only is reported, not refused', () => {
  const tree = treeOf({ 'pnpm-lock.yaml': lock('@tool/linux-x64-gnu', '@tool/linux-arm64-gnu') });
  expect(lockSiblings.reportOnly).toBe(true);
  expect(lockSiblings.check(tree)).toEqual([
    { path: 'pnpm-lock.yaml', message: '@tool/linux-x64-gnu has no darwin-arm64' },
  ]);
});

test('a tool for all platforms is not mentioned', () => {
  const tree = treeOf({ 'pnpm-lock.yaml': lock('@t/linux-x64', '@t/linux-arm64', '@t/darwin-arm64') });
  expect(lockSiblings.check(tree)).toEqual([]);
});
