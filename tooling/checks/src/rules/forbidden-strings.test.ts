import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { forbiddenStrings } from './forbidden-strings.ts';

const at = (...parts: string[]): string => parts.join('/');

test.each([
  `const folder = '${at('', 'work', 'main')}';`,
  `cd ${at('', 'home', 'anna', 'project')}`,
  `import x from '${at('..', '..', 'shared', 'data.json')}';`,
  `https://${['registry', 'example', 'org'].join('.')}/`,
  `    resolution: {tarball: https://example.org/a.tgz}`,
])('%s is a breach', (text) => {
  expect(forbiddenStrings.check(treeOf({ 'a.ts': text }))).toHaveLength(1);
});

test.each([
  "const route = '/rad/:id';",
  'https://www.example.org/work',
  "import '../framework/homework.ts';",
])('%s is fine', (text) => {
  expect(forbiddenStrings.check(treeOf({ 'a.ts': text }))).toEqual([]);
});
