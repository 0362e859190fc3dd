import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { codeOf } from '../testing/result.ts';
import {
  accountInForce,
  bankAccountStatuses,
  confirmAccount,
  enterAccount,
  refuseAccount,
  type BankAccount,
  type BankAccountStatus,
} from './bank-account.ts';

const by = (personId: string, actsForIt = false) => ({ personId, on: plainDate('2026-09-07'), actsForIt });

const account = (status: BankAccountStatus, fields: Partial<BankAccount> = {}): BankAccount => ({
  id: `account ${status}`,
  organisationId: 'org',
  kind: 'bankgiro',
  number: '5050-1055',
  status,
  basis: 'Kontoutdrag från banken',
  enteredBy: 'eva',
  enteredOn: plainDate('2026-09-01'),
  decidedBy: null,
  decidedOn: null,
  endedOn: null,
  reason: null,
  ...fields,
});

const entered = {
  id: 'new',
  organisationId: 'org',
  kind: 'plusgiro',
  number: '901950-6',
  basis: 'Protokoll § 7',
} as const;

describe('O5 the first person enters an account', () => {
  test.each<[string, readonly BankAccount[], Partial<typeof entered> | object, string]>([
    ['the first one', [], {}, 'ok'],
    ['another one', [account('confirmed')], {}, 'ok'],
    ['after one that was refused', [account('refused')], {}, 'ok'],
    [
      'one that was replaced once',
      [account('replaced', { kind: 'plusgiro', number: '90 19 50-6' })],
      {},
      'ok',
    ],
    ['a second one while the first waits', [account('entered')], {}, 'bank-account/already-waits'],
    [
      'the one that it has',
      [account('confirmed', { kind: 'plusgiro', number: '90 19 50-6' })],
      {},
      'bank-account/nothing-changed',
    ],
    ['a number that is none', [], { number: '1234' }, 'bank-account/check-digit'],
    ['without a basis', [], { basis: ' ' }, 'bank-account/basis-missing'],
  ])('O5 %s', (_, accounts, fields, expected) => {
    expect(codeOf(enterAccount(accounts, { ...entered, ...fields }, by('eva')))).toBe(expected);
  });

  test('O5 it waits, in the one form of its kind, and no money goes to it', () => {
    const done = enterAccount([], entered, by('eva'));
    expect(done).toMatchObject({
      value: { number: '90 19 50-6', status: 'entered', enteredBy: 'eva', decidedBy: null },
    });
    expect(accountInForce(done.ok ? [done.value] : [])).toBeUndefined();
  });
});

describe('O5 Z6 a second person decides', () => {
  test.each(
    bankAccountStatuses.flatMap((status) => [
      [status, 'confirmed', status === 'entered' ? 'ok' : 'bank-account/not-in-this-status'] as const,
      [status, 'refused', status === 'entered' ? 'ok' : 'bank-account/not-in-this-status'] as const,
    ]),
  )('O5 %s may be %s: %s', (status, action, expected) => {
    const one = account(status);
    const done =
      action === 'confirmed' ? confirmAccount([one], one, by('bo')) : refuseAccount(one, 'Fel', by('bo'));
    expect(codeOf(done)).toBe(expected);
  });

  test('Z6 who entered it does not confirm it, but may take it back', () => {
    const one = account('entered');
    expect(codeOf(confirmAccount([one], one, by('eva')))).toBe('bank-account/same-person');
    expect(refuseAccount(one, 'Jag skrev fel', by('eva'))).toMatchObject({
      value: { status: 'refused', decidedBy: 'eva', endedOn: '2026-09-07', reason: 'Jag skrev fel' },
    });
    expect(codeOf(refuseAccount(one, ' ', by('bo')))).toBe('bank-account/reason-missing');
  });

  test('O5 an association changes nothing itself, not even by somebody who works at the authority, too', () => {
    const one = account('entered');
    expect(codeOf(enterAccount([], entered, by('eva', true)))).toBe('bank-account/own-association');
    expect(codeOf(confirmAccount([one], one, by('bo', true)))).toBe('bank-account/own-association');
  });

  test('O5 the account before it is replaced and kept', () => {
    const before = account('confirmed', { id: 'before', number: '901-9506' });
    const one = account('entered');
    const done = confirmAccount([account('refused'), before, one], one, by('bo'));
    expect(done).toMatchObject({
      value: [
        { id: 'before', status: 'replaced', number: '901-9506', endedOn: '2026-09-07' },
        {
          id: one.id,
          status: 'confirmed',
          enteredBy: 'eva',
          decidedBy: 'bo',
          decidedOn: '2026-09-07',
          endedOn: null,
        },
      ],
    });
    expect(accountInForce(done.ok ? done.value : [])).toMatchObject({ id: one.id });
  });
});
