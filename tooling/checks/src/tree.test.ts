import { expect, test } from 'vitest';
import { ignoring } from './tree.ts';

const ignored = ignoring('# comment\nnode_modules/\n.env\n*.log\npackages/i18n/src/paraglide/\n');

test.each([
  ['node_modules', true, true],
  ['apps/server/node_modules', true, true],
  ['apps/node_modules', false, false],
  ['.env', false, true],
  ['apps/server/a.log', false, true],
  ['packages/i18n/src/paraglide', true, true],
  ['other/packages/i18n/src/paraglide', true, false],
  ['.environment', false, false],
])('%s (folder: %s) is ignored: %s', (path, isFolder, expected) => {
  expect(ignored(path, isFolder)).toBe(expected);
});
