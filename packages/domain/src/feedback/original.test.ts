import { expect, test } from 'vitest';
import { openOriginal } from './original.ts';

test.each([
  ['', 'original/reason-missing'],
  ['  ', 'original/reason-missing'],
  ['Prövning inför utlämnande', null],
])('Z3 an original opened because “%s”', (reason, code) => {
  const result = openOriginal('Som det skrevs', { reason });
  expect(result.ok ? null : result.problem.code).toBe(code);
  if (result.ok) expect(result.value).toEqual({ original: 'Som det skrevs', reason });
});
