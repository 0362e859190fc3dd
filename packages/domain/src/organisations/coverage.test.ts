import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';

const fifteen = Array.from({ length: 15 }, (_, index) => String(2021 + index));

describe('O7 coverage', () => {
  test('O7 13 of 15 is known without its parts: which ones is not stated', () => {
    expect(coverageOf(fifteen, [], { covered: 13, of: 15 })).toEqual({
      of: 15,
      atLeast: 13,
      atMost: 13,
      covered: [],
      notCovered: [],
      notStated: fifteen,
      findings: [],
    });
  });

  test('O7 without a total the parts give the least and the most', () => {
    const observations = [
      { areaCode: '2021', covered: true },
      { areaCode: '2022', covered: false },
    ];
    expect(coverageOf(fifteen, observations, null)).toMatchObject({ atLeast: 1, atMost: 14, findings: [] });
    expect(coverageOf(fifteen, observations, { covered: 13, of: 15 })).toMatchObject({
      atLeast: 13,
      atMost: 13,
    });
  });

  test.each([
    ['too few for the areas named', 0, 15, 'coverage/total-differs'],
    ['too many beside the area without', 15, 15, 'coverage/total-differs'],
    ['of another number of areas', 13, 16, 'coverage/other-areas'],
  ])('O7 a total that is %s is a finding, and the parts count', (_, covered, of, code) => {
    const observations = [
      { areaCode: '2021', covered: true },
      { areaCode: '2022', covered: false },
    ];
    const result = coverageOf(fifteen, observations, { covered, of });
    expect(result.findings.map((finding) => finding.code)).toEqual([code]);
    expect([result.atLeast, result.atMost]).toEqual([1, 14]);
  });

  test('O7 an area said both to have and not to have it counts as neither', () => {
    const observations = [
      { areaCode: '2021', covered: true },
      { areaCode: '2021', covered: false },
    ];
    expect(coverageOf(fifteen, observations, null)).toMatchObject({
      atLeast: 0,
      atMost: 15,
      covered: [],
      notCovered: [],
      findings: [{ code: 'coverage/contradiction', at: '2021' }],
    });
  });

  test('O7 when all parts are known the number is too', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (values) => {
        const observations = fifteen.map((areaCode, index) => ({
          areaCode,
          covered: values[index] ?? false,
        }));
        const result = coverageOf(fifteen, observations, null);
        const count = values.filter(Boolean).length;
        expect([result.atLeast, result.atMost, result.notStated]).toEqual([count, count, []]);
      }),
    );
  });
});
