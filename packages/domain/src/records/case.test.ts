import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  newSeries,
  nextCaseNumber,
  readCaseNumber,
  reviewSeries,
  takeCaseNumber,
  writeCaseNumber,
  type CaseNumber,
} from './case-number.ts';
import {
  documentNumber,
  findDocument,
  registerDocument,
  releaseSelection,
  type Case,
  type CaseDocument,
} from './case.ts';

const hsn = { series: 'HSN', year: 2022, number: 2905 };

describe('P4 case numbers', () => {
  test.each([
    ['HSN 2022/2905', hsn],
    ['  hsn   2022/2905 ', hsn],
    ['HSN2022/2905', hsn],
    ['HSN-2022/2905', hsn],
    ['HSN 2022:2905', hsn],
  ])('P4 reads %s', (raw, number) => {
    expect(readCaseNumber(raw)).toEqual({ ok: true, value: number });
    expect(writeCaseNumber(number)).toBe('HSN 2022/2905');
  });

  test.each([
    '',
    '2022/2905',
    'HSN 22/2905',
    'HSN 2022/',
    'HSN 2022/0290',
    'HSN 2022/2905-1',
    'HSN 2022/x',
    'A B 2022/1',
  ])('P4 refuses “%s” and keeps it', (raw) => {
    expect(readCaseNumber(raw)).toMatchObject({ problem: { code: 'case-number/unreadable', data: { raw } } });
  });

  test('P4 our own series cannot collide with the registry’s', () => {
    expect(newSeries(' inf ', ['HSN', 'RD'])).toEqual({ ok: true, value: 'INF' });
    expect(newSeries('rd', ['HSN', 'RD']).ok).toBe(false);
    expect(newSeries('hsn', ['HSN'])).toMatchObject({ problem: { code: 'case-number/series-taken' } });
    expect(newSeries('IN F', [])).toMatchObject({ problem: { code: 'case-number/series-unreadable' } });
    const known = { ownSeries: ['INF'], taken: [hsn] };
    expect(takeCaseNumber('INF 2026/7', known)).toMatchObject({
      problem: { code: 'case-number/own-series' },
    });
    expect(takeCaseNumber('hsn 2022/2905', known)).toMatchObject({ problem: { code: 'case-number/taken' } });
    expect(takeCaseNumber('HSN 2022/2906', known).ok).toBe(true);
  });

  test.each([
    ['the number of another year', 'HSN 2023/2905', 'ok'],
    ['the number of another series', 'RD 2022/2905', 'ok'],
    ['another number', 'HSN 2022/2910', 'ok'],
    ['one of several that are taken', 'HSN 2022/2905', 'case-number/taken'],
    ['what is no number', 'HSN 2022', 'case-number/unreadable'],
  ])('P4 from the registry, %s: %s', (_, raw, expected) => {
    const taken = [{ ...hsn, number: 1 }, hsn];
    const result = takeCaseNumber(raw, { ownSeries: ['INF'], taken });
    expect(result.ok ? 'ok' : result.problem.code).toBe(expected);
  });

  test('P4 the registry’s letters are the same with spaces around and in small letters', () => {
    expect(newSeries('HSN', ['RD', ' hsn '])).toMatchObject({
      problem: { code: 'case-number/series-taken' },
    });
  });

  test('P4 our own series is unbroken, year by year, whatever else is registered', () => {
    const step = fc.record({ year: fc.integer({ min: 2024, max: 2026 }), other: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const taken: CaseNumber[] = [];
        for (const { year, other } of steps)
          taken.push(other ? { ...hsn, year, number: taken.length + 5 } : nextCaseNumber('INF', year, taken));
        for (const year of [2024, 2025, 2026]) {
          expect(reviewSeries('INF', year, taken)).toEqual([]);
          const own = taken.filter((one) => one.series === 'INF' && one.year === year);
          expect(own.map(({ number }) => number)).toEqual(own.map((_, at) => at + 1));
        }
      }),
    );
  });

  test('P4 a gap and a number given twice are errors', () => {
    const taken = [6, 5, 2, 5].map((number) => ({ series: 'INF', year: 2026, number }));
    expect(reviewSeries('INF', 2026, taken)).toEqual([
      { code: 'case-number/gap', severity: 'error', at: 'INF 2026/2', data: { from: 1, until: 1 } },
      { code: 'case-number/gap', severity: 'error', at: 'INF 2026/5', data: { from: 3, until: 4 } },
      { code: 'case-number/twice', severity: 'error', at: 'INF 2026/5', data: { number: 5 } },
    ]);
  });
});

const document = (more: Partial<CaseDocument> = {}): Omit<CaseDocument, 'n'> => ({
  date: plainDate('2022-03-25'),
  direction: 'in',
  counterpart: 'Attention Dalarna',
  subject: 'Yttrande',
  secrecyMark: null,
  ...more,
});
const empty: Case = {
  number: hsn,
  subject: 'Handlingsplan psykisk hälsa',
  openedOn: plainDate('2022-03-01'),
  closedOn: null,
  documents: [],
};
const filled = [
  document(),
  document({ secrecyMark: 'OSL 21:1' }),
  document({ direction: 'internal' }),
].reduce((one, next) => {
  const result = registerDocument(one, next);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}, empty);

describe('P4 documents', () => {
  test('P4 they are numbered case-n, and found by it', () => {
    expect(filled.documents.map((one) => documentNumber(filled, one))).toEqual([
      'HSN 2022/2905-1',
      'HSN 2022/2905-2',
      'HSN 2022/2905-3',
    ]);
    expect(findDocument([empty, filled].slice(1), 'hsn 2022/2905-2')).toMatchObject({
      ok: true,
      value: { document: { n: 2, secrecyMark: 'OSL 21:1' } },
    });
    expect(filled.documents[2]?.counterpart).toBeNull();
    expect(registerDocument(empty, document({ date: empty.openedOn })).ok).toBe(true);
    const twelve = Array.from({ length: 12 }).reduce<Case>((one) => {
      const next = registerDocument(one, document());
      return next.ok ? next.value : one;
    }, empty);
    expect(findDocument([twelve], ' HSN 2022/2905-12 ')).toMatchObject({ value: { document: { n: 12 } } });
    for (const raw of ['HSN 2022/2905-4', 'HSN 2022/2905-1 kopia', 'HSN 2022/2906-1', 'HSN 2022/2905', 'x'])
      expect(findDocument([filled], raw)).toMatchObject({ problem: { code: 'document/not-found' } });
  });

  test.each([
    ['without a subject', empty, document({ subject: ' ' }), 'document/subject-missing'],
    ['received from nobody', empty, document({ counterpart: null }), 'document/counterpart-missing'],
    [
      'sent to nobody',
      empty,
      document({ direction: 'out', counterpart: ' ' }),
      'document/counterpart-missing',
    ],
    ['from before the case', empty, document({ date: plainDate('2022-02-28') }), 'document/before-the-case'],
    ['in a closed case', { ...empty, closedOn: plainDate('2022-04-01') }, document(), 'document/case-closed'],
  ])('P4 %s is refused', (_, one, next, code) => {
    expect(registerDocument(one, next)).toMatchObject({ problem: { code } });
  });

  test('P4 one document can be handed out; a secrecy mark must be tried first', () => {
    const forms = (ns: number[], decided: [number, 'whole' | 'masked' | 'withheld'][] = []) => {
      const result = releaseSelection(filled, ns, new Map(decided));
      return result.ok ? result.value.map(({ n, form }) => `${n} ${form}`) : result.problem.code;
    };
    expect(forms([3, 1, 3])).toEqual(['1 whole', '3 whole']);
    expect(forms([1, 2])).toBe('document/needs-masking');
    expect(forms([2], [[2, 'masked']])).toEqual(['2 masked']);
    expect(
      forms(
        [1, 2],
        [
          [1, 'masked'],
          [2, 'withheld'],
        ],
      ),
    ).toEqual(['1 masked', '2 withheld']);
    expect(forms([9])).toBe('document/not-found');
    expect(forms([])).toEqual([]);
  });
});
