import { describe, expect, test } from 'vitest';
import { awarenessWeek, defaultAwarenessWeek } from './awareness-week.ts';

const says = (week: number, place: string, document = 'Verksamhetsplan 2022') => ({ week, place, document });

describe('E3 the awareness week', () => {
  test.each([
    [2020, 41, '2020-10-05', '2020-10-11'],
    [2021, 40, '2021-10-04', '2021-10-10'],
    [2022, 41, '2022-10-10', '2022-10-16'],
  ])('E3 %i: week %i', (year, week, from, until) => {
    expect(defaultAwarenessWeek(year)).toEqual({ year, week });
    expect(awarenessWeek(year, [])).toEqual({ year, week, from, until, basis: 'default', findings: [] });
  });

  test('E3 2022: one source says both 40 and 41, which is a finding and decides nothing', () => {
    const week = awarenessWeek(2022, [says(41, '3.4'), says(40, '2.1.4')]);
    expect([week.week, week.basis]).toEqual([41, 'default']);
    expect(week.findings).toEqual([
      {
        code: 'awareness-week/statements-disagree',
        severity: 'warning',
        at: 'week',
        data: { document: 'Verksamhetsplan 2022', weeks: '40, 41', places: '3.4; 2.1.4' },
      },
    ]);
  });

  test('E3 organisers may set another; it is told, also where sources disagree', () => {
    const week = awarenessWeek(2022, [says(41, 'a'), says(40, 'b')], 39);
    expect([week.week, week.from, week.basis]).toEqual([39, '2022-09-26', 'set']);
    expect(week.findings.map(({ code }) => code)).toEqual([
      'awareness-week/statements-disagree',
      'awareness-week/other-than-default',
    ]);
  });

  test.each([
    ['one statement', [says(41, 'a')], 41, 'stated', []],
    ['the same twice', [says(41, 'a'), says(41, 'b')], 41, 'stated', []],
    ['another week than the default', [says(40, 'a')], 40, 'stated', ['awareness-week/other-than-default']],
    ['two sources that disagree', [says(40, 'a'), says(41, 'a', 'Bildspel')], 41, 'default', []],
    ['a week that there is not', [says(53, 'a')], 41, 'default', ['awareness-week/no-such-week']],
  ])('E3 %s', (_, statements, number, basis, findings) => {
    const week = awarenessWeek(2022, statements);
    expect([week.week, week.basis, week.findings.map(({ code }) => code)]).toEqual([number, basis, findings]);
  });
});
