import { describe, expect, test } from 'vitest';
import { grantFormulaDocument, readGrantFormulaFile } from './grant-formula-file.ts';

const file = (given: object = {}) => ({
  year: 2018,
  budgetSEK: 125_000,
  base: {
    kind: 'brackets',
    brackets: [
      { fromMembers: 0, amountSEK: 5_000 },
      { fromMembers: 200, amountSEK: 10_000 },
    ],
  },
  rest: { kind: 'byMembers' },
  applicants: [
    { id: 'a', askedSEK: 50_000, members: 199, plannedCostSEK: 90_000 },
    { id: 'b', members: 200 },
    { id: 'c', askedSEK: null, members: 601, plannedCostSEK: null },
  ],
  ...given,
});
const document = (json: unknown) => {
  const read = readGrantFormulaFile(json);
  return read.ok ? grantFormulaDocument(read.value) : read;
};

describe('F4 a file for the grant formula', () => {
  test('F4 amounts in kronor, lines that add up, in the file’s order', () => {
    expect(document(file())).toEqual({
      ok: true,
      value: {
        grants: [
          {
            id: 'a',
            amountSEK: 24_900,
            lines: [
              { code: 'base', amountSEK: 5_000 },
              { code: 'rest', amountSEK: 19_900 },
            ],
          },
          {
            id: 'b',
            amountSEK: 30_000,
            lines: [
              { code: 'base', amountSEK: 10_000 },
              { code: 'rest', amountSEK: 20_000 },
            ],
          },
          {
            id: 'c',
            amountSEK: 70_100,
            lines: [
              { code: 'base', amountSEK: 10_000 },
              { code: 'rest', amountSEK: 60_100 },
            ],
          },
        ],
        leftSEK: 0,
      },
    });
  });

  test('R4 a year without a price base amount is a refusal', () => {
    expect(document(file({ year: 2015, base: { kind: 'priceBaseShare', share: 0.5 } }))).toMatchObject({
      ok: false,
      problem: { code: 'price-base-amount/unknown-year', data: { year: 2015 } },
    });
  });

  test.each<[string, object, string, string]>([
    ['a base of another kind', { base: { kind: 'fritt' } }, 'base.kind', 'file/base-kind'],
    ['a rest of another kind', { rest: { kind: 'fritt' } }, 'rest.kind', 'file/rest-kind'],
    ['no base', { base: undefined }, 'base', 'file/object'],
    ['no rest', { rest: undefined }, 'rest', 'file/object'],
    ['a budget in text', { budgetSEK: '18 mkr' }, 'budgetSEK', 'file/amount'],
    ['a budget below zero', { budgetSEK: -1 }, 'budgetSEK', 'file/amount'],
    ['a year in text', { year: '2018' }, 'year', 'file/year'],
    ['per cent instead of a share', { maxShareOfPlannedCost: 50 }, 'maxShareOfPlannedCost', 'file/part'],
    [
      'a share below zero',
      { base: { kind: 'priceBaseShare', share: -0.5 } },
      'base.share',
      'file/decimal-share',
    ],
    ['no applicants', { applicants: undefined }, 'applicants', 'file/list'],
    [
      'half a member',
      { applicants: [{ id: 'a', members: 1.5 }] },
      'applicants[0].members',
      'file/whole-number',
    ],
    ['an applicant without id', { applicants: [{ members: 1 }] }, 'applicants[0].id', 'file/id'],
  ])('K5 %s is told with its place', (_, given, path, code) => {
    expect(readGrantFormulaFile(file(given))).toEqual({ ok: false, problems: [{ code, path }] });
  });

  test('K5 anything but an object is told', () => {
    expect(readGrantFormulaFile(null)).toEqual({ ok: false, problems: [{ code: 'file/object', path: '' }] });
  });
});
