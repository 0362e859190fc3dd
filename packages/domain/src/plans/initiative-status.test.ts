import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import type { initiativeStatuses } from './initiative.ts';
import { initiativeStanding } from './initiative-status.ts';

const on = (status: (typeof initiativeStatuses)[number], signs: string[], day: string) =>
  initiativeStanding({ status, signs }, plainDate(day));

describe('P1 no follow-up for twelve months: dormant', () => {
  test.each([
    ['the day before', ['2021-03-15'], '2022-03-14', 'ongoing', null],
    ['twelve months to the day', ['2021-03-15'], '2022-03-15', 'dormant', '2022-03-15'],
    ['from a leap day', ['2020-02-29'], '2021-02-28', 'dormant', '2021-02-28'],
    ['a month counts from its last day', ['2021-03'], '2022-03-30', 'ongoing', null],
    ['a year counts from its last day: silent since 2018', ['2018'], '2019-12-31', 'dormant', '2019-12-31'],
    ['the latest sign counts, in any order', ['2021-06-01', '2018'], '2022-01-01', 'ongoing', null],
    ['a sign on the day itself', ['2018', '2022-01-01'], '2022-01-01', 'ongoing', null],
    ['a later sign is not known yet', ['2018', '2023-01-01'], '2022-01-01', 'dormant', '2019-12-31'],
    ['no sign: as stated', [], '2022-01-01', 'ongoing', null],
  ])('P1 %s', (_, signs, day, status, dormantFrom) => {
    expect(on('ongoing', signs, day)).toMatchObject({ status, dormantFrom });
  });

  test('P1 it was silent since 2018 (S3)', () => {
    expect(on('ongoing', ['2018'], '2022-03-25').lastSign).toBe('2018');
  });

  test.each([
    ['planned', 'dormant'],
    ['ongoing', 'dormant'],
    ['decided', 'dormant'],
    ['paused', 'dormant'],
    ['done', 'done'],
    ['unknown', 'unknown'],
    ['dormant', 'dormant'],
  ] as const)('P1 %s becomes %s', (status, expected) => {
    expect(on(status, ['2018'], '2022-03-25').status).toBe(expected);
  });
});
