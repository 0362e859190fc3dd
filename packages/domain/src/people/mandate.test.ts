import { describe, expect, it } from 'vitest';
import { plainDate, type PlainDate } from '../kernel/plain-date.ts';
import { signingState } from '../organisations/signatory.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import {
  askMandate,
  decideMandate,
  endMandate,
  endSigning,
  mandateStatuses,
  signatoriesOf,
  type Mandate,
  type MandateCommand,
} from './mandate.ts';
import type { RoleGrant } from './role.ts';

const day = plainDate;
const period = { from: day('2026-03-01'), until: day('2027-03-31') };
const mandate = (change: Partial<Mandate> = {}): Mandate => ({
  id: 'm1',
  organisationId: 'foreningen',
  personId: 'maja',
  signs: 'alone',
  period,
  fileId: 'protokollet',
  status: 'asked',
  reason: null,
  ...change,
});
const approved = mandate({ status: 'approved' });
const on = day('2026-04-01');

describe('O6 asking to be a signatory', () => {
  const ask = (mandates: readonly Mandate[], change: Partial<Mandate> = {}) => {
    const { status: _status, reason: _reason, ...asked } = mandate({ id: 'm2', ...change });
    return askMandate(mandates, asked, on);
  };
  it.each<[string, readonly Mandate[], Partial<Mandate>]>([
    ['ok', [], {}],
    ['ok', [], { period: { from: period.from, until: on } }],
    ['ok', [], { period: { from: period.from, until: null } }],
    ['ok', [mandate({ status: 'refused' }), approved], {}],
    ['ok', [mandate({ organisationId: 'en annan' })], {}],
    ['mandate/already-asked', [mandate()], {}],
    ['mandate/over-already', [], { period: { from: period.from, until: day('2026-03-31') } }],
  ])('%s', (code, mandates, change) => {
    expect(codeOf(ask(mandates, change))).toBe(code);
  });

  it('gives no right to sign', () => {
    expect(signatoriesOf([valueOf(ask([]))])).toEqual([]);
  });
});

describe('O6 deciding a mandate', () => {
  const commands: readonly MandateCommand[] = [
    { action: 'approve', by: 'tage' },
    { action: 'refuse', by: 'tage', reason: 'Protokollet är inte justerat' },
    { action: 'withdraw' },
  ];
  const after = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' };
  it.each(mandateStatuses.flatMap((status) => commands.map((command) => [status, command] as const)))(
    'from %s: %j',
    (status, command) => {
      const decided = decideMandate(mandate({ status }), command);
      expect(decided.ok ? decided.value.status : decided.problem.code).toBe(
        status === 'asked' ? after[command.action] : 'mandate/not-in-this-status',
      );
    },
  );

  it.each<[string, MandateCommand]>([
    ['mandate/own', { action: 'approve', by: 'maja' }],
    ['mandate/own', { action: 'refuse', by: 'maja', reason: 'x' }],
    ['mandate/reason-missing', { action: 'refuse', by: 'tage', reason: ' ' }],
  ])('%s: %j', (code, command) => {
    expect(codeOf(decideMandate(mandate(), command))).toBe(code);
  });
});

describe('O6 ending a mandate', () => {
  const end = (from: Mandate, lastDay = '2026-06-30', reason = 'Avgår') =>
    endMandate(from, { lastDay: day(lastDay), reason });

  it.each([
    ['ok', approved, '2026-06-30', 'Avgår'],
    ['ok', mandate({ status: 'approved', period: { ...period, until: null } }), '2026-06-30', 'Avgår'],
    ['mandate/already-ended', approved, '2027-03-31', 'Avgår'],
    ['mandate/reason-missing', approved, '2026-06-30', ''],
    ['mandate/not-in-this-status', mandate(), '2026-06-30', 'Avgår'],
    ['mandate/not-in-this-status', mandate({ status: 'refused' }), '2026-06-30', 'Avgår'],
  ] as const)('%s', (code, from, lastDay, reason) => {
    expect(codeOf(end(from, lastDay, reason))).toBe(code);
  });

  it('what was signed before holds, what is signed after does not', () => {
    const signatories = signatoriesOf([valueOf(end(approved))]);
    expect(signingState(signatories, [{ personId: 'maja', on: day('2026-06-30') }])).toBe('signed');
    expect(signingState(signatories, [{ personId: 'maja', on: day('2026-07-01') }])).toBe('unsigned');
  });

  it('one that has not begun is withdrawn and never gives a right', () => {
    const withdrawn = valueOf(end(approved, '2026-02-28'));
    expect(withdrawn.status).toBe('withdrawn');
    expect(signatoriesOf([withdrawn])).toEqual([]);
  });
});

it('O6 two who sign jointly make one signature together', () => {
  const jointly = (personId: string) => mandate({ personId, signs: 'jointly', status: 'approved' });
  const signatories = signatoriesOf([jointly('maja'), jointly('leif')]);
  expect(signingState(signatories, [{ personId: 'maja', on }])).toBe('awaiting-second-signature');
  expect(
    signingState(signatories, [
      { personId: 'maja', on },
      { personId: 'leif', on },
    ]),
  ).toBe('signed');
});

describe('O6 a mandate and the role that it gives end together', () => {
  const end = { id: 'm1', lastDay: on, reason: 'Avgår' };
  const grant = (until: PlainDate | null = period.until): RoleGrant => ({
    id: 'm1',
    personId: 'maja',
    role: 'signatory',
    scopeId: 'foreningen',
    period: { from: period.from, until },
    reason: 'Protokoll',
    givenBy: 'eva',
    delegatedFrom: null,
  });
  it('whichever of the two one ends', () => {
    expect(valueOf(endSigning({ mandate: approved, grants: [grant()] }, end))).toMatchObject({
      mandate: { period: { until: on }, reason: 'Avgår' },
      roles: { ended: [{ id: 'm1', period: { until: on } }] },
    });
  });

  it.each<[string, Mandate | null, readonly RoleGrant[], object]>([
    ['a role without a mandate', null, [grant()], { mandate: null, roles: { ended: [{ id: 'm1' }] } }],
    ['a mandate whose role has ended', approved, [grant(on)], { mandate: { id: 'm1' }, roles: null }],
    [
      'a role whose mandate has ended',
      mandate({ status: 'approved', period: { from: period.from, until: on } }),
      [grant()],
      { mandate: null, roles: { ended: [{ id: 'm1' }] } },
    ],
  ])('%s', (_, one, grants, expected) => {
    expect(valueOf(endSigning({ mandate: one, grants }, end))).toMatchObject(expected);
  });

  it.each<[string, Mandate | null, readonly RoleGrant[], string]>([
    ['mandate/reason-missing', approved, [grant()], ' '],
    ['mandate/not-in-this-status', mandate(), [], 'Avgår'],
    ['role/already-ended', null, [grant(on)], 'Avgår'],
    ['role/already-ended', null, [], 'Avgår'],
  ])('refuses with %s where neither ends', (code, one, grants, reason) => {
    expect(codeOf(endSigning({ mandate: one, grants }, { ...end, reason }))).toBe(code);
  });
});
