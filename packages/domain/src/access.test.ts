import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  access,
  accessChannels,
  type Clause,
  mayDo,
  openingsOf,
  type AccessRecord,
  type Action,
} from './access.ts';
import { givenRoles, roles, roleScopes, staffRoles, type Held } from './people/role.ts';

const actions = Object.keys(access) as Action[];
const clausesOf = (action: Action): readonly Clause[] => access[action];
const channelOf = (action: Action) => clausesOf(action)[0]?.channels?.[0] ?? 'page';
const asPublic: Held = { role: 'public', scopeId: '' };
const heldBy = (role: Held['role'], scopeId: string): Held[] => [asPublic, { role, scopeId }];

describe('Z4 the gate', () => {
  it('lets a moderator settle what has come in to the own authority, and nothing else', () => {
    const moderator = heldBy('moderator', 'namnden');
    const at = (record: AccessRecord) => {
      const result = mayDo(moderator, 'statement/publish', { record });
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(at({ authorityId: 'namnden', state: 'received' })).toBe('ok');
    expect(at({ authorityId: 'kommunen', state: 'received' })).toBe('access/not-yours');
    expect(at({ state: 'received' })).toBe('access/not-yours');
    expect(at({ authorityId: 'namnden', state: 'received', barred: true })).toBe('access/disqualified');
  });

  it('B4 lets no staff and no principal judge what was answered', () => {
    const judging = ['give', 'propose', 'object', 'withdraw-objection'] as const;
    for (const role of staffRoles)
      for (const deed of judging)
        expect(mayDo(heldBy(role, 'region-dalarna'), `verdict/${deed}`).ok).toBe(false);
    expect(
      mayDo(heldBy('council-member', 'natverket'), 'verdict/give', { record: { bodyId: 'natverket' } }).ok,
    ).toBe(true);
    expect(
      mayDo(heldBy('signatory', 'attention'), 'verdict/propose', {
        record: { organisationId: 'fontanhuset' },
      }),
    ).toMatchObject({
      problem: { code: 'access/not-yours' },
    });
  });

  it('tells what came closest, and what is not allowed at all', () => {
    expect(mayDo([asPublic], 'statement/publish')).toEqual({
      ok: false,
      problem: { code: 'access/not-allowed', data: { action: 'statement/publish' } },
    });
    expect(mayDo(heldBy('reader', 'namnden'), 'domain-event/follow', { channel: 'export' })).toMatchObject({
      problem: { code: 'access/not-by-this-channel' },
    });
  });

  it('has no action that nobody may do, and lets nobody but the program import', () => {
    for (const action of actions) {
      const allowed = roles.filter(
        (role) => mayDo([{ role, scopeId: '' }], action, { channel: channelOf(action), strong: true }).ok,
      );
      expect(allowed).not.toEqual([]);
      if (action.endsWith('/import')) expect(allowed).toEqual(['system']);
    }
  });

  it('asks for a strong sign-in by itself: without one every action of strong clauses alone is refused', () => {
    for (const action of actions) {
      if (!clausesOf(action).every(({ strong }) => strong)) continue;
      for (const role of givenRoles)
        expect(mayDo([{ role, scopeId: '' }], action, { channel: channelOf(action) }).ok).toBe(false);
    }
  });
});

const id = fc.constantFrom('a', 'b');
const held = fc.array(
  fc
    .record({ role: fc.constantFrom(...roles), scopeId: id })
    .map(({ role, scopeId }): Held => ({ role, scopeId: roleScopes[role] === 'region' ? '' : scopeId })),
  { maxLength: 3 },
);
const record = fc.record({
  id,
  authorityId: id,
  organisationId: id,
  bodyId: id,
  personId: id,
  state: fc.constantFrom('draft', 'received', 'published', 'declined', 'submitted'),
});
const field = {
  region: () => '',
  authority: (one: AccessRecord) => one.authorityId,
  organisation: (one: AccessRecord) => one.organisationId,
  body: (one: AccessRecord) => one.bodyId,
  person: (one: AccessRecord) => one.personId,
  record: (one: AccessRecord) => one.id,
};

describe('Z4 a list', () => {
  it('shows exactly the records that may be asked for one by one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actions),
        held,
        record,
        fc.record({ channel: fc.constantFrom(...accessChannels), strong: fc.boolean() }),
        (action, own, one, how) => {
          const shown = openingsOf(own, action, how).some(
            ({ owner, states }) =>
              (owner === null || owner.ids.includes(field[owner.kind](one) ?? '')) &&
              (states === null || states.includes(one.state)),
          );
          expect(shown).toBe(mayDo(own, action, { ...how, record: one }).ok);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('shows nothing to somebody without a role for it', () => {
    expect(openingsOf([asPublic], 'statement/review', { channel: 'list' })).toEqual([]);
  });
});
