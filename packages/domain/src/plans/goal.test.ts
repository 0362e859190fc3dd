import { describe, expect, test } from 'vitest';
import { goalStanding, type Goal } from './goal.ts';

const goal: Goal = {
  id: 'mhfa',
  measure: 'trained-people',
  target: 100,
  approximate: true,
  fromYear: 2020,
  untilYear: 2022,
};
const result = (year: number, value: number | null) => ({ goalId: 'mhfa', year, value });

describe('P1 a goal with its measure: about 100 people a year', () => {
  test.each([
    ['reached', [result(2021, 60), result(2021, 45)], 2021, 105, 'yes'],
    ['about is about', [result(2021, 95)], 2021, 95, 'yes'],
    ['not about', [result(2021, 94)], 2021, 94, 'no'],
    ['34 in 2020', [result(2020, 34), result(2021, 100)], 2020, 34, 'no'],
    ['nothing stated', [], 2020, null, 'not-stated'],
    ['held, but no figure', [result(2020, null)], 2020, null, 'not-stated'],
    ['one figure is missing', [result(2020, 34), result(2020, null)], 2020, 34, 'not-stated'],
    ['one is missing, the others are enough', [result(2020, 134), result(2020, null)], 2020, 134, 'yes'],
    ['nobody is a figure', [result(2020, 0)], 2020, 0, 'no'],
  ])('P1 %s', (_, results, year, value, reached) => {
    expect(goalStanding(goal, [...results, { goalId: 'other', year, value: 999 }], year)).toEqual({
      year,
      target: 100,
      value,
      reached,
    });
  });

  test('P1 exactly 100 is 100; outside its years there is no goal', () => {
    expect(goalStanding({ ...goal, approximate: false }, [result(2021, 99)], 2021)?.reached).toBe('no');
    expect([goalStanding(goal, [], 2019), goalStanding(goal, [], 2023)]).toEqual([null, null]);
    expect(goalStanding(goal, [], 2022)?.reached).toBe('not-stated');
    expect(goalStanding({ ...goal, untilYear: null }, [], 2023)?.reached).toBe('not-stated');
  });
});
