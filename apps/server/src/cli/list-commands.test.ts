import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('inflytande.mjs', import.meta.url));
const files: Record<string, string> = {
  'points.json': JSON.stringify({
    points: [{ id: 'p1', statements: [{ year: 2018 }, { year: 2019 }], verdicts: [] }],
  }),
  'faulty.json': JSON.stringify({ points: [{ id: 'p1', statements: [{ year: 'i fjol' }] }] }),
  'register.json': JSON.stringify({
    organisations: [
      { id: 'w', canonicalName: 'Attention Dalarna', level: 'län', area: { county: 'Dalarna' } },
      { id: 'r', canonicalName: 'RSMH Dalarna', level: 'län', area: { county: 'Dalarna' } },
    ],
  }),
  'names.json': JSON.stringify(['Attention', { name: 'Schackklubben' }]),
  'names.csv': 'nr;name\n1;Attention\n2;Schackklubben\n',
  'bad.csv': 'nr;name\n1;Attention\n2;\n',
  'names.xlsx': 'no spreadsheet',
  'tabs.csv': 'nr\tname\n1\tAttention\n',
  'twice.json': JSON.stringify({
    organisations: ['Attention', 'Balans'].map((canonicalName) => ({ id: 'a', canonicalName })),
  }),
};
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inflytande-cli-'));
  await Promise.all(Object.entries(files).map(async ([name, text]) => writeFile(join(folder, name), text)));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

type Ran = { code: number | string | null | undefined; out: string; err: string };

const inflytande = async (line: string): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...line.split(' ')], { cwd: folder }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
  });

describe('B2 stalled', () => {
  test('B2 with --json prints one document and nothing else', async () => {
    const { code, out, err } = await inflytande('stalled points.json --year 2019 --json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([
      { id: 'p1', years: [2018, 2019], recurring: true, streak: 2, stalledSince: 2018, lastRaised: 2019 },
    ]);
  });

  test('B2 without --json a person reads it', async () => {
    const { out } = await inflytande('stalled --year 2019 points.json');
    expect(out).toContain('står stilla sedan 2018 (2 omgångar i rad)');
    expect(out).toContain('1 synpunkt, 1 återkommande, 1 som står stilla.');
  });
});

describe('O2 match-organisations', () => {
  test.each(['names.json', 'names.csv'])('O2 %s: one answer a row', async (names) => {
    const { code, out, err } = await inflytande(
      `match-organisations ${names} --register register.json --county 20 --json`,
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject([
      { name: 'Attention', decision: 'match', id: 'w' },
      { name: 'Schackklubben', decision: 'new', id: null, candidates: [] },
    ]);
  });

  test('O2 without --json a person reads what was found, and why', async () => {
    const { out } = await inflytande('match-organisations names.json --register register.json --county 20');
    expect(out).toMatch(/^Finns {2}Attention\n.*Attention Dalarna \(w\): .*samma län\nNy {5}Schackklubben\n/);
    expect(out).toContain('2 namn: 1 finns, 0 att välja, 1 nya.');
  });
});

test.each([
  [
    'stalled points.json',
    'Ange året med fyra siffror: pnpm -s inflytande stalled FIL --year ÅÅÅÅ [--json].\n',
  ],
  [
    'stalled points.json --year 19',
    'Ange året med fyra siffror: pnpm -s inflytande stalled FIL --year ÅÅÅÅ [--json].\n',
  ],
  ['stalled --year 2019', 'Ange en fil och ett år: pnpm -s inflytande stalled FIL --year ÅÅÅÅ [--json].\n'],
  [
    'stalled faulty.json --year 2019',
    'Filen faulty.json kan inte läsas – points[0].statements[0].year: ett årtal väntades.\n',
  ],
  [
    'match-organisations names.json --register faulty.json',
    'Filen faulty.json kan inte läsas – organisations: en lista väntades.\n',
  ],
  [
    'match-organisations names.json --register register.json --county 2',
    'Länskoden ”2” finns inte; ange två siffror, till exempel 20 för Dalarna.\n',
  ],
  [
    'match-organisations points.json --register register.json',
    'Filen points.json kan inte läsas – hela filen: en lista väntades.\n',
  ],
  [
    'match-organisations bad.csv --register register.json',
    'Filen bad.csv kan inte läsas – rad 3: cellen är tom, men ett värde behövs.\n',
  ],
  [
    'match-organisations tabs.csv --register register.json',
    'Filen tabs.csv kan inte läsas – rad 1: kolumnen name saknas, eller så skiljs kolumnerna inte åt av semikolon eller komma.\n',
  ],
  [
    'match-organisations names.json --register twice.json',
    'Filen twice.json kan inte läsas – organisations[1].id: samma id finns redan i filen, varje id väntades en gång.\n',
  ],
  [
    'match-organisations names.xlsx --register register.json',
    'Filen names.xlsx kan inte läsas – rad 1: filen behöver vara sparad i formatet XLSX.\n',
  ],
])('K5 %s is exit code 2 and one sentence', async (line, sentence) => {
  expect(await inflytande(line)).toEqual({ code: 2, out: '', err: sentence });
});
