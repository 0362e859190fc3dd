import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TakeDown, takeDown } from './take-down.ts';

const command = (fields: Record<string, unknown> = {}): TakeDown =>
  v.parse(TakeDown, {
    clientKey: 'k'.repeat(16),
    text: 'Det tar för lång tid att få tid.',
    way: 'phone',
    wording: 'reported',
    authorKind: 'individual',
    authorId: null,
    identity: 'anonymous',
    saidAt: '2026-11-20',
    ...fields,
  });
const at = Date.UTC(2026, 10, 27, 12);
const association = { id: 'org-1', name: 'Föreningen Exempel' };
const down = (
  fields: Record<string, unknown> = {},
  author: { id: string; name: string } | null = null,
  unknown: readonly 'themeId'[] = [],
) => takeDown({ newId: 'new', earlier: null, unknown, author }, command(fields), at);
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code;

describe('B1 what staff take down is what somebody else said', () => {
  it('of one person without a name: no name is kept, though one was typed', () => {
    expect(down({ authorName: 'Maj Påhitt' })).toMatchObject({
      ok: true,
      value: {
        outcome: 'new',
        statement: {
          authorKind: 'individual',
          authorId: null,
          authorName: null,
          identity: 'anonymous',
          wording: 'reported',
          saidAt: '2026-11-20',
          status: 'received',
          pointId: null,
        },
      },
    });
  });

  it('of one person whose name is kept and not published', () => {
    const named = { identity: 'name-not-published' };
    expect(codeOf(down(named))).toBe('statement/name-missing');
    expect(down({ ...named, authorName: 'Maj Påhitt' })).toMatchObject({
      ok: true,
      value: { statement: { authorName: 'Maj Påhitt', identity: 'name-not-published' } },
    });
  });

  it.each(['association', 'network', 'council'])('of one that the register has: %s', (authorKind) => {
    expect(codeOf(down({ authorKind, authorId: 'org-1' }))).toBe('take-down/author-unknown');
    expect(down({ authorKind, authorId: 'org-1' }, association)).toMatchObject({
      ok: true,
      value: {
        statement: { authorKind, authorId: 'org-1', authorName: association.name, identity: 'own-name' },
      },
    });
  });

  it('not on a day that has not come, by the Swedish calendar', () => {
    expect(down({ saidAt: '2026-11-27' }).ok).toBe(true);
    expect(codeOf(down({ saidAt: '2026-11-28' }))).toBe('take-down/said-later');
  });

  it('signs of danger are seen in what is taken down too (B5)', () => {
    const heard = down({ text: 'Jag vill inte leva längre.' });
    expect(heard.ok && heard.value.crisisSigns.length).toBeGreaterThan(0);
  });

  it('a choice that the register does not have is refused', () => {
    expect(codeOf(down({}, null, ['themeId']))).toBe('statement/choice-unknown');
  });
});
