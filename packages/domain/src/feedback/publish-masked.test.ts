import { describe, expect, test } from 'vitest';
import { publishMasked, type PublishStatement } from './moderation.ts';
import type { Statement } from './statement.ts';

const text = 'Kim på 070-174 06 05 svarade inte.';
const phone = { from: 7, to: 20, ground: 'contact-details' } as const;
const statement: Statement = {
  id: 's1',
  pointId: null,
  themeId: null,
  text,
  wording: 'verbatim',
  authorKind: 'individual',
  authorId: null,
  authorName: null,
  identity: 'anonymous',
  saidAt: '2026-11-24',
  cycleYear: null,
  inferred: false,
  status: 'received',
  sources: [],
};
const newPoint: Extract<PublishStatement['place'], { newPoint: unknown }>['newPoint'] = {
  title: 'Ingen svarar',
  themeId: 'T01',
  kind: 'problem',
  principalIds: [],
  principalCertain: false,
  municipalityCode: null,
};
const given = { statement, point: null, newPointId: 'new', themeIds: ['T01'], principalIds: [] };
const command = {
  id: 's1',
  place: { newPoint },
  secrecy: 'no-person-data' as const,
  masks: [phone],
  shownProposals: [],
  by: 'eva',
};
const masked = (change: { readonly masks?: []; readonly shownProposals?: number[] } = {}) =>
  publishMasked(given, { ...command, ...change }, 7);

describe('B5 publishing in one step with the masking', () => {
  test('B5 the decision for the web comes with it, and the words stay', () => {
    expect(masked()).toMatchObject({
      ok: true,
      value: {
        statement: { text, status: 'published' },
        masking: { purpose: 'web', masks: [phone], by: 'eva', at: 7 },
      },
    });
  });

  test.each([
    ['a proposal that nobody has judged', { masks: [] }, 'masking/proposal-not-answered'],

    [
      'no person data, where a number is shown',
      { masks: [], shownProposals: [7] },
      'statement/person-data-in-text',
    ],
  ] satisfies [string, Parameters<typeof masked>[0], string][])('B5 refuses %s', (_, change, code) => {
    const result = masked(change);
    expect(result.ok ? null : result.problem.code).toBe(code);
  });

  test('B5 what was settled before is told first', () => {
    const declined = { ...given, statement: { ...statement, status: 'declined' as const } };
    const result = publishMasked(declined, { ...command, masks: [], shownProposals: [] }, 7);
    expect(result.ok ? null : result.problem.code).toBe('statement/already-declined');
  });
});
