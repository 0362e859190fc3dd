import * as v from 'valibot';
import { finalDay, type Decision } from '../kernel/decision.ts';
import type { Money } from '../kernel/money.ts';
import { addDays, stockholmDate, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import type { Setting } from '../kernel/setting.ts';

export const paymentStatuses = ['planned', 'sent', 'paid', 'returned', 'stopped'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];
export type PaymentAction = 'send' | 'stop' | 'confirm' | 'return' | 'plan-again';

/** What may be done with a payment in each status, and what it leads to (F9). */
export const paymentSteps = {
  planned: { send: 'sent', stop: 'stopped' },
  sent: { confirm: 'paid', return: 'returned' },
  returned: { 'plan-again': 'planned', stop: 'stopped' },
  paid: { return: 'returned' },
  stopped: {},
} as const satisfies Record<PaymentStatus, Partial<Record<PaymentAction, PaymentStatus>>>;

/** An instalment of a grant. Amount in öre, above zero. */
export type Payment = {
  readonly id: string;
  readonly grantId: string;
  readonly amount: Money;
  /** The day that it was promised for. */
  readonly due: PlainDate;
  readonly status: PaymentStatus;
  readonly plannedBy: string;
  readonly sentBy: string | null;
  readonly sentOn: PlainDate | null;
  /** The day that the money came, also when it was late (F23). */
  readonly paidOn: PlainDate | null;
  readonly returnedBecause: string | null;
};

/** From when money may leave: so many days after the decision, its notice, the day it is final, or the acceptance. */
export const PayoutRule = v.object({
  from: v.picklist(['decided', 'notified', 'final', 'accepted']),
  days: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PayoutRule = v.InferOutput<typeof PayoutRule>;

/** Only when the decision is final (F9), until the region sets another day. */
export const defaultPayoutRule: Setting<PayoutRule> = {
  value: { from: 'final', days: 0 },
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};

export type PaymentProblem = Problem<
  | 'payment/amount-not-positive'
  | 'payment/before-it-was-sent'
  | 'payment/not-in-this-status'
  | 'payment/not-yet'
  | 'payment/over-granted'
  | 'payment/reason-missing'
  | 'payment/same-person'
>;

/** The first day on which money may leave (F9); null while it cannot be told. */
export const firstPayoutDay = (
  decision: Decision,
  acceptedOn: PlainDate | null,
  rule: Setting<PayoutRule> = defaultPayoutRule,
): PlainDate | null => {
  const from = {
    decided: decision.on,
    notified: decision.notifiedOn,
    final: finalDay(decision),
    accepted: acceptedOn,
  }[rule.value.from];
  return from === null ? null : addDays(from, rule.value.days);
};

const counts = ({ status }: Payment): boolean => status !== 'stopped';

/** What is neither paid, sent nor planned of a grant, in öre. */
export const leftToPlan = (granted: Money, payments: readonly Payment[]): Money =>
  payments.filter(counts).reduce((left, { amount }) => left - amount, granted as number) as Money;

/** Plans an instalment (F9). Refuses one of nothing, and more than what is left of the grant. */
export const planPayment = (
  given: Pick<Payment, 'id' | 'grantId' | 'amount' | 'due' | 'plannedBy'>,
  granted: Money,
  payments: readonly Payment[],
): Result<Payment, PaymentProblem> => {
  const own = payments.filter(({ grantId }) => grantId === given.grantId);
  const left = leftToPlan(granted, own);
  if (!Number.isSafeInteger(given.amount) || given.amount <= 0)
    return refuse('payment/amount-not-positive', undefined, 'amount');
  if (given.amount > left) return refuse('payment/over-granted', { left }, 'amount');
  const nothingYet = { sentBy: null, sentOn: null, paidOn: null, returnedBecause: null };
  return ok({ ...given, status: 'planned', ...nothingYet });
};

export type PaymentCommand =
  /** `from` is the first day on which money may leave; null while it cannot be told. */
  | { readonly action: 'send'; readonly by: string; readonly from: PlainDate | null }
  | { readonly action: 'confirm'; readonly on: PlainDate }
  | { readonly action: 'return' | 'stop'; readonly reason: string }
  | { readonly action: 'plan-again'; readonly by: string; readonly due: PlainDate };

/**
 * A payment after a command (F9). Two persons (Z6): who planned it does not send it. Refuses what its status does not
 * allow, sending before the day that the region has set, a day of payment before it was sent, and sending back or
 * stopping without a reason.
 */
export const decidePayment = (
  payment: Payment,
  command: PaymentCommand,
  at: number,
): Result<Payment, PaymentProblem> => {
  const { action } = command;
  const step = stepTo(paymentSteps, { status: payment.status, action }, 'payment/not-in-this-status');
  if (!step.ok) return step;
  const status = step.value;
  if (command.action === 'send') {
    const today = stockholmDate(at);
    if (command.by === payment.plannedBy) return refuse('payment/same-person');
    if (command.from === null) return refuse('payment/not-yet');
    if (today < command.from) return refuse('payment/not-yet', { from: command.from });
    return ok({ ...payment, status, sentBy: command.by, sentOn: today });
  }
  if (command.action === 'confirm') {
    if (payment.sentOn !== null && command.on < payment.sentOn)
      return refuse('payment/before-it-was-sent', { sentOn: payment.sentOn }, 'on');
    return ok({ ...payment, status, paidOn: command.on });
  }
  if (command.action === 'plan-again') {
    const again = { plannedBy: command.by, due: command.due, sentBy: null, sentOn: null, paidOn: null };
    return ok({ ...payment, ...again, status });
  }
  return command.reason.trim() === ''
    ? refuse('payment/reason-missing', undefined, 'reason')
    : ok({ ...payment, status, returnedBecause: command.reason });
};

/** How many days late the money came, or is at an instant; 0 where it is on time or stopped (F23, S2). */
export const daysLate = (payment: Payment, at: number): number => {
  if (payment.status === 'stopped') return 0;
  return Math.max(0, daysBetween(payment.due, payment.paidOn ?? stockholmDate(at)));
};
