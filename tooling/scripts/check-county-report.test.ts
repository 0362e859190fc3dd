import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('check-county-report.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'inflytande-script-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (amountSEK: unknown): string => {
  const file = join(folder, 'reports.json');
  const county = { countyCode: '20', countyName: 'Dalarna', fullySpent: true, allocations: [{ amountSEK }] };
  writeFileSync(file, JSON.stringify({ counties: [county] }));
  return file;
};

test('F22 the example script tells what is grave about each county', () => {
  const out = execFileSync(process.execPath, [script, fileWith(900_000)], { encoding: 'utf8' });
  expect(out).toBe('Dalarna: -100000 kr UNACCOUNTED (allocations), PLAN_REF_MISSING (plan)\n');
});

test('K5 the example script names the faulty place', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, fileWith('x')], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'counties[0].allocations[0].amountSEK: file/amount\n']);
});
