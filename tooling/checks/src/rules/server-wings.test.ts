import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { serverWings } from './server-wings.ts';

const check = (path: string, text: string) =>
  serverWings.check(treeOf({ [`apps/server/src/${path}`]: text }));

test.each([
  ['councils/body.store.ts', "import { x } from '../feedback/point.store.ts';"],
  ['councils/body.router.ts', "import { x } from '../feedback/point.router.ts';"],
  ['councils/body.router.ts', "import { x } from '../organisations/organisation.table.ts';"],
  ['councils/body.table.ts', "import { x } from '../feedback/point.table.ts';"],
  ['councils/body-things.ts', ''],
  ['councils/parts/body.store.ts', ''],
])('%s may not say %s', (path, text) => {
  expect(check(path, text)).toHaveLength(1);
});

test.each([
  ['feedback/point.table.ts', "import { x } from '../organisations/authority.table.ts';"],
  ['feedback/point.store.ts', "import { x } from '../events/event.table.ts';"],
  ['feedback/point.router.ts', "import { x } from './point.store.ts';"],
  ['database/connect.ts', "import { x } from '../feedback/point.table.ts';"],
])('%s may say %s', (path, text) => {
  expect(check(path, text)).toEqual([]);
});
