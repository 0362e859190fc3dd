import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { codeOf } from '../testing/result.ts';
import {
  advisesOneMore,
  inviteEditor,
  type InvitationState,
  type InviteEditor,
} from './association-editor.ts';
import type { RoleGrant } from './role.ts';

const on = plainDate('2026-09-07');
const grant: RoleGrant = {
  id: 'g1',
  personId: 'leif',
  role: 'association-editor',
  scopeId: 'foreningen',
  period: { from: plainDate('2026-01-01'), until: null },
  reason: 'Sekreterare',
  givenBy: 'maja',
  delegatedFrom: null,
};
const unknown: InvitationState = { grants: [], personId: null, newPersonId: 'p9', newGrantId: 'g9' };
const invitation: InviteEditor = {
  organisationId: 'foreningen',
  name: 'Nina Påhittson',
  email: 'nina@inflytande.example',
  reason: 'Sekreterare',
};

describe('O6 inviting an editor', () => {
  it('makes a new person where the address is new', () => {
    expect(inviteEditor(unknown, invitation, { on, by: 'maja' })).toMatchObject({
      value: {
        newPerson: { id: 'p9', email: invitation.email, protection: 'none' },
        grant: { id: 'g9', personId: 'p9', scopeId: 'foreningen', period: { from: on, until: null } },
      },
    });
  });

  it('takes the person who has the address, and keeps that person’s name', () => {
    const state = { ...unknown, personId: 'leif' };
    expect(inviteEditor(state, invitation, { on, by: 'maja' })).toMatchObject({
      value: { newPerson: null, grant: { personId: 'leif' } },
    });
  });

  it.each<[string, Partial<InvitationState>, Partial<InviteEditor>]>([
    ['ok', { personId: 'leif', grants: [{ ...grant, scopeId: 'en annan' }] }, {}],
    ['role/already-held', { personId: 'leif', grants: [grant] }, {}],
    ['role/own', { personId: 'maja' }, {}],
    ['role/reason-missing', {}, { reason: ' ' }],
  ])('%s: %j %j', (code, known, change) => {
    const state = { ...unknown, ...known };
    expect(codeOf(inviteEditor(state, { ...invitation, ...change }, { on, by: 'maja' }))).toBe(code);
  });
});

describe('O6 at least two who act for an association', () => {
  const held = (personId: string, role: RoleGrant['role'], scopeId = 'foreningen') => ({
    personId,
    role,
    scopeId,
  });
  it.each([
    [true, []],
    [true, [held('maja', 'signatory')]],
    [true, [held('maja', 'signatory'), held('maja', 'association-editor')]],
    [true, [held('maja', 'signatory'), held('leif', 'signatory', 'en annan')]],
    [true, [held('maja', 'signatory'), held('leif', 'council-member')]],
    [false, [held('maja', 'signatory'), held('leif', 'association-editor')]],
  ])('one more is advised: %s, %j', (advised, people) => {
    expect(advisesOneMore(people, 'foreningen')).toBe(advised);
  });
});
