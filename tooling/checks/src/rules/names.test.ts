import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { names } from './names.ts';

test.each([
  'packages/domain/src/index.ts',
  'apps/admin/src/utils/format.ts',
  'apps/admin/src/feedback/helpers.ts',
  'packages/ui/src/common/button.tsx',
])('%s is a breach', (path) => {
  expect(names.check(treeOf({ [path]: '' }))).toHaveLength(1);
});

test.each(['packages/domain/src/kernel/money.ts', 'apps/admin/src/main.tsx', 'apps/admin/index.html'])(
  '%s is fine',
  (path) => {
    expect(names.check(treeOf({ [path]: '' }))).toEqual([]);
  },
);
