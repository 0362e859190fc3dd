import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../kernel/plain-date.ts';
import { delegateRole, endRole, giveRole, heldBy, type RoleGrant, type RoleState } from './role.ts';

const day = (text: string) => text as PlainDate;
const grant = (change: Partial<RoleGrant> = {}): RoleGrant => ({
  id: 'g1',
  personId: 'eva',
  role: 'coordinator',
  scopeId: 'namnden',
  period: { from: day('2026-01-01'), until: null },
  reason: 'Ny samordnare',
  givenBy: 'folke',
  delegatedFrom: null,
  ...change,
});
const state = (...grants: RoleGrant[]): RoleState => ({ grants, scopeIsKnown: true, hasMandate: false });
const asked = (change: Partial<RoleGrant>) => {
  const { delegatedFrom: _, period, ...rest } = grant(change);
  return { ...rest, ...period };
};
const codeOf = (result: ReturnType<typeof giveRole>) => (result.ok ? 'ok' : result.problem.code);

it('Z4 everybody holds what anyone holds, and oneself', () => {
  expect(heldBy('eva', [{ role: 'coordinator', scopeId: 'namnden' }])).toEqual([
    { role: 'public', scopeId: '' },
    { role: 'person', scopeId: 'eva' },
    { role: 'coordinator', scopeId: 'namnden' },
  ]);
});

describe('Z3 Z4 giving a role', () => {
  it.each<[string, Partial<RoleGrant>, Partial<RoleState>]>([
    ['ok', {}, {}],
    ['ok', { role: 'administrator', scopeId: '' }, {}],
    ['ok', { role: 'signatory', scopeId: 'foreningen' }, { hasMandate: true }],
    ['ok', {}, { grants: [grant({ id: 'g0', scopeId: 'en annan nämnd' })] }],
    [
      'ok',
      {},
      { grants: [grant({ id: 'g0', period: { from: day('2020-01-01'), until: day('2025-12-31') } })] },
    ],
    ['role/reason-missing', { reason: ' ' }, {}],
    ['role/own', { givenBy: 'eva' }, {}],
    ['role/ends-before-it-starts', { period: { from: day('2026-02-01'), until: day('2026-01-31') } }, {}],
    ['role/scope-unknown', {}, { scopeIsKnown: false }],
    ['role/scope-unknown', { scopeId: '' }, {}],
    ['role/scope-unknown', { role: 'administrator' }, {}],
    ['role/needs-mandate', { role: 'signatory', scopeId: 'foreningen' }, {}],
    ['role/already-held', {}, { grants: [grant({ id: 'g0' })] }],
  ])('%s: %j %j', (code, change, known) => {
    expect(codeOf(giveRole({ ...state(), ...known }, asked(change)))).toBe(code);
  });
});

describe('Z4 delegating one’s own role', () => {
  const own = grant({
    id: 'own',
    personId: 'folke',
    period: { from: day('2026-01-01'), until: day('2026-12-31') },
  });
  it.each<[string, Partial<RoleGrant>, RoleGrant]>([
    ['ok', { period: { from: day('2026-07-01'), until: day('2026-07-31') } }, own],
    ['ok', { period: { from: day('2026-07-01'), until: day('2026-12-31') } }, own],
    ['role/delegated-too-long', { period: { from: day('2026-07-01'), until: day('2027-01-01') } }, own],
    ['role/delegated-too-long', { period: { from: day('2026-07-01'), until: null } }, own],
    ['role/not-yours-to-delegate', { period: { from: day('2025-07-01'), until: day('2026-07-31') } }, own],
    ['role/not-yours-to-delegate', { scopeId: 'en annan' }, own],
    ['role/not-yours-to-delegate', {}, { ...own, delegatedFrom: 'other' }],
    ['role/own', { personId: 'folke', period: { from: day('2026-07-01'), until: day('2026-07-31') } }, own],
  ])('%s: %j', (code, change, held) => {
    expect(codeOf(delegateRole(state(held), asked(change)))).toBe(code);
  });
});

describe('Z3 ending a role', () => {
  const end = (grants: RoleGrant[], change: Partial<Parameters<typeof endRole>[1]> = {}) =>
    endRole(state(...grants), { id: 'g1', lastDay: day('2026-06-30'), reason: 'Slutar', ...change });

  it('takes what was delegated along, and what had not begun is withdrawn', () => {
    const passedOn = grant({ id: 'g2', personId: 'per', delegatedFrom: 'g1' });
    const later = { ...passedOn, id: 'g3', period: { from: day('2026-07-01'), until: day('2026-07-31') } };
    const result = end([grant(), passedOn, later]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        ended: [
          { id: 'g1', period: { until: '2026-06-30' } },
          { id: 'g2', period: { until: '2026-06-30' } },
        ],
        withdrawn: [{ id: 'g3' }],
      },
    });
  });

  it('is refused without a reason, twice, and for the last administrator', () => {
    expect(end([grant()], { reason: '' })).toMatchObject({ problem: { code: 'role/reason-missing' } });
    const over = grant({ period: { from: day('2026-01-01'), until: day('2026-06-30') } });
    expect(end([over])).toMatchObject({ problem: { code: 'role/already-ended' } });
    const administrator = grant({ role: 'administrator', scopeId: '' });
    expect(end([administrator])).toMatchObject({ problem: { code: 'role/last-administrator' } });
    expect(end([administrator, { ...administrator, id: 'g2', personId: 'per' }])).toMatchObject({ ok: true });
  });
});
