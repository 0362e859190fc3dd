import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { mhfaYear, reviewCourse, type MhfaCourse } from './mhfa.ts';
import {
  qualificationOn,
  qualifiedCount,
  renew,
  type Qualification,
  type QualificationTerms,
} from './qualification.ts';

const course = (id: string, more: Partial<MhfaCourse> = {}): MhfaCourse => ({
  id,
  version: 'adult',
  date: '2020-04',
  status: 'held',
  form: 'digital',
  hours: null,
  participants: null,
  ...more,
});

describe('E2 the courses of MHFA', () => {
  test.each<[string, Partial<MhfaCourse>, string[]]>([
    ['adult 12 h', { hours: 12 }, []],
    ['youth 14 h', { version: 'youth', hours: 14 }, []],
    ['older 12 h', { version: 'older', hours: 12 }, []],
    ['youth 12 h', { version: 'youth', hours: 12 }, ['mhfa/hours-differ']],
    ['hours not stated', { version: 'youth' }, []],
    ['digital in 2021', { date: '2021-12-31' }, []],
    ['digital in 2022', { date: '2022-01-01' }, ['mhfa/digital-not-approved']],
    ['digital in 2019', { date: '2019' }, ['mhfa/digital-not-approved']],
    ['hybrid in 2022', { date: '2022', form: 'hybrid' }, ['mhfa/digital-not-approved']],
    ['on site in 2022', { date: '2022', form: 'on-site' }, []],
    ['form not stated in 2022', { date: '2022', form: null }, []],
  ])('E2 %s', (_, more, codes) => {
    expect(reviewCourse(course('c', more)).map(({ code }) => code)).toEqual(codes);
  });

  const five = ['1', '2', '3', '4', '5'].map((id) => course(id));
  test('E2 34 persons in five courses in 2020; no course’s own figure is known', () => {
    expect(mhfaYear(five, 2020, 34)).toEqual({
      year: 2020,
      courses: 5,
      trained: 34,
      isAtLeast: false,
      findings: [],
    });
  });

  test.each<[string, MhfaCourse[], number | null, object]>([
    ['nothing stated', five, null, { trained: null, isAtLeast: false }],
    [
      'some figures',
      [...five, course('6', { participants: 8 })],
      null,
      { courses: 6, trained: 8, isAtLeast: true },
    ],
    [
      'all figures',
      [course('6', { participants: 8 }), course('7', { participants: 9 })],
      null,
      { trained: 17, isAtLeast: false },
    ],
    [
      'cancelled, planned, another year',
      [
        course('6', { status: 'cancelled', participants: 8 }),
        course('7', { status: 'planned' }),
        course('8', { date: '2021' }),
      ],
      null,
      { courses: 0, trained: null },
    ],
    [
      'a total below the figures',
      [course('6', { participants: 8 })],
      5,
      { trained: 8, findings: [expect.objectContaining({ code: 'mhfa/total-too-small' })] },
    ],
  ])('E2 %s', (_, courses, total, expected) => {
    expect(mhfaYear(courses, 2020, total)).toMatchObject(expected);
  });

  test('E2 what is missing is told', () => {
    expect(mhfaYear(five, 2020, null).findings).toEqual([
      { code: 'mhfa/figure-missing', severity: 'info', at: '2020', data: { courses: 5 } },
    ]);
  });
});

describe('E2 instructors and auditors are qualified: trained, renewed', () => {
  const setting = (value: number | null) => ({ value, source: 'test', from: '2018-01-01', isDefault: false });
  const terms: QualificationTerms = { auditor: setting(null), instructor: setting(36), peer: setting(12) };
  const trained = (personId: string, more: Partial<Qualification> = {}): Qualification => ({
    personId,
    kind: 'instructor',
    trainedOn: plainDate('2020-02-29'),
    renewedOn: [],
    ...more,
  });

  test.each([
    ['2020-02-28', 'not-yet'],
    ['2020-02-29', 'held'],
    ['2023-02-28', 'held'],
    ['2023-03-01', 'lapsed'],
  ])('E2 on %s it is %s', (on, state) => {
    expect(qualificationOn(trained('a'), plainDate(on), terms)).toBe(state);
  });

  test('E2 renewed it holds on; without an end it always does', () => {
    const renewed = renew(trained('a'), plainDate('2023-02-01'));
    expect(renewed.ok && qualificationOn(renewed.value, plainDate('2026-02-01'), terms)).toBe('held');
    expect(renewed.ok && qualificationOn(renewed.value, plainDate('2026-02-02'), terms)).toBe('lapsed');
    expect(renew(trained('a'), plainDate('2020-02-29'))).toMatchObject({
      problem: { code: 'qualification/not-after' },
    });
    expect(renewed.ok && renew(renewed.value, plainDate('2023-02-01'))).toMatchObject({
      problem: { code: 'qualification/not-after', data: { latest: '2023-02-01' }, path: 'renewedOn' },
    });
    const twice = renewed.ok ? renew(renewed.value, plainDate('2024-02-01')) : renewed;
    expect(twice.ok && renew(twice.value, plainDate('2023-06-01')).ok).toBe(false);
    expect(qualificationOn(trained('a', { kind: 'auditor' }), plainDate('2050-01-01'), terms)).toBe('held');
  });

  test('E2 each person counts once, and only who holds it that day', () => {
    const list = [
      trained('a'),
      trained('a'),
      trained('b', { trainedOn: plainDate('2024-01-01') }),
      trained('c', { kind: 'peer' }),
    ];
    const count = (on: string) => qualifiedCount(list, { kind: 'instructor', on: plainDate(on) }, terms);
    expect([count('2020-01-01'), count('2021-01-01'), count('2024-01-01')]).toEqual([0, 1, 1]);
    const two = [trained('a'), trained('b')];
    expect(qualifiedCount(two, { kind: 'instructor', on: plainDate('2021-01-01') }, terms)).toBe(2);
  });
});
