import { describe, expect, test } from 'vitest';
import { runOnFile } from '../testing/command-line.ts';

const file = (given: object = {}) =>
  JSON.stringify({
    year: 2024,
    budgetSEK: 120_000,
    base: { kind: 'priceBaseShare', share: 0.5 },
    rest: { kind: 'byAsked' },
    maxShareOfPlannedCost: 0.5,
    applicants: [
      { id: 'a', askedSEK: 20_000, members: 90, plannedCostSEK: 100_000 },
      { id: 'b', askedSEK: 60_000, members: 90, plannedCostSEK: 80_000 },
      { id: 'c', askedSEK: 100_000, members: 90, plannedCostSEK: 400_000 },
    ],
    ...given,
  });

describe('F4 grant-formula', () => {
  test('F4 with --json prints one document and nothing else', async () => {
    const { code, out, err } = await runOnFile('grant-formula', file(), '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      grants: [
        {
          id: 'a',
          amountSEK: 20_000,
          lines: [
            { code: 'base', amountSEK: 20_000 },
            { code: 'rest', amountSEK: 0 },
          ],
        },
        {
          id: 'b',
          amountSEK: 40_000,
          lines: [
            { code: 'base', amountSEK: 28_650 },
            { code: 'rest', amountSEK: 11_350 },
          ],
        },
        {
          id: 'c',
          amountSEK: 60_000,
          lines: [
            { code: 'base', amountSEK: 28_650 },
            { code: 'rest', amountSEK: 23_722 },
            { code: 'sharedAgain', amountSEK: 7_628 },
          ],
        },
      ],
      leftSEK: 0,
    });
  });

  test('F4 without --json a person reads a table', async () => {
    const { code, out } = await runOnFile('grant-formula', file());
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'c 60 000 bas 28 650, del av resten 23 722, delat på nytt från andras tak 7 628 Kvar av budgeten: 0 kr.',
    );
  });

  test('R4 a year without a price base amount is a refusal; exit code 1', async () => {
    const { code, out, err } = await runOnFile('grant-formula', file({ year: 2015 }), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      problem: { code: 'price-base-amount/unknown-year', data: { year: 2015 } },
    });
    expect(err).toBe('Bidragen kan inte räknas ut: det finns inget prisbasbelopp för 2015.\n');
  });

  test('K5 what cannot be read is exit code 2 and one sentence', async () => {
    expect(
      await runOnFile('grant-formula', file({ rest: { kind: 'fritt' }, budgetSEK: '18 mkr' }), '--json'),
    ).toEqual({
      code: 2,
      out: '',
      err: 'Filen FIL kan inte läsas – budgetSEK: ett belopp i kronor väntades, 0 eller mer med högst två decimaler; rest.kind: ”none”, ”byMembers”, ”byAsked” eller ”equal” väntades.\n',
    });
  });
});
