import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { pinnedVersions } from './pinned-versions.ts';

const workspace = (version: string): string => `packages: [apps/*]\n\ncatalog:\n  "@types/pg": ${version}\n`;

test.each(['^8.1.0', '8', 'latest', '"~1.2.3"', '>=2.0.0'])('a catalog with %s is a breach', (version) => {
  const path = 'pnpm-workspace.yaml';
  expect(pinnedVersions.check(treeOf({ [path]: workspace(version) }))).toEqual([
    { path, line: 4, message: expect.stringContaining('@types/pg') },
  ]);
});

test.each([`"-"`, `'-'`, '-'])('an override may leave a package out: %s', (version) => {
  const text = `overrides:\n  better-auth>vitest: ${version}\n`;
  expect(pinnedVersions.check(treeOf({ 'pnpm-workspace.yaml': text }))).toEqual([]);
  expect(pinnedVersions.check(treeOf({ 'pnpm-workspace.yaml': workspace(version) }))).toHaveLength(1);
});

test.each(['8.1.0', '18.4.0-beta.17'])('a catalog with %s is fine', (version) => {
  expect(pinnedVersions.check(treeOf({ 'pnpm-workspace.yaml': workspace(version) }))).toEqual([]);
});

test('a package takes its versions from the catalog', () => {
  const manifest = (version: string) =>
    treeOf({ 'apps/server/package.json': JSON.stringify({ dependencies: { hono: version } }) });
  expect(pinnedVersions.check(manifest('4.13.19'))).toHaveLength(1);
  expect(pinnedVersions.check(manifest('catalog:'))).toEqual([]);
});
