import { expect, test } from 'vitest';
import { row, tally } from './tally.ts';

test.each([
  ['Killed', 1],
  ['Timeout', 1],
  ['RuntimeError', 1],
  ['Survived', 0],
  ['NoCoverage', 0],
] as const)('a mutant that ended as %s counts %i among the noticed', (status, killed) => {
  expect(tally([{ status }])).toEqual({ killed, total: 1 });
});

test.each([
  [{ killed: 849, total: 1000 }, '| funding | 849 | 1000 | 84 % |'],
  [{ killed: 850, total: 1000 }, '| funding | 850 | 1000 | 85 % |'],
  [{ killed: 0, total: 0 }, '| funding | 0 | 0 | – |'],
])('%o reads %s', (counted, expected) => {
  expect(row('funding', counted)).toBe(expected);
});
