import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { domainWings } from './domain-wings.ts';

const check = (path: string, text: string) =>
  domainWings.check(treeOf({ [`packages/domain/src/${path}`]: text }));

test.each([
  ['councils/seat.ts', "import { x } from '../funding/call.ts';"],
  ['feedback/point.ts', "import type { Person } from '../people/person.ts';"],
  ['organisations/organisation.ts', "export * from '../people/person.ts';"],
  ['kernel/money.ts', "import { x } from '../funding/call.ts';"],
])('%s may not say %s', (path, text) => {
  expect(check(path, text)).toEqual([
    { path: `packages/domain/src/${path}`, line: 1, message: expect.any(String) },
  ]);
});

test.each([
  ['councils/seat.ts', "import { x } from '../people/person.ts';"],
  ['feedback/point.ts', "import { x } from '../kernel/source.ts';"],
  ['problem.ts', "import { x } from '../src/funding/call.ts';"],
])('%s may say %s', (path, text) => {
  expect(check(path, text)).toEqual([]);
});
