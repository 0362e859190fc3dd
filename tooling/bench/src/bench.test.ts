import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { whyNoPostgres } from '@inflytande/postgres/programs';
import { expect, it } from 'vitest';
import { median } from './measure.ts';

const run = promisify(execFile);
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const { DATABASE_URL: _ours, ...environment } = process.env;

it.skipIf(whyNoPostgres() !== null)(
  'measures every job on a small data set, and both servers answer alike',
  async () => {
    const { stdout } = await run(process.execPath, [main, '--quick'], { env: environment });
    const rows = stdout.split('\n').filter((line) => /^\| W\d /.test(line));
    expect(rows.map((row) => row.slice(2, 4))).toEqual(['W1', 'W2', 'W3', 'W4', 'W5']);
    for (const row of rows) {
      const [, , ours, floor] = row.split('|').map((cell) => Number(cell));
      expect(ours).toBeGreaterThan(0);
      expect(floor).toBeGreaterThan(0);
    }
  },
  120_000,
);

it('takes the middle of the rounds', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 100, 1, 11])).toBe(10);
});
