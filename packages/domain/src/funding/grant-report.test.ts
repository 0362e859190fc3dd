import { describe, expect, test } from 'vitest';
import { fromKronor, type Money } from '../kernel/money.ts';
import {
  decideReport,
  newReport,
  reportStatuses,
  reportSteps,
  unusedOf,
  usedIn,
  type GrantReport,
  type GrantReportCommand,
} from './grant-report.ts';

const of = { costLineIds: ['lokal', 'tryck'], paid: fromKronor(10_000) };
const used = (costLineId: string, kronor: number) => ({ costLineId, used: fromKronor(kronor) });
const save = (...lines: ReturnType<typeof used>[]): GrantReportCommand => ({
  action: 'save',
  result: 'Tolv träffar.',
  lines,
});
const blank: GrantReportCommand = { action: 'save', result: ' ', lines: [] };
const approve = (disallowed: Record<string, Money> = {}): GrantReportCommand => ({
  action: 'approve',
  by: 's2',
  disallowed,
});
const check: GrantReportCommand = { action: 'check-content', by: 's1' };
const start = newReport({ id: 'r1', grantId: 'g1', kind: 'final' });
const after = (...commands: GrantReportCommand[]): GrantReport =>
  commands.reduce((before, command) => {
    const next = decideReport(before, command, of);
    if (!next.ok) throw new Error(next.problem.code);
    return next.value;
  }, start);
const filled = [save(used('lokal', 6_000), used('tryck', 2_000)), { action: 'submit' }] as const;
const refusal = (state: GrantReport, command: GrantReportCommand) => {
  const next = decideReport(state, command, of);
  return next.ok ? 'ok' : next.problem.code;
};

describe('F10 a report', () => {
  test('F10 the content is checked first, then the money', () => {
    const submitted = after(...filled);
    expect(refusal(submitted, approve())).toBe('grant-report/not-in-this-status');
    expect(after(...filled, check, approve())).toMatchObject({
      status: 'approved',
      checkedBy: 's1',
      approvedBy: 's2',
    });
  });

  test('F10 what is sent back is written again', () => {
    const returned = after(...filled, { action: 'return', reason: 'Verifikat saknas.' });
    expect(returned).toMatchObject({ status: 'returned', returnedBecause: 'Verifikat saknas.' });
    const again = decideReport(returned, { action: 'submit' }, of);
    expect(again).toMatchObject({ value: { status: 'submitted', returnedBecause: null } });
  });

  test.each<[string, GrantReportCommand[], GrantReportCommand]>([
    ['grant-report/line-unknown', [], save(used('resor', 1))],
    ['grant-report/line-unknown', [], save(used('lokal', -1))],
    ['grant-report/result-missing', [], { action: 'submit' }],
    ['grant-report/result-missing', [blank], { action: 'submit' }],
    ['grant-report/over-paid', [save(used('lokal', 10_000.01))], { action: 'submit' }],
    ['ok', [save(used('lokal', 10_000))], { action: 'submit' }],
    ['grant-report/reason-missing', [...filled], { action: 'return', reason: ' ' }],
    ['grant-report/disallowed-too-much', [...filled, check], approve({ lokal: fromKronor(6_000.01) })],
    ['grant-report/disallowed-too-much', [...filled, check], approve({ lokal: fromKronor(-1) })],
    ['ok', [...filled, check], approve({ lokal: fromKronor(6_000) })],
    ['grant-report/line-unknown', [...filled, check], approve({ resor: fromKronor(1) })],
    ['grant-report/not-in-this-status', [...filled, check, approve()], { action: 'return', reason: 'x' }],
    ['grant-report/not-in-this-status', [...filled], save()],
  ])('F10 %s', (expected, before, command) => {
    expect(refusal(after(...before), command)).toBe(expected);
  });

  test.each<[GrantReportCommand[], GrantReportCommand, { readonly path?: string; readonly data?: object }]>([
    [[], save(used('resor', 1)), { path: 'lines', data: { costLineId: 'resor' } }],
    [[], { action: 'submit' }, { path: 'result' }],
    [[save(used('lokal', 10_001))], { action: 'submit' }, { path: 'lines', data: { paid: of.paid } }],
    [[...filled], { action: 'return', reason: '' }, { path: 'reason' }],
    [
      [...filled, check],
      approve({ lokal: fromKronor(6_001) }),
      { path: 'disallowed', data: { costLineId: 'lokal' } },
    ],
    [
      [...filled, check],
      approve({ resor: fromKronor(1) }),
      { path: 'disallowed', data: { costLineId: 'resor' } },
    ],
    [[...filled], save(), { data: { status: 'submitted', action: 'save' } }],
  ])(
    'K5 after %j the refusal of %j stands at its field, with what its sentence needs',
    (before, command, problem) => {
      expect(decideReport(after(...before), command, of)).toMatchObject({ ok: false, problem });
    },
  );

  test('F10 from every status there is a way to approved', () => {
    const leads: Record<string, readonly string[]> = Object.fromEntries(
      reportStatuses.map((status) => [status, Object.values(reportSteps[status])]),
    );
    for (const status of reportStatuses) {
      const reached = new Set<string>([status]);
      for (const one of reached) for (const next of leads[one] ?? []) reached.add(next);
      expect(reached).toContain('approved');
    }
  });
});

describe('F10 what was not used', () => {
  const paid = { paid: of.paid, grantKind: 'project' as const };
  test('F10 project money is claimed back, with what was not accepted', () => {
    const report = after(...filled, check, approve({ tryck: fromKronor(500) }));
    expect(usedIn(report)).toEqual({ reported: fromKronor(8_000), accepted: fromKronor(7_500) });
    expect(unusedOf(report, paid)).toEqual({ amount: fromKronor(2_500), becomes: 'repayment-claim' });
  });

  test('F10 an operating grant may be saved', () => {
    expect(unusedOf(after(...filled, check, approve()), { ...paid, grantKind: 'operating' })).toEqual({
      amount: fromKronor(2_000),
      becomes: 'saved',
    });
  });

  test('F10 all used, nothing follows', () => {
    expect(
      unusedOf(after(save(used('lokal', 10_000)), { action: 'submit' }, check, approve()), paid),
    ).toEqual({ amount: 0, becomes: 'nothing' });
  });

  test('F10 nothing follows before it is approved, nor from an interim report', () => {
    expect(unusedOf(after(...filled, check), paid)).toBeNull();
    expect(unusedOf({ ...after(...filled, check, approve()), kind: 'interim' }, paid)).toBeNull();
  });
});
