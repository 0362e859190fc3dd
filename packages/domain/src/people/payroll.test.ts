import { describe, expect, test } from 'vitest';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { FeeClaim } from './fee-claim.ts';
import { payrollOf } from './payroll.ts';

const date = plainDate('2024-03-12');
const approved: FeeClaim = {
  id: 'claim',
  personId: 'p',
  payee: { kind: 'person' },
  status: 'approved',
  lines: [
    { kind: 'fee', id: 'fee m1', date, attendanceId: 'm1', basis: 'halfDay', amount: fromKronor(900) },
    { kind: 'fee', id: 'fee m2', date, attendanceId: 'm2', basis: 'none', amount: fromKronor(0) },
    { kind: 'travel', id: 'bus', date, receiptIds: ['r'], amount: fromKronor(84) },
  ],
  approvedBy: 'economist',
  rejectedBecause: null,
};

describe('R5 payroll', () => {
  const codes = {
    fee: { wageType: '310', account: '5021' },
    travel: { wageType: '720', account: '5521' },
    'lost-earnings': { wageType: '330', account: '5022' },
    correction: { wageType: '310', account: '5021' },
  };

  test('R5 wage type, account and period; the person by our own id, never by personal number', () => {
    expect(
      payrollOf([approved, { ...approved, status: 'paid' }, { ...approved, status: 'submitted' }], codes),
    ).toEqual({
      wages: [
        {
          claimId: 'claim',
          lineId: 'fee m1',
          personId: 'p',
          wageType: '310',
          account: '5021',
          period: '2024-03',
          amount: 90_000,
        },
        {
          claimId: 'claim',
          lineId: 'bus',
          personId: 'p',
          wageType: '720',
          account: '5521',
          period: '2024-03',
          amount: 8_400,
        },
      ],
      invoiced: [],
      personIds: ['p'],
    });
  });

  test('R5 an association is paid by invoice, and payroll needs nobody’s number for it', () => {
    const claim: FeeClaim = {
      ...approved,
      payee: { kind: 'organisation', organisationId: 'org' },
    };
    const payroll = payrollOf([claim], codes);
    expect(payroll).toMatchObject({
      wages: [],
      invoiced: [{ organisationId: 'org', amount: 90_000 }, { amount: 8_400 }],
      personIds: [],
    });
  });
});
