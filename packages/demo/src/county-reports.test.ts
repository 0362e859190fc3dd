import { CountyReport } from '@inflytande/domain/funding/county-report';
import { reviewCountyReport } from '@inflytande/domain/funding/county-report-findings';
import { entitlementOf, userCooperation2018 } from '@inflytande/domain/funding/entitlement';
import { nationalSum } from '@inflytande/domain/funding/reconciliation';
import { toKronor, type Money } from '@inflytande/domain/kernel/money';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { countyReports } from './county-reports.ts';

const reviewed = countyReports.map((report) => {
  const entitlement = entitlementOf(userCooperation2018, report.countyCode);
  return { report, entitlement, review: reviewCountyReport(report, entitlement) };
});

test('F21 every report holds the shape of the domain, names its source and stands once', () => {
  expect(v.parse(v.array(CountyReport), countyReports)).toEqual(countyReports);
  expect(countyReports).toHaveLength(21);
  expect(new Set(countyReports.map(({ countyCode }) => countyCode)).size).toBe(21);
  const places = countyReports.flatMap((report) => [report, ...report.allocations]);
  expect(places.filter(({ sources }) => (sources[0]?.place ?? '') === '')).toEqual([]);
});

test('F21 nothing was lost on the way: 51 examples, 78 allocations, 9 comments', () => {
  const count = (size: (report: CountyReport) => number) =>
    countyReports.reduce((total, report) => total + size(report), 0);
  expect(count(({ examples }) => examples.length)).toBe(51);
  expect(count(({ allocations }) => allocations.length)).toBe(78);
  expect(countyReports.filter(({ commentLength }) => commentLength > 0)).toHaveLength(9);
});

// What the source's sums come to, reckoned by hand; kronor.
const primary = {
  Blekinge: ['UNACCOUNTED', 500_000],
  Dalarna: ['CONSISTENT', 0],
  Gotland: ['EXCEEDS', 15_000],
  Gävleborg: ['UNACCOUNTED', 356_500],
  Halland: ['CONSISTENT', 0],
  Jämtland: ['CONSISTENT_WITH_REMAINDER', 0],
  Jönköping: ['EXCEEDS', 10_000],
  Kalmar: ['EXCEEDS', 18_000],
  Kronoberg: ['CONSISTENT', 0],
  Norrbotten: ['CONSISTENT', 0],
  Skåne: ['EXCEEDS', 2_287_500],
  Stockholm: ['CONSISTENT_WITH_REMAINDER', 0],
  Sörmland: ['CONSISTENT', 0],
  Uppsala: ['CONSISTENT', 0],
  Värmland: ['CONSISTENT', 0],
  Västerbotten: ['CONSISTENT', 0],
  Västernorrland: ['CONSISTENT', 0],
  Västmanland: ['UNACCOUNTED', 60_000],
  'Västra Götaland': ['CONSISTENT', 0],
  Örebro: ['CONSISTENT', 0],
  Östergötland: ['EXCEEDS', 176_234],
} as const;

test('F22 each of the 21 counties comes out as its sums say', () => {
  const told = reviewed.map(({ report, review: { findings } }) => {
    const amount = (findings[0]?.data?.['amount'] ?? 0) as Money;
    return [report.countyName, [findings[0]?.code, toKronor(amount)]];
  });
  expect(Object.fromEntries(told)).toEqual(primary);
});

test('F22 the national sum, 14 766 kr short, hides eight deviations', () => {
  const national = nationalSum(reviewed.map(({ entitlement, review: { sum } }) => ({ sum, entitlement })));
  expect(toKronor(national.sum)).toBe(23_985_234);
  expect(toKronor(national.entitlement)).toBe(24_000_000);
  expect(toKronor(national.difference)).toBe(-14_766);
  expect(reviewed.filter(({ review }) => review.difference !== 0)).toHaveLength(8);
});

// Beside the reconciliation: which counties each finding is about, as the source reads. Others have it not.
const elsewhere = {
  ADMIN_SHARE: ['Norrbotten', 'Västerbotten'],
  AMOUNT_UNEVEN: ['Östergötland'],
  AMOUNT_UNFORMATTED: ['Jämtland', 'Stockholm'],
  DELIMITER_IN_TEXT: ['Gotland', 'Sörmland', 'Uppsala', 'Västmanland', 'Örebro'],
  EXAMPLE_FIELD_EMPTY: ['Halland', 'Jämtland'],
  EXAMPLE_NUMBER_DUPLICATE: ['Gävleborg', 'Uppsala'],
  EXAMPLE_NUMBER_MISSING: ['Uppsala'],
  FEW_EXAMPLES: [
    'Gotland',
    'Halland',
    'Stockholm',
    'Sörmland',
    'Västmanland',
    'Västra Götaland',
    'Örebro',
    'Östergötland',
  ],
  FIELD_ORDER_VARIES: [
    'Gotland',
    'Gävleborg',
    'Jämtland',
    'Jönköping',
    'Kalmar',
    'Kronoberg',
    'Norrbotten',
    'Skåne',
    'Sörmland',
    'Västerbotten',
    'Västmanland',
    'Örebro',
  ],
  SINGLE_ALLOCATION: ['Blekinge', 'Dalarna', 'Halland', 'Värmland', 'Västernorrland', 'Västra Götaland'],
  MOSTLY_UNSPENT: ['Stockholm'],
  NAME_VARIANT: ['Sörmland'],
  PLAN_REF_MALFORMED: ['Kalmar'],
  PLAN_REF_MISSING: ['Blekinge', 'Sörmland'],
  PLAN_REF_MULTIPLE: ['Skåne', 'Västerbotten', 'Västmanland'],
  PLAN_REF_NOT_FOUND: ['Västernorrland', 'Örebro'],
  PURPOSE_IS_REFERENCE: ['Blekinge', 'Gotland', 'Värmland'],
  REMAINDER_GIVEN_THOUGH_YES: ['Gävleborg'],
  REMAINDER_NOT_NUMERIC: ['Gävleborg'],
  SUBAMOUNTS_IN_TEXT: ['Västerbotten'],
  COMMENT_TOO_LONG: [],
  MARKUP_IN_TEXT: [],
  ALLOCATION_LINE_EMPTY: [],
} as const;

test.each(Object.entries(elsewhere))('F21 %s is found in %j and nowhere else', (code, counties) => {
  const found = reviewed.filter(({ review }) => review.findings.some((finding) => finding.code === code));
  expect(found.map(({ report }) => report.countyName)).toEqual(counties);
});
