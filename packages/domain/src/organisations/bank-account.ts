import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import { AccountNumber, parseAccountNumber, type AccountNumberProblem } from './bank-account-number.ts';

export const bankAccountStatuses = ['entered', 'confirmed', 'refused', 'replaced'] as const;
export type BankAccountStatus = (typeof bankAccountStatuses)[number];
export type BankAccountAction = 'confirm' | 'refuse' | 'replace';

/** What may be done with an account in each status, and the status after it (O5). Money goes to a confirmed one only. */
export const bankAccountActions = {
  entered: { confirm: 'confirmed', refuse: 'refused' },
  confirmed: { replace: 'replaced' },
  refused: {},
  replaced: {},
} as const satisfies Record<BankAccountStatus, Partial<Record<BankAccountAction, BankAccountStatus>>>;

/** An account of an association, as one person at the authority has entered it and another has confirmed it (O5). */
export const BankAccount = v.object({
  id: v.string(),
  organisationId: v.string(),
  ...AccountNumber.entries,
  status: v.picklist(bankAccountStatuses),
  /** What shows that it is the association's own. */
  basis: v.string(),
  enteredBy: v.string(),
  enteredOn: PlainDate,
  /** Who confirmed or refused it; null while it waits. */
  decidedBy: v.nullable(v.string()),
  decidedOn: v.nullable(PlainDate),
  /** When it was refused or replaced; null for as long as it waits or holds. */
  endedOn: v.nullable(PlainDate),
  /** Why it was refused. */
  reason: v.nullable(v.string()),
});
export type BankAccount = v.InferOutput<typeof BankAccount>;

export type BankAccountProblem = Problem<
  | 'bank-account/already-waits'
  | 'bank-account/basis-missing'
  | 'bank-account/not-in-this-status'
  | 'bank-account/nothing-changed'
  | 'bank-account/own-association'
  | 'bank-account/reason-missing'
  | 'bank-account/same-person'
>;

/** Somebody at the authority, the day, and whether the same person also acts for the association. */
export type AccountActor = {
  readonly personId: string;
  readonly on: PlainDate;
  readonly actsForIt: boolean;
};

type Entered = Pick<BankAccount, 'id' | 'organisationId' | 'basis'> & AccountNumber;

/** The account that money goes to (O5), or none yet. `accounts` are those of the one association. */
export const accountInForce = <Account extends Pick<BankAccount, 'status'>>(
  accounts: readonly Account[],
): Account | undefined => accounts.find(({ status }) => status === 'confirmed');

/**
 * The first person at the authority enters an account (O5). Refuses somebody who acts for the association, a number that
 * is none, a missing basis, the account that it has already, and a second one while the first waits. `accounts` are those
 * of the one association.
 */
export const enterAccount = (
  accounts: readonly BankAccount[],
  { kind, number, basis, ...entered }: Entered,
  { personId, on, actsForIt }: AccountActor,
): Result<BankAccount, BankAccountProblem | AccountNumberProblem> => {
  if (actsForIt) return refuse('bank-account/own-association');
  if (accounts.some(({ status }) => status === 'entered')) return refuse('bank-account/already-waits');
  const read = parseAccountNumber({ kind, number });
  if (!read.ok) return read;
  const current = accountInForce(accounts);
  if (current?.kind === kind && current.number === read.value.number)
    return refuse('bank-account/nothing-changed', undefined, 'number');
  if (basis.trim() === '') return refuse('bank-account/basis-missing', undefined, 'basis');
  return ok({
    ...entered,
    ...read.value,
    basis,
    status: 'entered',
    enteredBy: personId,
    enteredOn: on,
    decidedBy: null,
    decidedOn: null,
    endedOn: null,
    reason: null,
  });
};

const stepOf = ({ status }: BankAccount, action: BankAccountAction) =>
  stepTo(bankAccountActions, { status, action }, 'bank-account/not-in-this-status');

/**
 * The second person at the authority confirms an account, which replaces the one before (O5, Z6). Answers with every
 * account that changes. Refuses what is settled already, the person who entered it, and somebody who acts for the
 * association. `accounts` are those of the one association.
 */
export const confirmAccount = (
  accounts: readonly BankAccount[],
  account: BankAccount,
  { personId, on, actsForIt }: AccountActor,
): Result<readonly BankAccount[], BankAccountProblem> => {
  const step = stepOf(account, 'confirm');
  if (!step.ok) return step;
  if (account.enteredBy === personId) return refuse('bank-account/same-person');
  if (actsForIt) return refuse('bank-account/own-association');
  const before = accounts.filter(({ status }) => status === 'confirmed');
  return ok([
    ...before.map((one) => ({ ...one, status: bankAccountActions.confirmed.replace, endedOn: on })),
    { ...account, status: step.value, decidedBy: personId, decidedOn: on },
  ]);
};

/**
 * Somebody at the authority refuses an account that waits (O5); who entered it may take it back so. Refuses what is
 * settled already and a missing reason.
 */
export const refuseAccount = (
  account: BankAccount,
  reason: string,
  { personId, on }: Omit<AccountActor, 'actsForIt'>,
): Result<BankAccount, BankAccountProblem> => {
  const step = stepOf(account, 'refuse');
  if (!step.ok) return step;
  return reason.trim() === ''
    ? refuse('bank-account/reason-missing', undefined, 'reason')
    : ok({ ...account, status: step.value, decidedBy: personId, decidedOn: on, endedOn: on, reason });
};
