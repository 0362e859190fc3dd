import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { namedFiles } from './named-files.ts';

test('a file that is gone is a breach at its line; patterns and routes are left alone', () => {
  const tree = treeOf({
    'CONTRIBUTING.md':
      'See `apps/server/src/act.ts`.\n\nSee `apps/server/src/gone.ts`, `src/<wing>/<noun>.ts`, `/rad/:id`.',
    'apps/server/src/act.ts': '',
  });
  expect(namedFiles.check(tree)).toEqual([
    { path: 'CONTRIBUTING.md', line: 3, message: 'names apps/server/src/gone.ts, which does not exist' },
  ]);
});

test('a README may name what lies beside it', () => {
  const tree = treeOf({ 'tooling/bench/README.md': '`src/main.ts`', 'tooling/bench/src/main.ts': '' });
  expect(namedFiles.check(tree)).toEqual([]);
});

test('a picture that is gone is a breach; a link to the web is not', () => {
  const tree = treeOf({
    'README.md': '![a](pictures/a.png) [b](https://example.org/b.md) [c](LICENSE)',
    LICENSE: '',
  });
  expect(namedFiles.check(tree)).toEqual([
    { path: 'README.md', line: 1, message: 'names pictures/a.png, which does not exist' },
  ]);
});
