import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { latestObservations, observedCoverage, yearlyFigures, type Observation } from './observation.ts';

const source = { document: 'Verksamhetsplan 2022', place: '2.1' };
const seen = (
  value: number | boolean,
  date: string,
  place: string | null = null,
  what = 'members',
): Observation => ({
  what,
  about: 'dalarna',
  place,
  value,
  date,
  source,
});
const query = { what: 'members', about: 'dalarna', on: plainDate('2022-06-30') };
const values = (observations: Observation[], on = '2022-06-30') =>
  latestObservations(observations, { ...query, on: plainDate(on) }).latest.map(({ value }) => value);

describe('O7 observations: what, where, value, date, source', () => {
  test.each([
    ['the latest counts, in any order', [seen(80, '2021-12-31'), seen(75, '2020')], '2022-06-30', [80]],
    ['a year counts by its last day', [seen(75, '2021'), seen(80, '2021-11-30')], '2022-06-30', [75]],
    ['what is not known yet', [seen(75, '2020'), seen(80, '2022-07-01')], '2022-06-30', [75]],
    ['another subject', [{ ...seen(75, '2020'), about: 'uppsala' }], '2022-06-30', []],
    ['another thing', [seen(75, '2020', null, 'budget')], '2022-06-30', []],
    ['the same said twice', [seen(75, '2020'), seen(75, '2020')], '2022-06-30', [75]],
    ['nobody is a figure', [seen(0, '2020')], '2022-06-30', [0]],
  ])('O7 %s', (_, observations, on, expected) => {
    expect(values(observations, on)).toEqual(expected);
  });

  test('O7 two sources that differ are a finding and give no answer', () => {
    const both = latestObservations([seen(75, '2021'), seen(80, '2021'), seen(60, '2020')], query);
    expect(both).toEqual({
      latest: [],
      findings: [
        {
          code: 'observation/contradiction',
          severity: 'warning',
          at: 'dalarna',
          data: { date: '2021', values: '75, 80' },
        },
      ],
    });
  });

  test('O7 13 of 15 municipalities have relatives’ support; which ones is not stated', () => {
    const support = (place: string, value: boolean) => seen(value, '2021', place, 'relatives-support');
    const areaCodes = Array.from({ length: 15 }, (_, n) => `20${n + 10}`);
    const coverage = observedCoverage(
      [support('2010', true), support('2011', false), seen(5, '2021', '2012', 'relatives-support')],
      { ...query, what: 'relatives-support' },
      { areaCodes, total: { covered: 13, of: 15 } },
    );
    expect(coverage).toMatchObject({
      atLeast: 13,
      atMost: 13,
      covered: ['2010'],
      notCovered: ['2011'],
      findings: [],
    });
    expect(coverage.notStated).toHaveLength(13);
  });

  test('O7 figures year by year; a year without one is not zero', () => {
    const observations = [
      seen(80, '2021'),
      seen(70, '2019-01-01'),
      seen(72, '2019-12'),
      seen(9, '2020', '2080'),
    ];
    expect(yearlyFigures(observations, { what: 'members', about: 'dalarna' })).toEqual([
      { year: 2019, value: 72 },
      { year: 2021, value: 80 },
    ]);
  });
});
