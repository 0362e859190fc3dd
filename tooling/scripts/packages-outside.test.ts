import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Both packages as strangers get them: packed, installed by npm in a project outside the workspace, run by plain Node.
const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'inflytande-outside-'));
const execute = promisify(execFile);
const run = async (cwd: string, command: string, ...args: string[]): Promise<string> => {
  const { stdout } = await execute(command, args, { cwd, encoding: 'utf8' });
  return stdout;
};
// The one that runs this test stands on the PATH.
const pnpm = (...args: string[]) => run(root, 'pnpm', ...args);

const script = `
import { parseMoney } from '@inflytande/domain/kernel/money';
import { recurrence } from '@inflytande/domain/feedback/recurrence';
import { readCountyReportFile } from '@inflytande/exchange/county-report-file';
import { reviewDocument, reviewFile } from '@inflytande/exchange/county-report-review';
import { readCsv } from '@inflytande/exchange/table/csv';
import { textCell } from '@inflytande/exchange/table/cell-kinds';
import { readXlsx, writeXlsx } from '@inflytande/exchange/table/xlsx';
import { calendarFile } from '@inflytande/exchange/calendar/calendar-file';

const columns = { name: { title: 'Namn', privacy: 'public', kind: textCell() } };
const file = await writeXlsx(columns, [{ name: '=RSMH' }], { channel: 'public', sheet: 'Föreningar' });
const report = { countyCode: '20', countyName: 'Dalarna', fullySpent: true, allocations: [{ amountSEK: 900_000 }] };
const read = readCountyReportFile({ counties: [report] });
console.log(JSON.stringify({
  money: parseMoney('1 126 234:-'),
  stalled: recurrence({ statementYears: [2018, 2019], verdicts: [], cycles: [] }, 2021).stalledSince,
  finding: reviewDocument(reviewFile(read.value)).counties[0].findings[0].code,
  csv: readCsv(columns, new TextEncoder().encode('Namn\\nÅterhämtning')),
  xlsx: await readXlsx(columns, file),
  calendar: calendarFile([], { title: 'Möten', host: 'a.example' }).slice(0, 15),
}));
`;
// The types are there too: a plain number is no money, and nothing else is wrong.
const typed = `
import { parseMoney, type Money } from '@inflytande/domain/kernel/money';
import { writeCsv } from '@inflytande/exchange/table/csv';
const money = parseMoney('5 kr');
export const ore: Money = money.ok ? money.value : 5;
export const bytes: Uint8Array = writeCsv({}, [], { channel: 'public' });
`;

beforeAll(async () => {
  for (const name of ['domain', 'exchange'])
    await pnpm('--filter', `@inflytande/${name}`, 'pack', '--out', join(project, `${name}.tgz`));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      type: 'module',
      dependencies: { '@inflytande/domain': 'file:domain.tgz', '@inflytande/exchange': 'file:exchange.tgz' },
    }),
  );
  await run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
}, 180_000);
afterAll(() => rmSync(project, { recursive: true }));

const installed = (name: string): string => join(project, 'node_modules', '@inflytande', name);

describe('packed and installed outside the workspace', () => {
  test('a script in plain Node gets the same answers', async () => {
    writeFileSync(join(project, 'script.js'), script);
    expect(JSON.parse(await run(project, process.execPath, 'script.js'))).toEqual({
      money: { ok: true, value: 112_623_400 },
      stalled: 2018,
      finding: 'UNACCOUNTED',
      csv: { ok: true, rows: [{ name: 'Återhämtning' }], leftOut: [] },
      xlsx: { ok: true, rows: [{ name: '=RSMH' }], leftOut: [] },
      calendar: 'BEGIN:VCALENDAR',
    });
  });

  test('a compiler finds the types', async () => {
    writeFileSync(join(project, 'typed.ts'), typed);
    const compiler = createRequire(import.meta.url)
      .resolve('typescript/package.json')
      .replace('package.json', 'bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024'];
    const refused = run(project, process.execPath, compiler, ...options, 'typed.ts');
    const stdout = await refused.catch((error: unknown) => (error as { readonly stdout: string }).stdout);
    expect(stdout).toMatch(/^typed\.ts\(5,14\): error TS2322/);
    expect(stdout.match(/error TS/g)).toHaveLength(1);
  });

  test.each([
    ['domain', '{ ok: true, value: 112623400 }\nfalse\n'],
    ['exchange', 'Frisk & Fri 18750000\nRSMH null\n'],
  ])('the ten lines of %s’s vocabulary run as they are written', async (name, said) => {
    writeFileSync(join(project, 'ansokningar.csv'), 'Namn;Sökt belopp\nFrisk & Fri;187 500 kr\nRSMH;\n');
    const readme = readFileSync(join(installed(name), 'README.md'), 'utf8');
    const lines = readme.split('```ts\n')[1]?.split('\n```')[0] ?? '';
    writeFileSync(join(project, `${name}.ts`), lines);
    expect(await run(project, process.execPath, `${name}.ts`)).toContain(said);
  });

  test.each(['domain', 'exchange'])(
    '%s brings licence and vocabulary, and neither sources nor tests',
    async (name) => {
      const manifest = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Record<
        string,
        unknown
      >;
      expect(manifest).toMatchObject({ license: 'EUPL-1.2', sideEffects: false });
      expect(manifest).not.toHaveProperty('private');
      expect(JSON.stringify(manifest)).not.toMatch(/"(workspace|catalog):/);
      const files = (await run(project, 'tar', '-tzf', `${name}.tgz`)).trim().split('\n');
      expect(files).toEqual(expect.arrayContaining(['package/README.md', 'package/LICENSE']));
      expect(files.filter((file) => /\.test\.|(?<!\.d)\.ts$|tsconfig/.test(file))).toEqual([]);
    },
  );
});
