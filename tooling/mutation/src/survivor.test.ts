import { expect, test } from 'vitest';
import { describeSurvivor } from './survivor.ts';

const file = { path: 'src/a.ts', text: 'const a = 1;\nconst b = a > 0 &&\n  a < 9;\n' };
const at = (line: number, column: number) => ({ line, column });

test.each([
  [at(2, 11), at(2, 16), 'Survived', 'src/a.ts:2:11 a > 0 → true'],
  [at(2, 11), at(3, 8), 'NoCoverage', 'src/a.ts:2:11 a > 0 && a < 9 → true (no test comes here)'],
] as const)('what stood from %o to %o', (start, end, status, expected) => {
  expect(describeSurvivor({ location: { start, end }, replacement: 'true', status }, file)).toBe(expected);
});
