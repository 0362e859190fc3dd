import { expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { wholeTests } from './whole-tests.ts';

const only = ['test', 'only'].join('.');
const skip = ['describe', 'concurrent', 'skip'].join('.');

test.each([`${only}('a', f);`, `  ${skip}('b', f);`])('%s is a breach', (text) => {
  expect(wholeTests.check(treeOf({ 'a.test.ts': text }))).toHaveLength(1);
});

test('a condition is fine', () => {
  expect(wholeTests.check(treeOf({ 'a.test.ts': "test.skipIf(noNetwork)('a', f); only(x);" }))).toEqual([]);
});
