import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import type { Decision } from '../kernel/decision.ts';
import { fromKronor, type Money } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  daysLate,
  decidePayment,
  defaultPayoutRule,
  firstPayoutDay,
  leftToPlan,
  paymentStatuses,
  planPayment,
  type Payment,
  type PaymentCommand,
  type PaymentStatus,
  type PayoutRule,
} from './payment.ts';

const day = plainDate;
const noon = (date: string): number => startOfDay(day(date)) + 12 * 3_600_000;
const plan = {
  id: 'p1',
  grantId: 'g1',
  amount: fromKronor(10_000),
  due: day('2026-06-01'),
  plannedBy: 'anna',
};
const planned = (amount = 10_000, granted = 20_000, others: Payment[] = []) =>
  planPayment({ ...plan, amount: fromKronor(amount) }, fromKronor(granted), others);
const payment = (change: Partial<Payment> = {}): Payment => {
  const made = planned();
  if (!made.ok) throw new Error(made.problem.code);
  return { ...made.value, ...change };
};
const send: PaymentCommand = { action: 'send', by: 'bo', from: day('2026-05-28') };
const outcome = (state: Payment, command: PaymentCommand, date = '2026-06-01') => {
  const next = decidePayment(state, command, noon(date));
  return next.ok ? next.value.status : next.problem.code;
};

describe('F9 instalments', () => {
  test('F9 never more than was granted; what was stopped can be planned again', () => {
    expect(planned(20_000).ok).toBe(true);
    expect(planned(20_000.01)).toMatchObject({
      problem: { code: 'payment/over-granted', data: { left: 2_000_000 }, path: 'amount' },
    });
    expect(planned(15_000, 20_000, [payment()])).toMatchObject({ problem: { code: 'payment/over-granted' } });
    expect(planned(15_000, 20_000, [payment({ status: 'stopped' })]).ok).toBe(true);
    expect(planned(15_000, 20_000, [payment({ grantId: 'g2' })]).ok).toBe(true);
    expect(planned(0)).toMatchObject({ problem: { code: 'payment/amount-not-positive', path: 'amount' } });
  });

  test('F9 what is planned is not sent, not paid and not returned', () => {
    expect(planned()).toEqual({
      ok: true,
      value: {
        ...plan,
        status: 'planned',
        sentBy: null,
        sentOn: null,
        paidOn: null,
        returnedBecause: null,
      },
    });
  });

  test('F9 always: what is planned and what is left is what was granted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 12 }), fc.nat(2_000), (amounts, granted) => {
        const payments: Payment[] = [];
        for (const [index, amount] of amounts.entries()) {
          const made = planPayment(
            { ...plan, id: `p${index}`, amount: amount as Money },
            granted as Money,
            payments,
          );
          if (made.ok) payments.push(made.value);
        }
        const sum = payments.reduce((total, { amount }) => total + amount, 0);
        expect(leftToPlan(granted as Money, payments)).toBe(granted - sum);
        expect(sum).toBeLessThanOrEqual(granted);
      }),
    );
  });
});

describe('F9 planned, sent, paid or returned', () => {
  test.each<[string, Partial<Payment>, PaymentCommand, string?]>([
    ['sent', {}, send, '2026-05-28'],
    ['payment/not-yet', {}, send, '2026-05-27'],
    ['payment/not-yet', {}, { ...send, from: null }],
    ['payment/same-person', {}, { ...send, by: 'anna' }],
    ['stopped', {}, { action: 'stop', reason: 'Bidraget avstods.' }],
    ['payment/reason-missing', {}, { action: 'stop', reason: ' ' }],
    ['payment/not-in-this-status', {}, { action: 'confirm', on: day('2026-06-01') }],
    ['payment/not-in-this-status', { status: 'sent' }, send],
    ['payment/not-in-this-status', { status: 'sent' }, { action: 'stop', reason: 'x' }],
    ['paid', { status: 'sent', sentOn: day('2026-05-28') }, { action: 'confirm', on: day('2026-05-28') }],
    [
      'payment/before-it-was-sent',
      { status: 'sent', sentOn: day('2026-05-28') },
      { action: 'confirm', on: day('2026-05-27') },
    ],
    ['returned', { status: 'sent' }, { action: 'return', reason: 'Kontot är avslutat.' }],
    ['returned', { status: 'paid' }, { action: 'return', reason: 'Kontot är avslutat.' }],
    ['planned', { status: 'returned' }, { action: 'plan-again', by: 'bo', due: day('2026-07-01') }],
    [
      'payment/not-in-this-status',
      { status: 'paid' },
      { action: 'plan-again', by: 'bo', due: day('2026-07-01') },
    ],
    ['payment/not-in-this-status', { status: 'stopped' }, send],
  ])('F9 %s', (expected, state, command, date) => {
    expect(outcome(payment(state), command, date)).toBe(expected);
  });

  test.each<[PaymentCommand, Partial<Payment>, { readonly path?: string; readonly data?: object }]>([
    [send, { status: 'paid' }, { data: { status: 'paid', action: 'send' } }],
    [{ ...send, from: day('2026-06-02') }, {}, { data: { from: '2026-06-02' } }],
    [
      { action: 'confirm', on: day('2026-05-27') },
      { status: 'sent', sentOn: day('2026-05-28') },
      { path: 'on', data: { sentOn: '2026-05-28' } },
    ],
    [{ action: 'stop', reason: ' ' }, {}, { path: 'reason' }],
  ])('K5 the refusal of %o stands at its field, with what its sentence needs', (command, state, problem) => {
    expect(decidePayment(payment(state), command, noon('2026-06-01'))).toMatchObject({ ok: false, problem });
  });

  test('Z6 whoever planned it again does not send it either', () => {
    const again = decidePayment(
      payment({ status: 'returned' }),
      { action: 'plan-again', by: 'bo', due: day('2026-07-01') },
      noon('2026-06-01'),
    );
    expect(again.ok && outcome(again.value, send)).toBe('payment/same-person');
    expect(again.ok && outcome(again.value, { ...send, by: 'anna' })).toBe('sent');
  });

  test('F9 from every status there is a way to rest', () => {
    const rests: Record<PaymentStatus, PaymentCommand[]> = {
      planned: [{ action: 'stop', reason: 'x' }],
      sent: [{ action: 'confirm', on: day('2026-06-01') }],
      returned: [{ action: 'stop', reason: 'x' }],
      paid: [],
      stopped: [],
    };
    for (const status of paymentStatuses) {
      const end = rests[status].reduce<string>((_, command) => outcome(payment({ status }), command), status);
      expect(['paid', 'stopped']).toContain(end);
    }
  });
});

describe('F9 the day that the region sets', () => {
  const decision: Decision = {
    id: 'd1',
    by: { kind: 'board', partyId: 'hsn', delegation: null },
    on: day('2026-05-05'),
    text: 'x',
    reason: 'y',
    caseNumber: 'HSN 2026/1',
    appeal: 'legality-review',
    postedOn: day('2026-05-06'),
    notifiedOn: day('2026-05-07'),
    appealed: null,
  };
  const rule = (from: PayoutRule['from'], days = 0) => ({
    value: { from, days },
    source: 'Regionens beslut',
    from: '2026-01-01',
    isDefault: false,
  });

  test.each([
    ['2026-05-28', undefined],
    ['2026-05-05', rule('decided')],
    ['2026-05-17', rule('notified', 10)],
    ['2026-05-20', rule('accepted')],
  ])('F9 %s', (expected, setting) => {
    expect(firstPayoutDay(decision, day('2026-05-20'), setting)).toBe(expected);
  });

  test('F9 while it is not final, not told or not accepted nobody can tell', () => {
    const open = { ...decision, postedOn: null, notifiedOn: null };
    expect(
      ['final', 'notified', 'accepted'].map((from) =>
        firstPayoutDay(open, null, rule(from as PayoutRule['from'])),
      ),
    ).toEqual([null, null, null]);
  });
});

test('F9 until the region sets another day the final one counts, shown as a default of our own', () => {
  expect(defaultPayoutRule).toMatchObject({
    value: { from: 'final', days: 0 },
    source: 'OPR',
    isDefault: true,
  });
});

describe('F23 paid late', () => {
  test.each<[number, Partial<Payment>]>([
    [0, { status: 'paid', paidOn: day('2026-06-01') }],
    [19, { status: 'paid', paidOn: day('2026-06-20') }],
    [0, { status: 'paid', paidOn: day('2026-05-20') }],
    [30, {}],
    [0, { status: 'stopped' }],
  ])('F23 %d days: %j', (days, state) => {
    expect(daysLate(payment(state), noon('2026-07-01'))).toBe(days);
  });
});
