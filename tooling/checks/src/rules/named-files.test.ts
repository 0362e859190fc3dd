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
