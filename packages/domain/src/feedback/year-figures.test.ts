import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { defaultAnswerTimes } from './clocks.ts';
import type { Statement } from './statement.ts';
import { defaultVerdictDays } from './verdict-outcome.ts';
import { groupFigures, yearFigures, type FiguredPoint } from './year-figures.ts';

const region = 'region-dalarna';
const on = plainDate('2021-06-30');
const terms = { on, answerTimes: defaultAnswerTimes, verdictDays: defaultVerdictDays };
const cycles = [2018, 2019, 2020].map((year) => ({ year, held: true, note: null, sources: [] }));

const said = (saidAt: string, by: Partial<Pick<Statement, 'authorKind' | 'authorId' | 'status'>> = {}) => ({
  saidAt,
  cycleYear: null,
  status: 'published' as const,
  authorKind: 'network' as const,
  authorId: 'net',
  ...by,
});
const answered = (givenAt: string) => ({
  principalId: region,
  kind: 'inform' as const,
  text: 'Frågan tas upp på mötet i mars.',
  givenAt,
});
const judged = (verdict: 'solved' | 'partly' | 'not', givenAt: string) => ({
  id: givenAt,
  raiserKind: 'network' as const,
  raiserId: 'net',
  verdict,
  givenAt,
});
const matter = (given: Partial<FiguredPoint>, sentAt: string | null = '2018-11-01'): FiguredPoint => ({
  point: { kind: 'problem', sentAt, principalIds: [region], principalCertain: true },
  statements: [said('2018')],
  answers: [],
  verdicts: [],
  cycles,
  ...given,
});
const yearsOf = (points: readonly FiguredPoint[]) =>
  new Map(yearFigures(points, terms).map((figures) => [figures.year, figures]));

describe('B2 what was raised', () => {
  test('B2 a point counts once a year, and as raised before in every later year', () => {
    const years = yearsOf([
      matter({ statements: [said('2018'), said('2018-09'), said('2020')] }),
      matter({ statements: [said('2020')] }, '2020'),
    ]);
    const counted = [...years.values()].map(({ year, raised, raisedBefore }) => [year, raised, raisedBefore]);
    expect(counted).toEqual([
      [2018, 1, 0],
      [2019, 0, 0],
      [2020, 2, 1],
      [2021, 0, 0],
    ]);
  });

  test('B2 stalled from the second round in a row, until somebody says that it is better', () => {
    const years = yearsOf([
      matter({
        statements: [said('2018'), said('2019')],
        answers: [answered('2019-12-01')],
        verdicts: [judged('partly', '2020-05-01')],
      }),
    ]);
    expect([...years.values()].map(({ stalled }) => stalled)).toEqual([0, 1, 0, 0]);
  });

  test('B5 what is not published counts nowhere', () => {
    expect(yearFigures([matter({ statements: [said('2018', { status: 'declined' })] })], terms)).toEqual([]);
  });
});

describe('B3 whether answers kept their time', () => {
  test.each([
    ['on the last day', '2018-11-01', [answered('2018-12-31')], 'in-time'],
    ['the day after', '2018-11-01', [answered('2019-01-01')], 'late'],
    [
      'in a year of which only the year is known, and so perhaps in time',
      '2018',
      [answered('2019')],
      'in-time',
    ],
    ['before the point was sent: no answer', '2018-11-01', [answered('2018-10-01')], 'overdue'],
    ['never, and the time is over', '2018-11-01', [], 'overdue'],
    ['not yet, on the last day', '2021-05-01', [], 'waiting'],
    ['not yet, the day after', '2021-04-30', [], 'overdue'],
  ] as const)('B3 %s', (_, sentAt, answers, timing) => {
    const statements = [said(sentAt)];
    const year = yearsOf([matter({ statements, answers: [...answers] }, sentAt)]).get(
      Number(sentAt.slice(0, 4)),
    );
    expect(year?.answers).toEqual({ 'in-time': 0, late: 0, waiting: 0, overdue: 0, [timing]: 1 });
  });

  test('B3 all who were asked must have answered: the last of them counts', () => {
    const principalIds = [region, 'falun'];
    const point = { kind: 'problem', sentAt: '2018-11-01', principalIds, principalCertain: true } as const;
    const late = { ...answered('2019-03-01'), principalId: 'falun' };
    const year = yearsOf([matter({ point, answers: [late, answered('2018-11-20')] })]).get(2018);
    expect(year?.answers).toMatchObject({ late: 1, 'in-time': 0 });
  });

  test.each(['praise', 'information'] as const)('B3 %s waits for nothing', (kind) => {
    const point = { kind, sentAt: '2018', principalIds: [region], principalCertain: true };
    const year = yearsOf([matter({ point })]).get(2018);
    expect(Object.values(year?.answers ?? {})).toEqual([0, 0, 0, 0]);
    expect(year?.atEnd).toMatchObject({ noted: 1, unanswered: 0 });
  });
});

describe('B4 how it stood at the end of each year', () => {
  test('B4 answered in its year, solved when nobody objects, and as it stands today in the year that goes on', () => {
    const years = yearsOf([
      matter({ answers: [answered('2019-02-01')], verdicts: [judged('solved', '2020-12-20')] }),
    ]);
    expect([...years.values()].map(({ atEnd }) => atEnd)).toMatchObject([
      { unanswered: 1 },
      { answered: 1 },
      { answered: 1, solved: 0 },
      { solved: 1 },
    ]);
    expect(years.get(2020)?.verdicts).toEqual({ solved: 1, partly: 0, not: 0, worse: 0 });
  });

  test('B2 every point stands somewhere at the end of each year since it was first raised', () => {
    const year = fc.integer({ min: 2016, max: 2021 });
    const any = fc.array(fc.array(year, { minLength: 1, maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(any, (raised) => {
        const points = raised.map((years) =>
          matter({ statements: years.map((one) => said(String(one))) }, null),
        );
        for (const figures of yearFigures(points, terms)) {
          const raisedByThen = raised.filter((years) => Math.min(...years) <= figures.year).length;
          expect(Object.values(figures.atEnd).reduce((a, b) => a + b, 0)).toBe(raisedByThen);
          expect(figures.raised).toBe(raised.filter((years) => years.includes(figures.year)).length);
        }
      }),
    );
  });
});

describe('B6 who raised', () => {
  const individuals = (year: string, count: number) =>
    Array.from({ length: count }, () => said(year, { authorKind: 'individual', authorId: null }));

  test('B6 under five individuals are few, and cannot be worked out where the sum is known; associations are exact', () => {
    const years = yearsOf([
      matter({
        statements: [
          said('2018', { authorKind: 'association', authorId: 'a' }),
          said('2018', { authorKind: 'association', authorId: 'a' }),
          said('2018', { authorKind: 'association', authorId: 'b' }),
          ...individuals('2018', 4),
          ...individuals('2019', 5),
          ...individuals('2020', 7),
        ],
      }),
    ]);
    expect(years.get(2018)).toMatchObject({ associations: 2, individuals: { kind: 'few' } });
    expect(years.get(2019)?.individuals).toEqual({ kind: 'withheld' });
    expect(years.get(2020)).toMatchObject({ associations: 0, individuals: { kind: 'count', count: 7 } });
  });
});

test('B2 a theme counts its own points, and tells the earliest year since which one stands still', () => {
  const groups = groupFigures(
    [
      { ...matter({ statements: [said('2019'), said('2020')] }, '2019'), groups: ['T1'] },
      { ...matter({ statements: [said('2018'), said('2019'), said('2020')] }), groups: ['T1', 'T2'] },
      { ...matter({ answers: [answered('2018-11-20')] }), groups: ['T2', 'T2'] },
      { ...matter({ statements: [] }), groups: ['T3'] },
    ],
    terms,
  );
  expect(groups).toEqual([
    expect.objectContaining({ key: 'T1', points: 2, recurring: 2, stalled: 2, stalledSince: 2018 }),
    expect.objectContaining({ key: 'T2', points: 2, recurring: 1, stalled: 1, stalledSince: 2018 }),
  ]);
  expect(groups[1]?.answers).toEqual({ 'in-time': 1, late: 0, waiting: 0, overdue: 1 });
});
