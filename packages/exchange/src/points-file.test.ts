import { describe, expect, test } from 'vitest';
import { readPointsFile, stalledDocument } from './points-file.ts';

const every = [2018, 2019, 2020, 2021].map((year) => ({ year }));
const answer = (json: unknown, year: number) => {
  const file = readPointsFile(json);
  return file.ok ? stalledDocument(file.value, year) : file.problems;
};

describe('B2 a file of points', () => {
  test('B2 how people are met is stalled since 2018, peer support recurs; the file’s order is kept', () => {
    const points = [
      { id: 'peer', statements: [{ year: 2021 }, { year: 2019 }], verdicts: [] },
      { id: 'bemotande', statements: every, verdicts: [{ year: 2020, verdict: 'not' }] },
    ];
    expect(answer({ cycles: [2018, 2019, 2020, 2021], points }, 2021)).toEqual([
      { id: 'peer', years: [2019, 2021], recurring: true, streak: 1, stalledSince: null, lastRaised: 2021 },
      {
        id: 'bemotande',
        years: [2018, 2019, 2020, 2021],
        recurring: true,
        streak: 4,
        stalledSince: 2018,
        lastRaised: 2021,
      },
    ]);
  });

  test.each([
    [
      'later statements and verdicts are left out',
      { verdicts: [{ year: 2021, verdict: 'solved' }] },
      2020,
      [3, 2018],
    ],
    ['partly ends it', { verdicts: [{ year: 2019, verdict: 'partly' }] }, 2021, [2, 2020]],
    ['without verdicts', {}, 2021, [4, 2018]],
    ['before it was raised', {}, 2017, [0, null]],
  ])('B2 %s', (_, more, year, [streak, stalledSince]) => {
    const points = [{ id: 'p', statements: every, ...more }];
    expect(answer({ points }, year)).toMatchObject([{ streak, stalledSince }]);
  });

  test('B2 without cycles every calendar year is one; years outside the cycles count as held', () => {
    const points = [{ id: 'p', statements: [{ year: 2018 }, { year: 2020 }] }];
    const streak = (more: object) => answer({ points, ...more }, 2021);
    expect(streak({})).toMatchObject([{ streak: 1 }]);
    expect(streak({ cycles: null })).toMatchObject([{ streak: 1 }]);
    expect(streak({ cycles: [] })).toMatchObject([{ streak: 2, stalledSince: 2018 }]);
    expect(streak({ cycles: [2018, 2019] })).toMatchObject([{ streak: 1 }]);
  });

  test('B2 no points, no statements', () => {
    expect(answer({ points: [] }, 2021)).toEqual([]);
    expect(answer({ points: [{ id: 'p', statements: [] }] }, 2021)).toEqual([
      { id: 'p', years: [], recurring: false, streak: 0, stalledSince: null, lastRaised: null },
    ]);
  });

  test.each<[string, unknown, { code: string; path: string }[]]>([
    ['not an object', 7, [{ code: 'file/object', path: '' }]],
    ['no points', {}, [{ code: 'file/list', path: 'points' }]],
    [
      'faulty fields',
      {
        cycles: ['2018'],
        points: [
          {
            id: 1,
            statements: [{ year: 18 }, { year: 2018.5 }],
            verdicts: [{ year: 2018, verdict: 'done' }],
          },
        ],
      },
      [
        { code: 'file/year', path: 'cycles[0]' },
        { code: 'file/id', path: 'points[0].id' },
        { code: 'file/year', path: 'points[0].statements[0].year' },
        { code: 'file/year', path: 'points[0].statements[1].year' },
        { code: 'file/verdict', path: 'points[0].verdicts[0].verdict' },
      ],
    ],
    ['no statements', { points: [{ id: 'p' }] }, [{ code: 'file/list', path: 'points[0].statements' }]],
  ])('K5 %s', (_, json, problems) => {
    expect(answer(json, 2021)).toEqual(problems);
  });
});
