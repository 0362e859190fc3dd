import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import type { Decision } from '../kernel/decision.ts';
import { fromKronor, type Money } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  decideRepayment,
  isRepaymentLate,
  leftToRepay,
  proposeRepayment,
  repaymentActions,
  repaymentStatus,
  type RepaymentAction,
  type RepaymentClaim,
  type RepaymentCommand,
} from './repayment.ts';

const day = plainDate;
const decision: Decision = {
  id: 'd3',
  by: { kind: 'board', partyId: 'hsn', delegation: null },
  on: day('2027-03-01'),
  text: 'x',
  reason: 'y',
  caseNumber: 'HSN 2026/1',
  appeal: 'civil-agreement',
  postedOn: null,
  notifiedOn: null,
  appealed: null,
};
const given = { id: 'å1', grantId: 'g1', amount: fromKronor(2_500), reason: 'Pengarna användes inte.' };
const claimIt: RepaymentCommand = { action: 'claim', due: day('2027-04-30'), decision };
const receive = (kronor: number): RepaymentCommand => ({
  action: 'receive',
  on: day('2027-04-01'),
  amount: fromKronor(kronor),
});
const after = (...commands: RepaymentCommand[]): RepaymentClaim => {
  const start = proposeRepayment(given);
  if (!start.ok) throw new Error(start.problem.code);
  return commands.reduce((before, command) => {
    const next = decideRepayment(before, command);
    if (!next.ok) throw new Error(next.problem.code);
    return next.value;
  }, start.value);
};
const refusal = (state: RepaymentClaim, command: RepaymentCommand) => {
  const next = decideRepayment(state, command);
  return next.ok ? 'ok' : next.problem.code;
};

describe('F10 a repayment claim', () => {
  test.each<[string, number, RepaymentCommand[]]>([
    ['proposed', 2_500, []],
    ['claimed', 2_500, [claimIt]],
    ['claimed', 500, [claimIt, receive(2_000)]],
    ['closed', 0, [claimIt, receive(2_000), receive(500)]],
    ['closed', 0, [claimIt, receive(2_000), { action: 'remit', decision }]],
    ['withdrawn', 2_500, [{ action: 'withdraw', reason: 'Verifikaten kom in.' }]],
  ])('F10 %s with %d kr left', (status, left, commands) => {
    const claim = after(...commands);
    expect([repaymentStatus(claim), leftToRepay(claim)]).toEqual([status, fromKronor(left)]);
  });

  test.each<[string, RepaymentCommand[], RepaymentCommand]>([
    ['repayment/not-in-this-status', [], receive(1)],
    ['repayment/not-in-this-status', [claimIt], claimIt],
    ['repayment/not-in-this-status', [claimIt, receive(2_500)], receive(1)],
    ['repayment/too-much', [claimIt], receive(2_500.01)],
    ['repayment/amount-not-positive', [claimIt], receive(0)],
    ['repayment/not-later', [claimIt], { action: 'postpone', due: day('2027-04-30'), reason: 'x' }],
    ['repayment/reason-missing', [claimIt], { action: 'postpone', due: day('2027-05-31'), reason: ' ' }],
    ['repayment/reason-missing', [claimIt], { action: 'withdraw', reason: '' }],
    ['ok', [claimIt], { action: 'postpone', due: day('2027-05-31'), reason: 'Kassören är sjuk.' }],
  ])('F10 %s', (code, before, command) => {
    expect(refusal(after(...before), command)).toBe(code);
  });

  test.each<[RepaymentCommand[], RepaymentCommand, { readonly path?: string; readonly data?: object }]>([
    [[], receive(1), { data: { status: 'proposed', action: 'receive' } }],
    [[claimIt], receive(0), { path: 'amount' }],
    [[claimIt, receive(500)], receive(2_500), { path: 'amount', data: { left: fromKronor(2_000) } }],
    [
      [claimIt],
      { action: 'postpone', due: day('2027-04-30'), reason: 'x' },
      { path: 'due', data: { due: '2027-04-30' } },
    ],
    [[claimIt], { action: 'withdraw', reason: '' }, { path: 'reason' }],
  ])(
    'K5 after %j the refusal of %j stands at its field, with what its sentence needs',
    (before, command, problem) => {
      expect(decideRepayment(after(...before), command)).toMatchObject({ ok: false, problem });
    },
  );

  test('F10 one of nothing or without a reason is refused', () => {
    expect(proposeRepayment({ ...given, amount: 0 as Money })).toMatchObject({
      problem: { code: 'repayment/amount-not-positive', path: 'amount' },
    });
    expect(proposeRepayment({ ...given, reason: ' ' })).toMatchObject({
      problem: { code: 'repayment/reason-missing', path: 'reason' },
    });
  });

  test('K3 it is late from the day after, until all is back', () => {
    const late = startOfDay(day('2027-05-01'));
    expect([isRepaymentLate(after(claimIt), late - 1), isRepaymentLate(after(claimIt), late)]).toEqual([
      false,
      true,
    ]);
    expect(isRepaymentLate(after(claimIt, receive(2_500)), late)).toBe(false);
    const postponed = after(claimIt, { action: 'postpone', due: day('2027-05-31'), reason: 'x' });
    const later = startOfDay(day('2027-06-01'));
    expect([isRepaymentLate(postponed, later - 1), isRepaymentLate(postponed, later)]).toEqual([false, true]);
  });

  test('F10 always: what came and what is left is what was claimed; nothing happens off the table', () => {
    const anyCommand: fc.Arbitrary<RepaymentCommand> = fc.oneof(
      fc.constant(claimIt),
      fc.integer({ min: 1, max: 2_500 }).map(receive),
      fc.constant<RepaymentCommand>({ action: 'remit', decision }),
      fc.constant<RepaymentCommand>({ action: 'withdraw', reason: 'x' }),
    );
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 8 }), (commands) => {
        let claim = after();
        for (const command of commands) {
          const allowed: readonly RepaymentAction[] = repaymentActions[repaymentStatus(claim)];
          const next = decideRepayment(claim, command);
          if (!next.ok) continue;
          expect(allowed).toContain(command.action);
          claim = next.value;
          const came = claim.received.reduce((sum, { amount }) => sum + amount, 0);
          expect(came + (claim.remitted?.amount ?? 0) + leftToRepay(claim)).toBe(claim.amount);
          expect(leftToRepay(claim)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
