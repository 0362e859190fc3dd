import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Money } from '../kernel/money.ts';
import { CountyReport, type Allocation, type ReportExample } from './county-report.ts';
import { reviewCountyReport, type CountyReportFindingCode } from './county-report-findings.ts';

const entitlement = 100_000_000 as Money;

const example = (label: string | null, fields: Partial<ReportExample> = {}): ReportExample => ({
  label,
  targetGroup: 'Brukare',
  goal: 'Mer inflytande',
  activity: 'Seminarier',
  ...fields,
});

const allocation = (amount: number, fields: Partial<Allocation> = {}): Allocation => ({
  purpose: 'Inflytande',
  activity: 'Samordnare',
  amount: amount as Money,
  category: 'samordnare',
  fieldOrder: 'purpose-first',
  purposeIsReference: false,
  activityIsReference: false,
  slashInText: false,
  subAmounts: [],
  sources: [],
  ...fields,
});

/** A report in which only the even account is to be found. */
const faultless: CountyReport = {
  year: 2018,
  countyCode: '20',
  countyName: 'Dalarna',
  officialName: 'Dalarnas län',
  plan: { document: 'Handlingsplanen', pages: [33], status: 'stated', note: null, further: [] },
  examples: [example('Exempel 1'), example('Exempel 2'), example('Exempel 3')],
  allocations: [allocation(40_000_000), allocation(60_000_000)],
  emptyAllocationLines: 0,
  spending: { form: 'combined', fullySpent: true, remaining: null, remainingRaw: null, remainingNote: null },
  commentLength: 1_000,
  commentSummary: null,
  sources: [],
};

const rest = (change: Partial<CountyReport>) =>
  reviewCountyReport({ ...faultless, ...change }, entitlement).findings.slice(1);
const codes = (change: Partial<CountyReport>) => rest(change).map(({ code }) => code);
const spending = (fullySpent: boolean, remaining: number | null, remainingRaw: string | null) => ({
  spending: {
    form: 'combined' as const,
    fullySpent,
    remaining: remaining as Money | null,
    remainingRaw,
    remainingNote: null,
  },
});
const two = (fields: Partial<Allocation>) => ({
  allocations: [allocation(40_000_000), allocation(60_000_000, fields)],
});
const plan = (fields: Partial<NonNullable<CountyReport['plan']>>) => ({
  plan: { document: null, pages: [], status: 'stated' as const, note: null, further: [], ...fields },
});

test('F21 a faultless report has its even account and nothing else', () => {
  expect(v.is(CountyReport, faultless)).toBe(true);
  expect(reviewCountyReport(faultless, entitlement)).toEqual({
    sum: 100_000_000,
    difference: 0,
    findings: [{ code: 'CONSISTENT', severity: 'ok', at: 'allocations' }],
  });
});

describe('F21 the remainder field', () => {
  test.each<[string, Partial<CountyReport>, CountyReportFindingCode[]]>([
    [
      'yes and text',
      spending(true, null, 'se nästa år'),
      ['REMAINDER_NOT_NUMERIC', 'REMAINDER_GIVEN_THOUGH_YES'],
    ],
    ['no and text', spending(false, null, 'vet ej'), ['REMAINDER_NOT_NUMERIC']],
    ['no and only spaces', spending(false, null, '  '), []],
    ['yes and an amount', spending(true, 100, '1 kr'), ['REMAINDER_GIVEN_THOUGH_YES']],
    ['yes and zero', spending(true, 0, '0 kr'), ['REMAINDER_GIVEN_THOUGH_YES']],
    ['half is left', spending(false, 50_000_000, '500 000 kr'), []],
    ['an öre over half is left', spending(false, 50_000_001, '500 000,01 kr'), ['MOSTLY_UNSPENT']],
    ['bare digits', spending(false, 500_000, '5000'), ['AMOUNT_UNFORMATTED']],
    ['digits too few to group', spending(false, 50_000, '500'), []],
    ['grouped digits', spending(false, 500_000, '5 000'), []],
  ])('F21 %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test('F22 answer no with text: the missing remainder comes first, then what the field holds', () => {
    const { findings } = reviewCountyReport(
      { ...faultless, ...spending(false, null, 'vet ej') },
      entitlement,
    );
    expect(findings.map(({ code }) => code)).toEqual(['REMAINDER_MISSING', 'REMAINDER_NOT_NUMERIC']);
  });

  test('K1 80 % left is told as a share in 1/100 000 with the amount in öre', () => {
    expect(rest(spending(false, 80_000_000, '800 000 kr'))[0]?.data).toEqual({
      amount: 80_000_000,
      share: 80_000,
    });
  });
});

describe('F21 plan, comment, names and texts', () => {
  test.each<[string, Partial<CountyReport>, CountyReportFindingCode[]]>([
    ['no plan', { plan: null }, ['PLAN_REF_MISSING']],
    ['status missing, even with pages', plan({ status: 'missing', pages: [19] }), ['PLAN_REF_MISSING']],
    ['not found', plan({ status: 'not-found' }), ['PLAN_REF_NOT_FOUND']],
    ['malformed', plan({ status: 'malformed' }), ['PLAN_REF_MALFORMED']],
    ['several', plan({ further: [{ document: null, pages: [8] }] }), ['PLAN_REF_MULTIPLE']],
    ['1 001 characters', { commentLength: 1_001 }, ['COMMENT_TOO_LONG']],
    ['everyday name', { countyName: 'Sörmland', officialName: 'Södermanlands län' }, ['NAME_VARIANT']],
    ['name without s', { countyName: 'Kalmar', officialName: 'Kalmar län' }, []],
    ['full name', { countyName: 'Dalarnas län' }, []],
    ['no official name known', { officialName: null }, []],
    [
      'tag in an example',
      { examples: [example('1', { goal: 'a<br>b' }), example('2'), example('3')] },
      ['MARKUP_IN_TEXT'],
    ],
    ['entity in a line', two({ purpose: 'a&nbsp;b' }), ['MARKUP_IN_TEXT']],
    ['markup with attributes', two({ purpose: '<a href="x">a</a>' }), ['MARKUP_IN_TEXT']],
    ['a numbered entity', two({ purpose: 'p&#229;' }), ['MARKUP_IN_TEXT']],
    ['less-than and ampersand', two({ purpose: '3 < 5 & 7 > 2' }), []],
  ])('F21 %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

describe('F21 examples', () => {
  test.each<[string, ReportExample[], [CountyReportFindingCode, string][]]>([
    [
      '1, 2, 1',
      [example('Exempel 1'), example('Exempel 2'), example('Exempel 1')],
      [['EXAMPLE_NUMBER_DUPLICATE', 'examples[2]']],
    ],
    [
      '1, 1, 1',
      [example('1'), example('1'), example('1')],
      [
        ['EXAMPLE_NUMBER_DUPLICATE', 'examples[1]'],
        ['EXAMPLE_NUMBER_DUPLICATE', 'examples[2]'],
      ],
    ],
    [
      'two without number are no duplicates',
      [example('Exempel'), example(null), example('Exempel 3')],
      [
        ['EXAMPLE_NUMBER_MISSING', 'examples[0]'],
        ['EXAMPLE_NUMBER_MISSING', 'examples[1]'],
      ],
    ],
    [
      'no goal',
      [example('1', { goal: null }), example('2'), example('3')],
      [['EXAMPLE_FIELD_EMPTY', 'examples[0]']],
    ],
    [
      'blank activity',
      [example('1'), example('2', { activity: ' ' }), example('3')],
      [['EXAMPLE_FIELD_EMPTY', 'examples[1]']],
    ],
    [
      'goal and activity empty is one finding',
      [example('1'), example('2'), example('3', { goal: null, activity: null })],
      [['EXAMPLE_FIELD_EMPTY', 'examples[2]']],
    ],
    ['two examples', [example('1'), example('2')], [['FEW_EXAMPLES', 'examples']]],
    ['none', [], [['FEW_EXAMPLES', 'examples']]],
  ])('F21 %s', (_, examples, expected) => {
    expect(rest({ examples }).map(({ code, at }) => [code, at])).toEqual(expected);
  });
});

describe('F24 and F21 allocations', () => {
  const parts = (...amounts: number[]) =>
    amounts.map((amount) => ({ activity: null, amount: amount as Money }));
  test.each<[string, Partial<CountyReport>, CountyReportFindingCode[]]>([
    ['purpose refers', two({ purposeIsReference: true }), ['PURPOSE_IS_REFERENCE']],
    ['activity refers', two({ activityIsReference: true }), ['PURPOSE_IS_REFERENCE']],
    [
      'both refer is one finding',
      two({ purposeIsReference: true, activityIsReference: true }),
      ['PURPOSE_IS_REFERENCE'],
    ],
    ['one line for all', { allocations: [allocation(100_000_000)] }, ['SINGLE_ALLOCATION']],
    [
      'one line and a remainder',
      { allocations: [allocation(60_000_000)], ...spending(false, 40_000_000, '400 000 kr') },
      [],
    ],
    [
      'one line in parts',
      { allocations: [allocation(100_000_000, { subAmounts: parts(60_000_000, 40_000_000) })] },
      ['SUBAMOUNTS_IN_TEXT'],
    ],
    ['no line at all', { allocations: [] }, []],
    ['both orders', two({ fieldOrder: 'activity-first' }), ['FIELD_ORDER_VARIES']],
    ['an unclear order is no change', two({ fieldOrder: 'unclear' }), []],
    ['administration by category', two({ category: 'administration' }), ['ADMIN_SHARE']],
    ['administration by name', two({ activity: 'Overhead hos regionen', category: null }), ['ADMIN_SHARE']],
    ['administrator is a person', two({ activity: 'Administratör' }), []],
    ['empty lines', { emptyAllocationLines: 2 }, ['ALLOCATION_LINE_EMPTY']],
  ])('F21 %s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test('F21 slashes are told once with their rows', () => {
    const slash = { slashInText: true };
    const allocations = [
      allocation(20_000_000, slash),
      allocation(20_000_000),
      allocation(60_000_000, slash),
    ];
    expect(rest({ allocations })).toEqual([
      { code: 'DELIMITER_IN_TEXT', severity: 'info', at: 'allocations', data: { rows: '1, 3' } },
    ]);
  });

  test.each([
    [112_623_400, true],
    [4_350_000, false],
    [4_351_000, true],
    [10_001, true],
    [0, false],
  ])('F21 %i öre is uneven: %s', (amount, uneven) => {
    const found = codes({ allocations: [allocation(amount), allocation(0)] });
    expect(found.includes('AMOUNT_UNEVEN')).toBe(uneven);
  });

  test('F24 Västerbotten: 200 + 200 + 25 + 25 tkr add up to 450 tkr and are a note', () => {
    const subAmounts = parts(20_000_000, 20_000_000, 2_500_000, 2_500_000);
    const allocations = [allocation(55_000_000), allocation(45_000_000, { subAmounts })];
    expect(rest({ allocations })).toEqual([
      { code: 'SUBAMOUNTS_IN_TEXT', severity: 'info', at: 'allocations[1]', data: { amount: 45_000_000 } },
    ]);
  });

  test('F24 parts that miss their line by an öre are a warning', () => {
    const allocations = [allocation(55_000_000), allocation(45_000_000, { subAmounts: parts(44_999_999) })];
    expect(rest({ allocations })).toEqual([
      { code: 'SUBAMOUNTS_IN_TEXT', severity: 'warning', at: 'allocations[1]', data: { amount: 45_000_000 } },
    ]);
  });
});

test('F22 errors come before warnings and warnings before notes, whatever the report begins with', () => {
  const found = rest({
    ...plan({ further: [{ document: null, pages: [8] }] }),
    ...spending(false, null, 'vet ej'),
    examples: [example('Exempel'), example('Exempel 2', { goal: null })],
    allocations: [allocation(40_000_050), allocation(60_000_000, { purposeIsReference: true })],
  });
  expect(found.map(({ code, severity }) => [severity, code])).toEqual([
    ['error', 'REMAINDER_NOT_NUMERIC'],
    ['warning', 'EXAMPLE_NUMBER_MISSING'],
    ['warning', 'EXAMPLE_FIELD_EMPTY'],
    ['warning', 'PURPOSE_IS_REFERENCE'],
    ['info', 'PLAN_REF_MULTIPLE'],
    ['info', 'FEW_EXAMPLES'],
    ['info', 'AMOUNT_UNEVEN'],
  ]);
});

test.each<[string, unknown]>([
  ['four examples', { ...faultless, examples: ['1', '2', '3', '4'].map((label) => example(label)) }],
  ['an amount below zero', { ...faultless, allocations: [allocation(-1)] }],
  ['half an öre', { ...faultless, allocations: [allocation(0.5)] }],
  ['a county code of one digit', { ...faultless, countyCode: '1' }],
  ['no answer', { ...faultless, spending: { ...faultless.spending, fullySpent: null } }],
])('F21 the schema refuses %s', (_, raw) => {
  expect(v.is(CountyReport, raw)).toBe(false);
});
