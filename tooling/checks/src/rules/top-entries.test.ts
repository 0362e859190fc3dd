import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { topEntries } from './top-entries.ts';

test('one breach for each entry too many, whatever lies in it', () => {
  const tree = treeOf({
    'README.md': '',
    '.gitignore': '',
    'docs/a.md': '',
    'docs/b.md': '',
    'vitest.config.ts': '',
  });
  expect(topEntries.check(tree).map(({ path }) => path)).toEqual(['docs', 'vitest.config.ts']);
});
