import { describe, expect, test } from 'vitest';
import { postAll, sumsOf, type Ledger } from '../kernel/ledger.ts';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { carriable, carriedBy, carryOver, type CarryOverPermission } from './carry-over.ts';

const from = ['agreement-2018', 'county-21'];
const to = ['agreement-2019', 'county-21'];
const entry = (
  id: string,
  kind: 'received' | 'granted' | 'paid' | 'used',
  account: string[],
  kronor: number,
) => ({ id, kind, account, on: plainDate('2018-06-01'), amount: fromKronor(kronor) }) as const;
const posted = postAll(
  [],
  [
    entry('1', 'received', ['agreement-2018'], 1_500_000),
    entry('2', 'granted', from, 1_000_000),
    entry('3', 'paid', from, 1_000_000),
    entry('4', 'used', from, 600_000),
  ],
);
if (!posted.ok) throw new Error(posted.problem.code);
const ledger: Ledger = posted.value;
const permission: CarryOverPermission = {
  decisionId: 'beslut 12',
  from,
  to,
  most: fromKronor(300_000),
  until: plainDate('2019-06-30'),
};
const given = {
  id: '5',
  on: plainDate('2019-01-15'),
  amount: fromKronor(300_000),
  from,
  to,
  pocket: 'held',
} as const;
const outcome = (
  change: Partial<Parameters<typeof carryOver>[2]> = {},
  by: Partial<CarryOverPermission> = {},
) => {
  const next = carryOver(ledger, { ...permission, ...by }, { ...given, ...change });
  return next.ok ? 'ok' : next.problem.code;
};

describe('F23 carrying over', () => {
  test('F23 what a county has left may be used the next year, with permission', () => {
    const next = carryOver(ledger, permission, given);
    if (!next.ok) throw new Error(next.problem.code);
    expect(sumsOf(next.value, from)).toMatchObject({
      carriedOut: fromKronor(300_000),
      left: fromKronor(100_000),
    });
    expect(sumsOf(next.value, to)).toMatchObject({
      carriedIn: fromKronor(300_000),
      left: fromKronor(300_000),
    });
    expect(carriedBy(next.value, permission)).toBe(fromKronor(300_000));
    expect(carryOver(next.value, permission, { ...given, id: '6', amount: fromKronor(1) })).toMatchObject({
      problem: { code: 'carry-over/more-than-permitted', data: { rest: 0 }, path: 'amount' },
    });
    expect(carryOver(ledger, permission, { ...given, on: plainDate('2019-07-01') })).toMatchObject({
      problem: { data: { until: '2019-06-30' } },
    });
  });

  test.each<[string, Parameters<typeof outcome>[0]?, Partial<CarryOverPermission>?]>([
    ['ok'],
    ['ok', { on: plainDate('2019-06-30') }],
    ['carry-over/permission-ended', { on: plainDate('2019-07-01') }],
    ['ok', { on: plainDate('2030-01-01') }, { until: null }],
    ['carry-over/more-than-permitted', { amount: fromKronor(300_000.01) }],
    ['ok', { amount: fromKronor(400_000) }, { most: null }],
    ['ledger/not-enough', { amount: fromKronor(400_001) }, { most: null }],
    ['carry-over/not-permitted', { to: ['agreement-2020', 'county-21'] }],
    ['carry-over/not-permitted', { from: ['agreement-2018', 'county-20'] }],
    ['ledger/permission-missing', {}, { decisionId: ' ' }],
    ['ledger/entry-exists', { id: '4' }],
  ])('F23 %s', (expected, change, by) => {
    expect(outcome(change, by)).toBe(expected);
  });

  test('F10 what could be carried: left with the receivers, and never granted', () => {
    expect(carriable(ledger, ['agreement-2018'])).toEqual({
      held: fromKronor(400_000),
      available: fromKronor(500_000),
    });
    expect(carriable(ledger, from)).toEqual({ held: fromKronor(400_000), available: 0 });
  });
});
