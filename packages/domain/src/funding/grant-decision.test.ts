import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../kernel/decision.ts';
import { fromKronor, type Money } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { decideBatch, decideGrant } from './grant-decision.ts';

const decision: Decision = {
  id: 'd1',
  by: { kind: 'board', partyId: 'hsn', delegation: null },
  on: plainDate('2026-05-01'),
  text: 'x',
  reason: 'y',
  caseNumber: 'HSN 2026/1',
  appeal: 'legality-review',
  postedOn: null,
  notifiedOn: null,
  appealed: null,
};
const decide = (amount: number, asked: number | null = 20_000, left = 50_000) => {
  const application = { applicationId: 'a', asked: asked === null ? null : fromKronor(asked) };
  const result = decideGrant(application, { amount: fromKronor(amount), left: fromKronor(left) }, decision);
  return result.ok ? result.value.outcome : result.problem.code;
};

describe('F8 a decision on an application', () => {
  test.each<[string, number, (number | null)?, number?]>([
    ['granted', 20_000],
    ['partly', 19_999],
    ['partly', 0.01],
    ['refused', 0],
    ['granted', 30_000, null],
    ['refused', 0, null],
    ['refused', 0, 0],
    ['granted', 20_000, 20_000, 20_000],
    ['grant-decision/over-asked', 20_000.01],
    ['grant-decision/over-budget', 20_000, 20_000, 19_999.99],
    ['grant-decision/over-budget', 30_000, null, 20_000],
    ['grant-decision/amount-unreadable', -1],
  ])('F8 %s: %d kr of %s', (outcome, amount, asked, left) => {
    expect(decide(amount, asked, left)).toBe(outcome);
  });
});

test.each([
  [-1, { amount: 10, left: 10 }, {}],
  [11, { amount: 10, left: 20 }, { asked: fromKronor(10) }],
  [10, { amount: 10, left: 9 }, { left: fromKronor(9) }],
])('K5 the refusal of %i kr within %o stands at the amount, with the limit', (amount, limits, data) => {
  const given = { amount: fromKronor(amount), left: fromKronor(limits.left) };
  const refused = decideGrant({ applicationId: 'a', asked: fromKronor(limits.amount) }, given, decision);
  expect(refused).toMatchObject({ ok: false, problem: { path: 'amount' } });
  expect(refused.ok ? {} : (refused.problem.data ?? {})).toMatchObject(data);
});

const toDecide = ['a', 'b', 'c'].map((applicationId) => ({ applicationId, asked: fromKronor(10) }));
const batch = (amounts: [string, number][], left = 25) => {
  const given = { left: fromKronor(left), decisionFor: () => decision };
  const chosen = amounts.map(([applicationId, amount]) => ({ applicationId, amount: fromKronor(amount) }));
  return decideBatch(toDecide, chosen, given);
};

describe('F8 a batch goes out together', () => {
  test('F8 everyone is decided, within what is left', () => {
    expect(
      batch([
        ['a', 10],
        ['b', 5],
        ['c', 10],
      ]),
    ).toMatchObject({
      value: { left: 0, decisions: [{ outcome: 'granted' }, { outcome: 'partly' }, { outcome: 'granted' }] },
    });
  });

  test.each<[string, string, [string, number][]]>([
    [
      'grant-decision/batch-incomplete',
      'c',
      [
        ['a', 10],
        ['b', 5],
      ],
    ],
    [
      'grant-decision/twice',
      'a',
      [
        ['a', 10],
        ['a', 5],
      ],
    ],
    ['grant-decision/not-applied', 'x', [['x', 10]]],
    [
      'grant-decision/over-budget',
      'c',
      [
        ['a', 10],
        ['b', 10],
        ['c', 6],
      ],
    ],
    [
      'grant-decision/over-asked',
      'b',
      [
        ['a', 10],
        ['b', 11],
      ],
    ],
  ])('F8 %s names %s', (code, applicationId, amounts) => {
    expect(batch(amounts)).toMatchObject({ problem: { code, data: { applicationId } } });
  });

  test('F8 always: what is granted and what is left is what there was', () => {
    const anyAmounts = fc.tuple(fc.nat(1_200), fc.nat(1_200), fc.nat(1_200));
    fc.assert(
      fc.property(anyAmounts, fc.nat(4_000), (amounts, left) => {
        const chosen = toDecide.map(({ applicationId }, index) => ({
          applicationId,
          amount: (amounts[index] ?? 0) as Money,
        }));
        const result = decideBatch(toDecide, chosen, { left: left as Money, decisionFor: () => decision });
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        const fits = sum <= left && amounts.every((amount) => amount <= 1_000);
        expect(result.ok).toBe(fits);
        if (result.ok) expect(result.value.left).toBe(left - sum);
      }),
    );
  });
});
