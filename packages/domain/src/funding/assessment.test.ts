import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AssessmentCriterion, giveAssessment, ranking, summarise, type Assessment } from './assessment.ts';

const criteria: readonly AssessmentCriterion[] = [
  { id: 'nytta', weight: 2, scale: { from: 1, until: 5 } },
  { id: 'delaktighet', weight: 1, scale: { from: 0, until: 3 } },
];
const gives = (assessorId: string, nytta: number, delaktighet: number, applicationId = 'a'): Assessment => ({
  assessorId,
  applicationId,
  scores: { nytta, delaktighet },
  comment: '',
});
const who = { assessorIds: ['anna', 'bo', 'kim'], barredIds: ['kim'] };
const summary = (assessments: Assessment[], barredIds: string[] = [], applicationId = 'a') =>
  summarise(criteria, assessments, { applicationId, barredIds });
const part = (score: { numerator: number; denominator: number } | null) =>
  score === null ? null : score.numerator / score.denominator;

describe('F7 an assessment', () => {
  test.each<[string, Assessment]>([
    ['ok', gives('anna', 5, 0)],
    ['assessment/not-asked', gives('per', 5, 0)],
    ['assessment/barred', gives('kim', 5, 0)],
    ['assessment/score-off-scale', gives('anna', 0, 0)],
    ['assessment/score-off-scale', gives('anna', 6, 0)],
    ['assessment/score-off-scale', gives('anna', 1.5, 0)],
    ['assessment/score-missing', { ...gives('anna', 1, 0), scores: { nytta: 1 } }],
    [
      'assessment/criterion-unknown',
      { ...gives('anna', 1, 0), scores: { nytta: 1, delaktighet: 0, stil: 5 } },
    ],
  ])('F7 %s', (expected, assessment) => {
    const given = giveAssessment(criteria, assessment, who);
    expect(given.ok ? 'ok' : given.problem.code).toBe(expected);
  });

  test.each<[Assessment, { readonly path?: string; readonly data?: object }]>([
    [gives('anna', 6, 0), { path: 'scores', data: { criterionId: 'nytta', from: 1, until: 5 } }],
    [
      { ...gives('anna', 1, 0), scores: { nytta: 1 } },
      { path: 'scores', data: { criterionId: 'delaktighet' } },
    ],
    [{ ...gives('anna', 1, 0), scores: { stil: 5 } }, { data: { criterionId: 'stil' } }],
  ])('K5 the refusal of %j names the criterion', (assessment, problem) => {
    expect(giveAssessment(criteria, assessment, who)).toMatchObject({ ok: false, problem });
  });

  test('F7 a scale has two ends and a weight is at least one', () => {
    expect(v.is(AssessmentCriterion, criteria[0])).toBe(true);
    expect(v.is(AssessmentCriterion, { ...criteria[0], weight: 0 })).toBe(false);
    expect(v.is(AssessmentCriterion, { ...criteria[0], scale: { from: 1, until: 1 } })).toBe(false);
  });
});

describe('F7 mean and spread', () => {
  test('F7 weights and scales: (2 × 4/4 + 0/3) / 3 and (2 × 2/4 + 3/3) / 3', () => {
    const { mean, spread, missing } = summary([gives('anna', 5, 0), gives('bo', 3, 3)]);
    expect([part(mean), part(spread), missing]).toEqual([2 / 3, 0, 0]);
  });

  test('F7 the spread is from the lowest assessor to the highest', () => {
    expect(part(summary([gives('anna', 5, 3), gives('bo', 1, 0), gives('kim', 3, 0)]).spread)).toBe(1);
  });

  test('F7 mean and spread are exact: whole numbers above and below the line', () => {
    const three = [...criteria, { id: 'budget', weight: 5, scale: { from: 2, until: 8 } }];
    const all = ['anna', 'bo', 'kim'].map((id, at) => {
      const given = gives(id, 2 + at, at);
      return { ...given, scores: { ...given.scores, budget: 3 + at } };
    });
    const { mean, spread } = summarise(three, all, { applicationId: 'a', barredIds: [] });
    for (const score of [mean, spread])
      expect([score?.numerator, score?.denominator].every(Number.isInteger)).toBe(true);
    // bo: 2 × 2/4 + 1 × 1/3 + 5 × 2/6, of 8; anna and kim as far below as above.
    expect(part(mean)).toBeCloseTo(3 / 8, 12);
  });

  test('F7 fewer than two is no mean', () => {
    expect(summary([gives('anna', 5, 3)])).toEqual({
      applicationId: 'a',
      mean: null,
      spread: null,
      assessorIds: ['anna'],
      missing: 1,
    });
    expect(summary([])).toMatchObject({ missing: 2 });
  });

  test('F6 the barred do not count, also where they have given scores', () => {
    const all = [gives('anna', 5, 3), gives('bo', 5, 3), gives('kim', 1, 0)];
    expect(summary(all, ['kim'])).toMatchObject({ assessorIds: ['anna', 'bo'], missing: 0 });
    expect(part(summary(all, ['kim']).mean)).toBe(1);
    expect(summary(all, ['kim', 'bo'])).toMatchObject({ mean: null, missing: 1 });
  });

  test('F7 who assesses again has changed their mind; other applications do not count', () => {
    const all = [gives('anna', 1, 0), gives('bo', 5, 3), gives('anna', 5, 3), gives('kim', 1, 0, 'b')];
    expect(part(summary(all).mean)).toBe(1);
  });
});

describe('F7 ranking', () => {
  const pair = (id: string, nytta: number, delaktighet: number) =>
    summary([gives('anna', nytta, delaktighet, id), gives('bo', nytta, delaktighet, id)], [], id);

  test('F7 ties are explicit and share their place', () => {
    expect(ranking([pair('d', 1, 0), pair('c', 3, 1), pair('b', 5, 3), pair('a', 3, 1)])).toEqual([
      { rank: 1, applicationId: 'b', tiedWith: [] },
      { rank: 2, applicationId: 'a', tiedWith: ['c'] },
      { rank: 2, applicationId: 'c', tiedWith: ['a'] },
      { rank: 4, applicationId: 'd', tiedWith: [] },
    ]);
  });

  test('F7 what lacks assessors is left out', () => {
    expect(ranking([summary([gives('anna', 5, 3)]), pair('b', 1, 0)])).toEqual([
      { rank: 1, applicationId: 'b', tiedWith: [] },
    ]);
  });

  test('F7 a tie is exact, whatever the number of assessors', () => {
    const three = summary([gives('anna', 5, 0), gives('bo', 3, 3), gives('kim', 5, 0)]);
    const two = summary([gives('anna', 5, 0, 'b'), gives('bo', 3, 3, 'b')], [], 'b');
    expect(ranking([three, two]).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test('F7 always: between 0 and 1, and the order of the assessments of different people does not matter', () => {
    const anyScore = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(3));
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 2, maxLength: 6 }), (scores) => {
        const all = scores.map(([nytta, delaktighet], index) => gives(`p${index}`, nytta, delaktighet));
        const { mean, spread } = summary(all);
        expect(part(mean)).toBeGreaterThanOrEqual(0);
        expect(part(mean)).toBeLessThanOrEqual(1);
        expect(summary(all.toReversed())).toEqual(summary(all));
        expect(part(spread)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
