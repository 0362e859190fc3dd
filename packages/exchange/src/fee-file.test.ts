import { fromKronor } from '@inflytande/domain/kernel/money';
import { ok, refuse } from '@inflytande/domain/kernel/result';
import { describe, expect, test } from 'vitest';
import { feeDocument, readFeeFile } from './fee-file.ts';

const priceBase = (year: number) =>
  year === 2024 ? ok(fromKronor(57_300)) : refuse('year/unknown', { year });
const fixed = { kind: 'fixed', halfDaySEK: 900, fullDaySEK: 1_800 };
const shares = { kind: 'priceBaseShare', fullDay: 0.036, halfDay: 0.018 };
const claim = { id: 'a', date: '2024-03-12', hours: 3 };
const file = (schedule: object, ...claims: object[]) => ({ schedule, claims });

const rows = (json: unknown) => {
  const read = readFeeFile(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return feeDocument(read.value, priceBase);
};
const problems = (json: unknown) => {
  const read = readFeeFile(json);
  return read.ok ? [] : read.problems.map(({ code, path }) => [path, code.replace('file/', '')]);
};

describe('R3 a file of claims', () => {
  test.each<[string, object, object, object]>([
    ['fixed, half a day', fixed, { hours: 4 }, { basis: 'halfDay', amountSEK: 900 }],
    ['fixed, a full day', fixed, { hours: 4.5 }, { basis: 'fullDay', amountSEK: 1_800 }],
    ['fixed, up to two hours', fixed, { hours: 1 }, { basis: 'halfDay', amountSEK: 900 }],
    ['fixed with öre', { ...fixed, halfDaySEK: 900.5 }, {}, { basis: 'halfDay', amountSEK: 900.5 }],
    ['a chair', { ...fixed, chairFullDays: 2 }, { chair: true }, { basis: 'fullDay', amountSEK: 3_600 }],
    ['a chair where the schedule has none', fixed, { chair: true }, { basis: 'halfDay', amountSEK: 900 }],
    ['paid by an employer', fixed, { paidByEmployer: true }, { basis: 'none', amountSEK: 0 }],
    ['a share, a full day', shares, { hours: 8 }, { basis: 'fullDay', amountSEK: 2_063 }],
    ['a share, half a day', shares, {}, { basis: 'halfDay', amountSEK: 1_031 }],
    ['a share, up to two hours', shares, { hours: 2 }, { basis: 'halfDay', amountSEK: 1_031 }],
    ['short', { ...shares, short: 0.009 }, { hours: 2 }, { basis: 'short', amountSEK: 516 }],
    [
      'by the hour, half down',
      { ...shares, hourly: 0.005 },
      { hours: 1 },
      { basis: 'hourly', amountSEK: 286 },
    ],
    [
      'by the hour, half up',
      { ...shares, hourly: 0.005, rounding: 'halfUp' },
      { hours: 1 },
      { basis: 'hourly', amountSEK: 287 },
    ],
    [
      'nothing said is null',
      { ...shares, short: null, hourly: null, rounding: null },
      {},
      { basis: 'halfDay' },
    ],
  ])('R3 %s', (_, schedule, fields, expected) => {
    expect(rows(file(schedule, { ...claim, ...fields }))).toMatchObject({
      ok: true,
      value: [{ id: 'a', ...expected }],
    });
  });

  test('R3 one answer a claim, in order, and nothing else in it', () => {
    const result = rows(file(fixed, claim, { ...claim, id: 'b', hours: 5 }));
    expect(result.ok ? result.value : result).toEqual([
      { id: 'a', basis: 'halfDay', amountSEK: 900 },
      { id: 'b', basis: 'fullDay', amountSEK: 1_800 },
    ]);
    expect(rows(file(fixed))).toEqual({ ok: true, value: [] });
  });

  test.each<[string, object, object, object]>([
    [
      'no hours',
      fixed,
      { hours: 0 },
      { code: 'fee/hours-not-positive', path: 'claims[1].hours', data: { id: 'b' } },
    ],
    ['hours below zero', shares, { hours: -2 }, { code: 'fee/hours-not-positive' }],
    [
      'a year without a price base amount',
      shares,
      { date: '2031-01-01' },
      { code: 'year/unknown', path: 'claims[1].date', data: { id: 'b', year: 2031 } },
    ],
  ])('R3 %s refuses the file and names the claim', (_, schedule, fields, problem) => {
    expect(rows(file(schedule, claim, { ...claim, id: 'b', ...fields }))).toMatchObject({
      ok: false,
      problem,
    });
  });

  test('R4 a fixed fee needs no price base amount', () => {
    expect(rows(file(fixed, { ...claim, date: '2010-01-01' }))).toMatchObject({ ok: true });
  });
});

describe('K5 a file that cannot be read', () => {
  test.each<[string, unknown, [string, string][]]>([
    [
      'no object',
      [],
      [
        ['schedule', 'object'],
        ['claims', 'list'],
      ],
    ],
    ['no schedule', { claims: [] }, [['schedule', 'object']]],
    ['an unknown kind', file({ kind: 'free' }), [['schedule.kind', 'fee-kind']]],
    [
      'no amounts',
      file({ kind: 'fixed' }),
      [
        ['schedule.halfDaySEK', 'amount'],
        ['schedule.fullDaySEK', 'amount'],
      ],
    ],
    ['three decimals', file({ ...fixed, halfDaySEK: 1.005 }), [['schedule.halfDaySEK', 'amount']]],
    ['an amount below zero', file({ ...fixed, halfDaySEK: -1 }), [['schedule.halfDaySEK', 'amount']]],
    ['no full days', file({ ...fixed, chairFullDays: 0 }), [['schedule.chairFullDays', 'count']]],
    ['a share in words', file({ ...shares, fullDay: '3,6 %' }), [['schedule.fullDay', 'share']]],
    ['a share below zero', file({ ...shares, short: -0.1 }), [['schedule.short', 'share']]],
    ['six decimals', file({ ...shares, hourly: 0.000_001 }), [['schedule.hourly', 'share']]],
    ['another rounding', file({ ...shares, rounding: 'up' }), [['schedule.rounding', 'rounding']]],
    ['no id', file(fixed, { ...claim, id: undefined }), [['claims[0].id', 'id']]],
    ['an empty id', file(fixed, { ...claim, id: '' }), [['claims[0].id', 'id']]],
    ['a date that is none', file(fixed, { ...claim, date: '2024-02-30' }), [['claims[0].date', 'date']]],
    ['hours in words', file(fixed, claim, { ...claim, hours: '3' }), [['claims[1].hours', 'hours']]],
    [
      'an answer in words',
      file(fixed, { ...claim, paidByEmployer: 'nej' }),
      [['claims[0].paidByEmployer', 'yes-or-no']],
    ],
    ['a claim that is text', file(fixed, 'x' as unknown as object), [['claims[0]', 'object']]],
  ])('K5 %s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });
});
