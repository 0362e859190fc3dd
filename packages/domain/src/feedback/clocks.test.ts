import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  cycleAnswerDue,
  defaultAnswerTimes,
  firstRaised,
  firstReplyDue,
  shownWaitingSince,
  waitingDays,
  waitingFor,
  waitingSince,
} from './clocks.ts';

const region = 'region-dalarna';
const municipalities = 'kommunerna-dalarna';
const point = (fields = {}) => ({
  kind: 'problem' as const,
  sentAt: '2019-11-20',
  principalIds: [region, municipalities],
  principalCertain: true,
  ...fields,
});
const answer = (principalId: string | null, givenAt: string) => ({ principalId, givenAt });

test('B3 10 working days and 60 days are defaults of the rulebook', () => {
  expect(defaultAnswerTimes).toMatchObject({
    individualWorkingDays: { value: 10, source: 'B3', isDefault: true },
    cycleDays: { value: 60, source: 'B3', isDefault: true },
  });
});

describe('B3 first raised', () => {
  test.each([
    { said: [], first: null },
    { said: ['2019'], first: '2019' },
    { said: ['2019-09-04', '2018'], first: '2018' },
    { said: ['2019', '2019-01'], first: '2019-01' },
    { said: ['2019-02', '2019'], first: '2019' },
    { said: ['2019-01', '2019'], first: '2019-01' },
  ])('B3 of $said is $first', ({ said, first }) => {
    expect(firstRaised(said.map((saidAt) => ({ saidAt })))).toBe(first);
  });
});

describe('B3 waiting for an answer', () => {
  test('B3 counts from the day it was sent, not from the day it was raised', () => {
    expect(waitingSince(point(), [])).toBe('2019-11-20');
    expect(waitingDays(point(), [], plainDate('2019-11-21'))).toBe(1);
    expect(waitingDays(point(), [], plainDate('2020-11-20'))).toBe(366);
  });

  test('B3 what was not sent does not wait', () => {
    expect(waitingSince(point({ sentAt: null }), [])).toBeNull();
    expect(waitingDays(point({ sentAt: null }), [], plainDate('2026-01-01'))).toBeNull();
  });

  test('B3 an imprecise day of sending counts from its last day, and never below zero', () => {
    expect(waitingDays(point({ sentAt: '2019-11' }), [], plainDate('2019-12-01'))).toBe(1);
    expect(waitingDays(point({ sentAt: '2019' }), [], plainDate('2019-06-01'))).toBe(0);
  });

  test.each([
    { what: 'nobody has answered', answers: [], silent: [region, municipalities] },
    { what: 'one of two has answered', answers: [answer(region, '2020')], silent: [municipalities] },
    {
      what: 'both have answered',
      answers: [answer(region, '2020'), answer(municipalities, '2021-03')],
      silent: [],
    },
    {
      what: 'somebody has answered, we do not know who, and one we know',
      answers: [answer(null, '2020'), answer(region, '2020')],
      silent: [],
    },
    { what: 'somebody has answered, we do not know who', answers: [answer(null, '2020')], silent: [] },
  ])('B3 $what', ({ answers, silent }) => {
    expect(waitingFor(point(), answers)).toEqual(silent);
    expect(waitingSince(point(), answers)).toBe(silent.length === 0 ? null : '2019-11-20');
  });

  test('B3 a principal that is only inferred is not blamed for silence', () => {
    const inferred = point({ principalCertain: false });
    expect(waitingSince(inferred, [])).toBe('2019-11-20');
    expect(waitingFor(inferred, [])).toEqual([region, municipalities]);
    expect(waitingSince(inferred, [answer(region, '2020')])).toBeNull();
    expect(waitingFor(inferred, [answer(region, '2020')])).toEqual([]);
  });

  test('B3 waits although nobody knows who should answer', () => {
    expect(waitingSince(point({ principalIds: [] }), [])).toBe('2019-11-20');
  });

  test('B3 an answer from before it was sent does not stop the clock; one from the same month does', () => {
    const one = point({ principalIds: [region] });
    expect(waitingSince(one, [answer(region, '2019-10')])).toBe('2019-11-20');
    expect(waitingSince(one, [answer(region, '2019-11')])).toBeNull();
    expect(waitingSince(one, [answer(region, '2019-11-20')])).toBeNull();
  });
});

describe('B3 due dates', () => {
  test.each([
    ['2026-11-24', '2026-12-08'],
    // Christmas Eve to Boxing Day, New Year's Eve and Day and Epiphany are no working days.
    ['2026-12-18', '2027-01-08'],
  ])('B3 an individual who wrote on %s has a first reply by %s', (received, due) => {
    expect(firstReplyDue(plainDate(received))).toBe(due);
  });

  test('B3 a question of a cycle is answered within 60 days', () => {
    expect(cycleAnswerDue(plainDate('2026-11-24'))).toBe('2027-01-23');
  });

  test('B3 the times are settings, and the defaults say that they are defaults', () => {
    const times = {
      ...defaultAnswerTimes,
      cycleDays: { value: 30, source: 'Beslut 2026', from: '2026-01-01', isDefault: false },
    };
    expect(cycleAnswerDue(plainDate('2026-11-24'), times)).toBe('2026-12-24');
    expect(Object.values(defaultAnswerTimes).every(({ isDefault }) => isDefault)).toBe(true);
  });
});

test.each([
  ['unanswered', '2019-11', '2019-11'],
  ['unanswered', null, null],
  ['noted', '2019-11', null],
  ['answered', '2019-11', null],
  ['disagreed', '2019-11', null],
] as const)('B3 %s and sent %s, it is shown to wait since %s', (status, since, shown) => {
  expect(shownWaitingSince({ status, waitingSince: since })).toBe(shown);
});
