import { describe, expect, test } from 'vitest';
import { matchOrganisation } from './matching.ts';
import { buildRegister, type RegisterEntry } from './register.ts';

const house = (name: string, municipalityCode: string): RegisterEntry => ({
  id: 'house',
  name,
  level: 'municipality',
  countyCode: municipalityCode.slice(0, 2),
  municipalityCode,
  abbreviations: [],
  parentId: null,
  aliases: [],
});

describe('O2 a county in the name and an organisation in one town of it', () => {
  test.each([
    ['Fontänhuset i Dalarna', house('Fontänhuset Falun', '2080'), 'review'],
    ['Fontänhuset i Dalarna', house('Fontänhuset i Dalarna', '2080'), 'match'],
    ['Fontänhuset', house('Fontänhuset Falun', '2080'), 'match'],
    ['Fontänhuset, Uppsala', house('Fontänhuset Uppsala', '0380'), 'match'],
    ['Fontänhuset i Dalarna', { ...house('Fontänhuset', '2080'), level: 'county' as const }, 'match'],
  ])('O2 %s against %j: %s', (name, known, decision) => {
    expect(matchOrganisation(buildRegister([known]), { name, countyCode: known.countyCode }).decision).toBe(
      decision,
    );
  });
});
