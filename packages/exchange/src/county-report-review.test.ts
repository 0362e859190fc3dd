import { expect, test } from 'vitest';
import { readCountyReportFile } from './county-report-file.ts';
import { reviewDocument, reviewFile } from './county-report-review.ts';

const documentOf = (json: unknown) => {
  const read = readCountyReportFile(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return reviewDocument(reviewFile(read.value));
};

const examples = ['1', '2', '3'].map((label) => ({
  labelInSource: `Exempel ${label}`,
  targetGroup: 'a',
  goal: 'b',
  activity: 'c',
}));
const filled = { plan: { status: 'angiven', pages: [3] }, examples };
const west = { ...filled, countyCode: '98', countyName: 'Västlän', fullySpent: true };
const stockholm = { ...filled, countyCode: '01', countyName: 'Stockholm', fullySpent: false };

test('F22 the document gives kronor, the gap as a positive amount, and the national sum without remainders', () => {
  const counties = [
    {
      ...west,
      allocations: [{ amountSEK: 700_000.5 }, { amountSEK: 100_000 }],
    },
    {
      ...stockholm,
      allocations: [{ amountSEK: 900_000 }],
      remainingSEK: 1_100_000,
      remainingRaw: '1 100 000 kr',
    },
  ];
  expect(documentOf({ counties })).toEqual({
    counties: [
      {
        countyCode: '98',
        countyName: 'Västlän',
        entitlementSEK: 1_000_000,
        sumAllocationsSEK: 800_000.5,
        remainingSEK: null,
        differenceSEK: -199_999.5,
        findings: [
          { code: 'UNACCOUNTED', severity: 'error', amountSEK: 199_999.5, at: 'allocations' },
          { code: 'AMOUNT_UNEVEN', severity: 'info', amountSEK: 700_000.5, at: 'allocations[0]' },
        ],
      },
      {
        countyCode: '01',
        countyName: 'Stockholm',
        entitlementSEK: 2_000_000,
        sumAllocationsSEK: 900_000,
        remainingSEK: 1_100_000,
        differenceSEK: 0,
        findings: [
          { code: 'CONSISTENT_WITH_REMAINDER', severity: 'ok', at: 'remaining' },
          { code: 'MOSTLY_UNSPENT', severity: 'warning', amountSEK: 1_100_000, at: 'remaining' },
        ],
      },
    ],
    national: { sumAllocationsSEK: 1_700_000.5, entitlementSEK: 3_000_000, differenceSEK: -1_299_999.5 },
  });
});

test('F22 a file without counties has nothing to say', () => {
  expect(documentOf({ counties: [] })).toEqual({
    counties: [],
    national: { sumAllocationsSEK: 0, entitlementSEK: 0, differenceSEK: 0 },
  });
});
