import { describe, expect, test } from 'vitest';
import type { MaskingDecision } from './masking.ts';
import { concerns, releaseOriginal, statementViewOf, type Release, type ReleaseState } from './release.ts';

const region = { id: 'region', kind: 'region-board', municipalityCode: null } as const;
const falun = { id: 'kommun-falun', kind: 'municipality', municipalityCode: '2080' } as const;
const mora = { id: 'kommun-mora', kind: 'municipality', municipalityCode: '2062' } as const;
const together = { id: 'kommunerna', kind: 'municipalities', municipalityCode: null } as const;
const authorities = [region, falun, mora, together];
const to = (principalIds: string[], municipalityCode: string | null = null) => ({
  principalIds,
  municipalityCode,
});

describe('B12 a municipal answerer sees what concerns that authority', () => {
  test.each([
    ['addressed to it', to(['kommun-falun']), falun, true],
    ['addressed to another municipality', to(['kommun-mora']), falun, false],
    ['addressed to the region', to(['region']), falun, false],
    ['to all municipalities', to(['kommunerna']), falun, true],
    ['to all municipalities, about another place', to(['kommunerna'], '2062'), falun, false],
    ['to all municipalities, about this place', to(['kommunerna'], '2080'), falun, true],
    ['to all municipalities: not the region’s', to(['kommunerna']), region, false],
    ['to nobody', to([], '2080'), falun, false],
  ])('B12 %s', (_, point, authority, expected) => {
    expect(concerns(point, authority, authorities)).toBe(expected);
  });
});

const state: ReleaseState = {
  statementId: 's1',
  holder: region,
  receiver: falun,
  point: to(['region', 'kommun-falun']),
  authorities,
};
const masking: MaskingDecision = { purpose: 'release', masks: [], by: 'kim', at: 1 };
const command = { outcome: 'may-be-released', ground: 'OSL 10:2', masking: null, decidedBy: 'kim' } as const;
const released = (outcome: Release['outcome']): Release => {
  const result = releaseOriginal(state, { ...command, outcome, masking }, 5);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('B12 an original is shared by a release with its own check', () => {
  test.each([
    ['to the one that has it', { ...state, receiver: region }, {}, 'release/same-authority'],
    ['to one that it does not concern', { ...state, receiver: mora }, {}, 'release/does-not-concern'],
    ['without a ground', state, { ground: ' ' }, 'release/ground-missing'],
    [
      'masked, but not for release',
      state,
      { outcome: 'released-masked' as const },
      'release/masking-not-for-release',
    ],
    [
      'masked as for the web',
      state,
      { outcome: 'released-masked' as const, masking: { ...masking, purpose: 'web' as const } },
      'release/masking-not-for-release',
    ],
  ])('B12 %s is refused', (_, given, more, code) => {
    expect(releaseOriginal(given, { ...command, ...more }, 5)).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  test.each([
    [{ ground: ' ' }, 'ground'],
    [{ outcome: 'released-masked' as const }, 'masking'],
  ])('K5 the refusal of %j stands at its field', (more, path) => {
    expect(releaseOriginal(state, { ...command, ...more }, 5)).toMatchObject({ problem: { path } });
  });

  test('B12 the record says who decided, on what ground, to whom', () => {
    expect(released('released-masked')).toEqual({
      statementId: 's1',
      fromAuthorityId: 'region',
      toAuthorityId: 'kommun-falun',
      outcome: 'released-masked',
      ground: 'OSL 10:2',
      masking,
      decidedBy: 'kim',
      at: 5,
    });
    expect(released('may-be-released').masking).toBeNull();
  });

  test.each<[string, Partial<ReleaseState>, Release[], boolean, string]>([
    ['the holder', { receiver: region }, [], false, 'original'],
    ['addressed, not released', {}, [], true, 'published'],
    ['addressed, not released, not published', {}, [], false, 'none'],
    ['not concerned', { receiver: mora }, [], true, 'none'],
    ['released', {}, [released('may-be-released')], false, 'original'],
    ['released masked', {}, [released('released-masked')], true, 'released'],
    ['refused', {}, [released('refused')], true, 'published'],
    [
      'released to another',
      {},
      [{ ...released('may-be-released'), toAuthorityId: 'kommun-mora' }],
      true,
      'published',
    ],
    [
      'another statement released',
      {},
      [{ ...released('may-be-released'), statementId: 's2' }],
      true,
      'published',
    ],
    ['released and then refused', {}, [released('may-be-released'), released('refused')], true, 'published'],
  ])('B12 %s', (_, more, releases, isPublished, view) => {
    expect(statementViewOf({ ...state, ...more }, releases, isPublished)).toBe(view);
  });
});
