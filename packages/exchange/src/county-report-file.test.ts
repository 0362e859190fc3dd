import { describe, expect, test } from 'vitest';
import { readCountyReportFile } from './county-report-file.ts';

const county = {
  countyCode: '99',
  countyName: 'Provlän',
  allocations: [{ purpose: 'Syfte', activity: 'Aktivitet', amountSEK: 1_000_000 }],
  fullySpent: true,
};
const change = (fields: object) => ({ counties: [{ ...county, ...fields }] });
const row = (fields: object) => change({ allocations: [{ ...county.allocations[0], ...fields }] });

const value = (json: unknown) => {
  const read = readCountyReportFile(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const problems = (json: unknown) => {
  const read = readCountyReportFile(json);
  return read.ok ? [] : read.problems.map(({ code, path }) => [path, code.replace('file/', '')]);
};
const spending = (fields: object) => value(change(fields)).reports[0]?.spending;

describe('F21 a file that can be read', () => {
  test('F21 the least that a county can say: what is left out is empty, not refused', () => {
    expect(value({ counties: [county] }).reports).toEqual([
      {
        year: 2018,
        countyCode: '99',
        countyName: 'Provlän',
        officialName: null,
        plan: null,
        examples: [],
        allocations: [
          {
            purpose: 'Syfte',
            activity: 'Aktivitet',
            amount: 100_000_000,
            category: null,
            fieldOrder: null,
            purposeIsReference: false,
            activityIsReference: false,
            slashInText: false,
            subAmounts: [],
            sources: [],
          },
        ],
        emptyAllocationLines: 0,
        spending: {
          form: 'combined',
          fullySpent: true,
          remaining: null,
          remainingRaw: null,
          remainingNote: null,
        },
        commentLength: 0,
        commentSummary: null,
        sources: [],
      },
    ]);
  });

  test('F20 without a rule that of 2018 applies; a rule in the file replaces it whole', () => {
    expect(value({ counties: [] }).rule).toMatchObject({ minimum: 100_000_000, metropolitan: 200_000_000 });
    const rule = { minimumPerCountySEK: 10.5, metropolitanSEK: 20, metropolitanCountyCodes: ['99'] };
    expect(value({ meta: { reportYear: 2021 }, rule, counties: [] }).rule).toMatchObject({
      year: 2021,
      minimum: 1_050,
      metropolitan: 2_000,
      metropolitanCountyCodes: ['99'],
    });
  });

  test.each([
    ['a number', { remainingSEK: 5_000.5, remainingRaw: '5000,50' }, 500_050, '5000,50'],
    ['only its text', { remainingSEK: null, remainingRaw: '5 000:-' }, 500_000, '5 000:-'],
    ['text that is no amount', { remainingRaw: 'ca 5 000' }, null, 'ca 5 000'],
    ['text in the place of the amount', { remainingSEK: 'vet ej' }, null, 'vet ej'],
    ['an amount as text', { remainingSEK: '5 tkr' }, 500_000, '5 tkr'],
    ['nothing', {}, null, null],
  ])('K1 a remainder as %s keeps its text beside the amount', (_, fields, remaining, remainingRaw) => {
    expect(spending({ fullySpent: false, ...fields })).toMatchObject({ remaining, remainingRaw });
  });

  test('F21 an example is labelled as the county did it, not by its position', () => {
    const examples = [{ position: 1 }, { position: 2, labelInSource: 'Exempel 7' }];
    const labels = value(change({ examples })).reports[0]?.examples.map(({ label }) => label);
    expect(labels).toEqual([null, 'Exempel 7']);
  });

  test('F21 an empty line is skipped and counted, never 0 kr', () => {
    const empty = { purpose: ' ', activity: null, amountSEK: null };
    const report = value(change({ allocations: [empty, county.allocations[0], empty] })).reports[0];
    expect(report?.allocations).toHaveLength(1);
    expect(report?.emptyAllocationLines).toBe(2);
  });

  test.each([
    ['angiven', 'stated'],
    ['angiven, felformaterad', 'malformed'],
    ['ej återfunnen', 'not-found'],
    ['saknas', 'missing'],
  ])('F21 plan status %s is %s', (status, expected) => {
    expect(value(change({ plan: { status, pages: [4] } })).reports[0]?.plan?.status).toBe(expected);
  });

  test.each([
    [{}, 'missing'],
    [{ pages: [4] }, 'stated'],
    [{ document: 'planen' }, 'stated'],
  ])('F21 a plan %j without status is %s', (plan, expected) => {
    expect(value(change({ plan })).reports[0]?.plan?.status).toBe(expected);
  });

  test('F21 a source is named by the title of its document where the file tells it', () => {
    const meta = { seeds: [{ seed: 'a.txt', description: 'Redovisning 2018' }] };
    const provenance = { seed: 'a.txt', locator: 'Rubrik Provlän', lines: '1-2' };
    const read = value({ meta, counties: [{ ...county, provenance }] });
    expect(read.reports[0]?.sources).toEqual([{ document: 'Redovisning 2018', place: 'Rubrik Provlän' }]);
  });
});

describe('K5 a file that cannot be read', () => {
  test.each<[string, unknown, [string, string][]]>([
    ['no object', 'hej', [['', 'object']]],
    ['null', null, [['', 'object']]],
    ['no counties', {}, [['counties', 'list']]],
    ['counties as an object', { counties: {} }, [['counties', 'list']]],
    ['a county that is a number', { counties: [7] }, [['counties[0]', 'object']]],
    ['no code', change({ countyCode: undefined }), [['counties[0].countyCode', 'county-code']]],
    ['a code of one digit', change({ countyCode: '1' }), [['counties[0].countyCode', 'county-code']]],
    ['a blank name', change({ countyName: ' ' }), [['counties[0].countyName', 'name']]],
    ['no allocations', change({ allocations: null }), [['counties[0].allocations', 'list']]],
    ['no answer', change({ fullySpent: null }), [['counties[0].fullySpent', 'yes-or-no']]],
    ['answer in words', change({ fullySpent: 'ja' }), [['counties[0].fullySpent', 'yes-or-no']]],
    ['amount in words', row({ amountSEK: '500 kr' }), [['counties[0].allocations[0].amountSEK', 'amount']]],
    ['amount below zero', row({ amountSEK: -1 }), [['counties[0].allocations[0].amountSEK', 'amount']]],
    ['three decimals', row({ amountSEK: 1.005 }), [['counties[0].allocations[0].amountSEK', 'amount']]],
    ['beyond exact öre', row({ amountSEK: 1e15 }), [['counties[0].allocations[0].amountSEK', 'amount']]],
    ['text without amount', row({ amountSEK: null }), [['counties[0].allocations[0].amountSEK', 'amount']]],
    [
      'part without amount',
      row({ subAmounts: [{}] }),
      [['counties[0].allocations[0].subAmounts[0].amountSEK', 'amount']],
    ],
    ['negative remainder', change({ remainingSEK: -5 }), [['counties[0].remainingSEK', 'amount-or-text']]],
    ['remainder as a list', change({ remainingSEK: [] }), [['counties[0].remainingSEK', 'amount-or-text']]],
    ['four examples', change({ examples: [{}, {}, {}, {}] }), [['counties[0].examples', 'up-to-three']]],
    ['page zero', change({ plan: { pages: [1, 0] } }), [['counties[0].plan.pages[1]', 'page-number']]],
    ['a plan as text', change({ plan: 'saknas' }), [['counties[0].plan', 'object']]],
    ['an unknown status', change({ plan: { status: 'okej' } }), [['counties[0].plan.status', 'plan-status']]],
    [
      'an unknown order',
      row({ fieldOrderInSource: 'belopp' }),
      [['counties[0].allocations[0].fieldOrderInSource', 'field-order']],
    ],
    [
      'half a comment',
      change({ commentLengthChars: 0.5 }),
      [['counties[0].commentLengthChars', 'whole-number']],
    ],
    [
      'half a rule',
      { rule: { minimumPerCountySEK: 1 }, counties: [] },
      [
        ['rule.metropolitanSEK', 'amount'],
        ['rule.metropolitanCountyCodes', 'list'],
      ],
    ],
    ['the same county twice', { counties: [county, county] }, [['counties[1].countyCode', 'county-once']]],
    ['a year as text', { meta: { reportYear: '2018' }, counties: [] }, [['meta.reportYear', 'year']]],
    ['a purpose as a number', row({ purpose: 3 }), [['counties[0].allocations[0].purpose', 'text']]],
  ])('K5 %s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  test('K1 amounts that are exact one by one but not together are refused', () => {
    const allocations = Array.from({ length: 3 }, () => ({ amountSEK: 45_000_000_000_000 }));
    expect(problems(change({ allocations }))).toEqual([['counties', 'sum-in-range']]);
  });

  test('K5 every faulty place is named at once', () => {
    const faulty = {
      ...county,
      countyCode: 9,
      allocations: [{ amountSEK: 'a' }, { amountSEK: 1 }, { amountSEK: 'b' }],
    };
    expect(problems({ counties: [county, faulty] }).map(([path]) => path)).toEqual([
      'counties[1].countyCode',
      'counties[1].allocations[0].amountSEK',
      'counties[1].allocations[2].amountSEK',
    ]);
  });
});
