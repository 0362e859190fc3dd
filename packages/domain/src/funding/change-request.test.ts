import { describe, expect, test } from 'vitest';
import type { Decision } from '../kernel/decision.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { decideChange, requestChange, type Change, type ChangeRequest } from './change-request.ts';

const decision: Decision = {
  id: 'd2',
  by: { kind: 'employee', partyId: 's1', delegation: 'Delegationsordningen 4.2' },
  on: plainDate('2026-09-01'),
  text: 'x',
  reason: 'y',
  caseNumber: 'HSN 2026/1',
  appeal: 'none',
  postedOn: null,
  notifiedOn: null,
  appealed: null,
};
const ask = (change: Change, given: { reason?: string; requests?: ChangeRequest[] } = {}) =>
  requestChange(
    { id: 'c1', grantId: 'g1', change, reason: given.reason ?? 'Lokalen blev inte klar.' },
    { granted: 10_000, requests: given.requests ?? [] },
  );
const open = (): ChangeRequest => {
  const made = ask({ purpose: 'Sex träffar på nätet' });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

describe('F9 a change request', () => {
  test.each<[string, Change, Parameters<typeof ask>[1]?]>([
    ['ok', { until: plainDate('2027-03-31') }],
    ['ok', { costLines: { lokal: 4_000, tryck: 6_000 } }],
    ['ok', { purpose: 'Sex träffar' }, { requests: [{ ...open(), status: 'refused' }] }],
    ['ok', { purpose: 'Sex träffar' }, { requests: [{ ...open(), grantId: 'g2' }] }],
    ['change-request/nothing-to-change', {}],
    ['change-request/nothing-to-change', { purpose: ' ' }],
    ['change-request/reason-missing', { purpose: 'Sex träffar' }, { reason: ' ' }],
    ['change-request/other-sum', { costLines: { lokal: 4_000, tryck: 6_001 } }],
    ['change-request/one-is-open', { purpose: 'Sex träffar' }, { requests: [open()] }],
  ])('F9 %s: %j', (expected, change, given) => {
    const made = ask(change, given);
    expect(made.ok ? 'ok' : made.problem.code).toBe(expected);
  });

  test.each<[Change, Parameters<typeof ask>[1], { readonly path: string; readonly data?: object }]>([
    [{}, {}, { path: 'change' }],
    [{ purpose: 'Sex träffar' }, { reason: ' ' }, { path: 'reason' }],
    [{ costLines: { lokal: 1 } }, {}, { path: 'costLines', data: { granted: 10_000 } }],
  ])(
    'K5 the refusal of %j %j stands at its field, with what its sentence needs',
    (change, given, problem) => {
      expect(ask(change, given)).toMatchObject({ ok: false, problem });
    },
  );

  test('F9 it has its own decision', () => {
    expect(decideChange(open(), { action: 'approve', decision })).toMatchObject({
      value: { status: 'approved', decisionId: 'd2' },
    });
    expect(decideChange(open(), { action: 'refuse', decision })).toMatchObject({
      value: { status: 'refused', decisionId: 'd2' },
    });
    expect(decideChange(open(), { action: 'withdraw' })).toMatchObject({
      value: { status: 'withdrawn', decisionId: null },
    });
  });

  test.each(['approved', 'refused', 'withdrawn'] as const)('F9 %s is the end of it', (status) => {
    for (const command of [{ action: 'approve', decision }, { action: 'withdraw' }] as const)
      expect(decideChange({ ...open(), status }, command)).toMatchObject({
        problem: { code: 'change-request/not-in-this-status', data: { status, action: command.action } },
      });
  });
});
