import { describe, expect, test } from 'vitest';
import { runOnFile } from '../testing/command-line.ts';

const schedule = { kind: 'priceBaseShare', fullDay: 0.036, halfDay: 0.018, hourly: 0.005 };
const claim = (id: string, hours: number, date = '2024-03-12') => ({ id, date, hours });
const file = (...claims: object[]) => JSON.stringify({ schedule, claims });

describe('R3 fee', () => {
  test('R3 RJL 2024 on 57 300 kr: one JSON document and nothing else', async () => {
    const { code, out, err } = await runOnFile(
      'fee',
      file(claim('a', 5), claim('b', 4), claim('c', 1)),
      '--json',
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([
      { id: 'a', basis: 'fullDay', amountSEK: 2063 },
      { id: 'b', basis: 'halfDay', amountSEK: 1031 },
      { id: 'c', basis: 'hourly', amountSEK: 286 },
    ]);
  });

  test('R3 without --json a person reads a table', async () => {
    const { code, out } = await runOnFile('fee', file(claim('möte 3', 5)));
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toBe('Arvode Grund Kronor möte 3 hel dag 2 063 ');
  });

  test('R3 one refused claim refuses the file and is named; exit code 1', async () => {
    const { code, out, err } = await runOnFile('fee', file(claim('a', 5), claim('b', 0)), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      problem: { code: 'fee/hours-not-positive', path: 'claims[1].hours', data: { id: 'b' } },
    });
    expect(err).toBe(
      'Arvodet ”b” (claims[1].hours) kan inte räknas ut: antalet timmar måste vara större än 0.\n',
    );
  });

  test('R4 a year without a price base amount is a refusal', async () => {
    const { code, out, err } = await runOnFile('fee', file(claim('a', 5, '2015-03-12')));
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'Arvodet ”a” (claims[0].date) kan inte räknas ut: det finns inget prisbasbelopp för 2015.\n',
    );
  });

  test('K5 what cannot be read is exit code 2 and one sentence', async () => {
    const broken = JSON.stringify({ schedule: { kind: 'fritt' }, claims: [] });
    expect(await runOnFile('fee', broken, '--json')).toEqual({
      code: 2,
      out: '',
      err: 'Filen FIL kan inte läsas – schedule.kind: ”fixed” eller ”priceBaseShare” väntades.\n',
    });
  });
});
