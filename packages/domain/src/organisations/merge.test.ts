import { describe, expect, test } from 'vitest';
import { undoMerge, type Merge } from '../kernel/merge.ts';
import { mergeOrganisations, namesOf } from './merge.ts';

const source = (place: string) => ({ document: 'S1', place });
const one = (
  id: string,
  name: string,
  more: { level?: 'national' | 'county'; countyCode?: string; number?: string; after?: string[] } = {},
) => ({
  id,
  name,
  level: more.level ?? ('county' as const),
  countyCode: more.countyCode ?? null,
  organisationNumber: more.number ?? null,
  predecessorIds: more.after ?? [],
  aliases: [{ name: `${name} (kort)`, source: source('s. 4') }],
  sources: [source('s. 3')],
});
const register = [
  one('attention', 'Attention Dalarna', { countyCode: '20' }),
  one('attention-2', 'Attention i Dalarna', { countyCode: '20', number: '802015-1234' }),
  one('attention-3', 'Föreningen Attention Dalarna', { number: '802015-9999' }),
  one('attention-x', 'Attention Gävleborg', { countyCode: '21' }),
  one('attention-riks', 'Riksförbundet Attention', { level: 'national' }),
  one('region', 'Region Dalarna', { countyCode: '20', after: ['landstinget'] }),
  one('landstinget', 'Landstinget Dalarna', { countyCode: '20' }),
];
const merge = (fromId: string, intoId: string, merges: readonly Merge[] = [], reason = 'Samma förening.') =>
  mergeOrganisations(
    { register, merges },
    { id: `${fromId} ${intoId}`, fromId, intoId, by: 'kim', reason },
    7,
  );
const made = (fromId: string, intoId: string): Merge => {
  const result = merge(fromId, intoId);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('O2 merging keeps both names and can be undone', () => {
  const merged = made('attention-2', 'attention');
  const names = (merges: readonly Merge[], id = 'attention') => namesOf(register, merges, id);

  test('O2 every name stands under one, each with the source that has it', () => {
    expect(names([merged])).toEqual([
      { name: 'Attention Dalarna', source: source('s. 3') },
      { name: 'Attention Dalarna (kort)', source: source('s. 4') },
      { name: 'Attention i Dalarna', source: source('s. 3') },
      { name: 'Attention i Dalarna (kort)', source: source('s. 4') },
    ]);
  });

  test('O2 undone each has its own names again, and the record of it stays', () => {
    const undone = undoMerge(merged, { by: 'alex', reason: 'Två föreningar.' }, 9);
    if (!undone.ok) throw new Error(undone.problem.code);
    expect(names([undone.value])).toEqual(names([]));
    expect(names([undone.value], 'attention-2')).toHaveLength(2);
    expect(undone.value).toMatchObject({ fromId: 'attention-2', undone: { by: 'alex', at: 9 } });
  });

  test('O2 what the register does not have has no names', () => {
    expect(names([], 'okänd')).toEqual([]);
  });
});

test.each([
  ['O2 a national and a county’s organisation', 'attention', 'attention-riks', 'linked-not-merged'],
  ['O2 the other way round', 'attention-riks', 'attention', 'linked-not-merged'],
  ['O2 two of different counties', 'attention', 'attention-x', 'other-county'],
  ['O1 two organisation numbers', 'attention-2', 'attention-3', 'other-legal-person'],
  ['O3 an organisation and its predecessor', 'landstinget', 'region', 'other-legal-person'],
  ['O3 and the other way round', 'region', 'landstinget', 'other-legal-person'],
  ['O2 one that nobody knows', 'attention', 'okänd', 'not-in-the-register'],
])('%s are never merged', (_, fromId, intoId, code) => {
  expect(merge(fromId, intoId)).toMatchObject({ problem: { code: `organisation-merge/${code}` } });
});

test('O2 what is merged is merged once, with a reason, and never with itself', () => {
  const before = [made('attention-2', 'attention')];
  expect(merge('attention-2', 'attention', before)).toMatchObject({
    problem: { code: 'merge/already-merged', data: { head: 'attention' } },
  });
  expect(merge('attention-2', 'attention', [], ' ')).toMatchObject({
    problem: { code: 'merge/reason-missing' },
  });
  expect(merge('attention', 'attention')).toMatchObject({ problem: { code: 'merge/with-itself' } });
});
