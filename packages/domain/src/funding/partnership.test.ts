import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isInForce } from '../kernel/agreement.ts';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { dueReminders, Partnership, partnershipAmount } from './partnership.ts';

const given = {
  id: 'iop-shedo',
  title: 'Idéburet offentligt partnerskap med SHEDO',
  parties: ['region-dalarna', 'org-shedo'],
  period: { from: '2018-01-01', until: '2021-12-31' },
  amounts: [
    { year: 2018, amount: fromKronor(200_000) },
    { year: 2021, amount: fromKronor(250_000) },
  ],
  reminders: [
    { id: 'förnya', what: 'renewal', on: '2021-12-31', daysBefore: 180 },
    { id: 'rapport-2020', what: 'report', on: '2021-03-31', daysBefore: 30 },
  ],
  parentId: null,
};
const partnership = v.parse(Partnership, given);
const supplement = v.parse(Partnership, {
  ...given,
  id: 'iop-shedo-tillägg',
  parentId: 'iop-shedo',
  period: { from: '2019-01-01', until: '2021-12-31' },
  amounts: [
    { year: 2019, amount: fromKronor(100_000) },
    { year: 2021, amount: fromKronor(50_000) },
  ],
  reminders: [],
});

describe('F25 a partnership', () => {
  test.each([
    [2018, 200_000],
    [2019, 100_000],
    [2020, null],
    [2021, 300_000],
  ])('F25 %i gives %s kr with its supplements', (year, kronor) => {
    const amounts = partnership.amounts.map((line) => ({ ...line, amount: fromKronor(7) }));
    const stranger = { ...supplement, amounts, parentId: 'iop-annat' };
    const amount = partnershipAmount(partnership, [supplement, stranger], year);
    expect(amount).toBe(kronor === null ? null : fromKronor(kronor));
  });

  test.each([
    ['2017-12-31', false],
    ['2018-01-01', true],
    ['2021-12-31', true],
    ['2022-01-01', false],
  ])('F25 2018–2021: on %s it holds: %s', (day, holds) => {
    expect(isInForce(partnership, plainDate(day))).toBe(holds);
  });

  test.each([
    ['2021-02-28', []],
    ['2021-03-01', [['rapport-2020', 30]]],
    ['2021-07-03', [['rapport-2020', -94]]],
    [
      '2021-07-04',
      [
        ['rapport-2020', -95],
        ['förnya', 180],
      ],
    ],
  ])('F25 reminders on %s: %j', (day, expected) => {
    expect(
      dueReminders([partnership], [], plainDate(day)).map(({ reminderId, daysLeft }) => [
        reminderId,
        daysLeft,
      ]),
    ).toEqual(expected);
  });

  test('F25 what is dealt with is not reminded of', () => {
    expect(dueReminders([partnership], ['rapport-2020'], plainDate('2021-04-01'))).toEqual([]);
  });

  test.each([
    ['a year after the period', { amounts: [{ year: 2022, amount: 100 }] }],
    ['a year before the period', { amounts: [{ year: 2017, amount: 100 }] }],
    [
      'one of two years outside the period',
      {
        amounts: [
          { year: 2018, amount: 100 },
          { year: 2022, amount: 100 },
        ],
      },
    ],
    [
      'a year twice',
      {
        amounts: [
          { year: 2018, amount: 100 },
          { year: 2018, amount: 100 },
        ],
      },
    ],
    ['one party', { parties: ['region-dalarna'] }],
    ['the same party twice', { parties: ['region-dalarna', 'region-dalarna'] }],
    ['an amount below zero', { amounts: [{ year: 2018, amount: -1 }] }],
    ['an end before the start', { period: { from: '2018-01-01', until: '2017-12-31' }, amounts: [] }],
  ])('F25 %s is no partnership', (_, change) => {
    expect(v.is(Partnership, { ...given, ...change })).toBe(false);
  });

  test.each(['follow-up', 'payment', 'report', 'renewal'])('F25 it may remind of %s', (what) => {
    const reminders = [{ id: 'r', what, on: '2019-01-31', daysBefore: 14 }];
    expect(v.is(Partnership, { ...given, reminders })).toBe(true);
  });

  test('F25 without an end, later years fit', () => {
    const open = {
      ...given,
      period: { from: '2018-01-01', until: null },
      amounts: [{ year: 2030, amount: 100 }],
    };
    expect(v.is(Partnership, open)).toBe(true);
  });
});
