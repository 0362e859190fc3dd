import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'inflytande-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (script: string, ...args: string[]) => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('stalled points', () => {
  test('B2 the points that stand still, with years', () => {
    const points = [
      { id: 'sip', statements: [2018, 2019, 2021].map((year) => ({ year })) },
      { id: 'peer', statements: [{ year: 2019 }], verdicts: [] },
    ];
    const file = fileOf('points.json', JSON.stringify({ cycles: [2018, 2019, 2021], points }));
    expect(run('stalled-points.ts', file, '2021')).toEqual({
      status: 0,
      stdout: 'sip: since 2018, 3 in a row (2018 2019 2021)\n',
      stderr: '',
    });
  });

  test('K5 the faulty place', () => {
    const file = fileOf('broken.json', '{"points":[{"id":"a","statements":[{"year":"x"}]}]}');
    expect(run('stalled-points.ts', file, '2021')).toMatchObject({
      status: 2,
      stderr: 'points[0].statements[0].year: file/year\n',
    });
  });
});

describe('matching organisations', () => {
  test('O2 a certain match, an uncertain one with reasons, and a new name', () => {
    const { status, stdout } = run(
      'match-organisations.ts',
      fileOf('names.csv', 'Namn\nAttention Dalarna\nAutism Dalarna\nFöreningen Helt Okänd\n'),
    );
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^Attention Dalarna: match org-attention-dalarna \(.*same-county\)$/),
      'Autism Dalarna: review org-autism-dalarna (similar-name, same-county)',
      'Föreningen Helt Okänd: new',
      '',
    ]);
  });

  test('K5 the faulty row', () => {
    expect(run('match-organisations.ts', fileOf('bad.csv', 'Förening\nAttention\n'))).toMatchObject({
      status: 2,
      stderr: 'row 1 name: table/column-missing\n',
    });
  });
});

describe('a council as Popolo', () => {
  test('C11 seats by organisation and role, no person', () => {
    const { status, stdout } = run('council-as-popolo.ts', 'council-region-bup');
    const { organization, posts } = JSON.parse(stdout) as { organization: object; posts: object[] };
    expect(status).toBe(0);
    expect(organization).toMatchObject({ id: 'council-region-bup', counts: { posts: posts.length } });
    expect(posts).toContainEqual(expect.objectContaining({ label: 'Attention Dalarna', role: 'member' }));
    expect(stdout).not.toContain('person');
  });

  test('K5 a council that is not there', () => {
    expect(run('council-as-popolo.ts', 'x')).toMatchObject({ status: 2, stderr: 'no such council\n' });
  });
});
