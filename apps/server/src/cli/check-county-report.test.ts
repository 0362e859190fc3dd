import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('inflytande.mjs', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inflytande-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

type Ran = { code: number | string | null | undefined; out: string; err: string };

/** Runs the real command in the temporary folder, as a person would. */
const inflytande = async (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: folder }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
  });

const check = async (content: string | Uint8Array, ...options: string[]): Promise<Ran> => {
  const name = `${crypto.randomUUID()}.json`;
  await writeFile(join(folder, name), content);
  const ran = await inflytande('check-county-report', name, ...options);
  return { ...ran, err: ran.err.replaceAll(name, 'FIL') };
};

const county = (amountSEK: unknown) => ({
  countyCode: '98',
  countyName: 'Västlän',
  allocations: [{ amountSEK }, { amountSEK: 400_000 }],
  fullySpent: true,
});
const file = (...amounts: unknown[]) =>
  JSON.stringify({ counties: amounts.map((amount, n) => ({ ...county(amount), countyCode: `9${n}` })) });

describe('F22 check-county-report', () => {
  test('F22 with --json prints one document and nothing else; no errors is exit code 0', async () => {
    const { code, out, err } = await check(file(600_000), '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      counties: [{ countyCode: '90', findings: [{ code: 'CONSISTENT', severity: 'ok' }, {}, {}] }],
      national: { differenceSEK: 0 },
    });
  });

  test('F22 one county with an error is exit code 1, wherever it stands', async () => {
    const { code, out, err } = await check(file(600_000, 599_999.99, 600_000), '--json');
    expect([code, err]).toEqual([1, '']);
    const { counties } = JSON.parse(out) as { counties: { findings: { code: string }[] }[] };
    expect(counties.map(({ findings }) => findings[0]?.code)).toEqual([
      'CONSISTENT',
      'UNACCOUNTED',
      'CONSISTENT',
    ]);
  });

  test('F22 a warning alone is exit code 0', async () => {
    expect((await check(file(600_001), '--json')).code).toBe(0);
  });

  test('F22 without --json a person reads the sums and what was found', async () => {
    const { code, out, err } = await check(file(100_000));
    expect([code, err]).toEqual([1, '']);
    expect(out.replaceAll(/\s/g, ' ')).toMatch(/Västlän +1 000 000 +500 000 +– +−500 000 /);
    expect(out).toContain('Fel       fördelningen: Allt uppges vara använt, men posterna når inte upp');
    expect(out).toContain('1 län granskade, 1 avviker från sin tilldelning, 1 har fel som måste rättas.');
    expect(out).not.toMatch(/UNACCOUNTED|undefined|NaN/);
  });
});

describe('K5 what cannot be read is exit code 2 and one sentence on standard error', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'broken JSON',
      '{ "counties": [\n  1,, 2] }',
      'Filen FIL kan inte läsas: giltig JSON väntades på rad 2, kolumn 5.\n',
    ],
    [
      'a file cut off',
      '{ "counties": [\n',
      'Filen FIL kan inte läsas: giltig JSON väntades på rad 2, kolumn 1.\n',
    ],
    [
      'a missing comma',
      '{ "rule": 1\n"counties": [] }',
      'Filen FIL kan inte läsas: giltig JSON väntades på rad 2, kolumn 1.\n',
    ],
    ['an empty file', '', 'Filen FIL kan inte läsas: giltig JSON väntades på rad 1, kolumn 1.\n'],
    [
      'other text than UTF-8',
      Uint8Array.of(0xe5, 0xe4, 0xf6),
      'Filen FIL kan inte läsas: text i UTF-8 väntades.\n',
    ],
    ['the wrong shape', '[]', 'Filen FIL kan inte läsas – counties: en lista väntades.\n'],
    ['a number alone', '7', 'Filen FIL kan inte läsas – hela filen: ett objekt väntades.\n'],
    [
      'two faulty rows',
      file('x', -1),
      'Filen FIL kan inte läsas – counties[0].allocations[0].amountSEK: ett belopp i kronor väntades, 0 eller mer med högst två decimaler; counties[1].allocations[0].amountSEK: ett belopp i kronor väntades, 0 eller mer med högst två decimaler.\n',
    ],
  ])('K5 %s', async (_, content, sentence) => {
    expect(await check(content, '--json')).toEqual({ code: 2, out: '', err: sentence });
  });

  test('K5 many faulty rows are named five at a time', async () => {
    const { err } = await check(file(1.001, 'a', -1, [], {}, true));
    expect(err).toContain('counties[4]');
    expect(err).not.toContain('counties[5]');
    expect(err).toMatch(/; och 1 ställe till\.\n$/);
  });

  test.each([
    [['finns-inte.json'], 'Filen finns-inte.json kan inte läsas: den finns inte.\n'],
    [['.'], 'Filen . kan inte läsas: det är en mapp, en JSON-fil väntades.\n'],
    [[], 'Ange en fil och inget mer: pnpm -s inflytande check-county-report FIL [--json].\n'],
    [['a', 'b'], 'Ange en fil och inget mer: pnpm -s inflytande check-county-report FIL [--json].\n'],
    [['a', '--xml'], 'Ange en fil och inget mer: pnpm -s inflytande check-county-report FIL [--json].\n'],
  ])('K5 arguments %j', async (args, sentence) => {
    expect(await inflytande('check-county-report', ...args)).toEqual({ code: 2, out: '', err: sentence });
  });

  test('K5 a file taken for a folder', async () => {
    await writeFile(join(folder, 'a.json'), file(600_000));
    expect(await inflytande('check-county-report', 'a.json/b.json')).toEqual({
      code: 2,
      out: '',
      err: 'Filen a.json/b.json kan inte läsas: den går inte att öppna (ENOTDIR).\n',
    });
  });

  test.each([
    [[], 'Ange ett kommando; --help visar vilka som finns.\n'],
    [['okänt'], 'Kommandot ”okänt” finns inte; --help visar vilka som finns.\n'],
    [['toString'], 'Kommandot ”toString” finns inte; --help visar vilka som finns.\n'],
  ])('K5 command %j', async (args, sentence) => {
    expect(await inflytande(...args)).toEqual({ code: 2, out: '', err: sentence });
  });
});

test('K5 --help tells which commands there are, and how each is used', async () => {
  const all = await inflytande('--help');
  expect([all.code, all.err]).toEqual([0, '']);
  expect(all.out).toContain('check-county-report');
  const one = await inflytande('check-county-report', '--help');
  expect([one.code, one.err]).toEqual([0, '']);
  expect(one.out).toContain('check-county-report FIL [--json]');
});
