import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchOrganisation, matchReasons } from './matching.ts';
import type { OrganisationMatch } from './matching.ts';
import { buildRegister } from './register.ts';
import type { RegisterEntry } from './register.ts';
import { processorTime } from '../testing/processor-time.ts';

const entry = (
  id: string,
  name: string,
  more: Partial<Omit<RegisterEntry, 'aliases'>> & { aliases?: string[] } = {},
): RegisterEntry => ({
  id,
  name,
  level: more.countyCode === undefined ? 'national' : 'county',
  countyCode: null,
  municipalityCode: null,
  abbreviations: [],
  parentId: null,
  ...more,
  aliases: (more.aliases ?? []).map((alias) => ({ name: alias })),
});

/** A small register around Dalarna (20), with neighbours of the same name in other counties. */
const entries: RegisterEntry[] = [
  entry('attention', 'Riksförbundet Attention'),
  entry('attention-w', 'Attention Dalarna', { countyCode: '20', parentId: 'attention' }),
  entry('attention-y', 'Attention Västernorrland', { countyCode: '22', parentId: 'attention' }),
  entry('balans-w', 'Balans i Dalarna', { countyCode: '20' }),
  entry('balans-y', 'Föreningen Balans Västernorrland', { countyCode: '22' }),
  entry('frisk', 'Frisk & Fri', { aliases: ['Frisk & Fri – Riksföreningen mot ätstörningar'] }),
  entry('frisk-w', 'Frisk & Fri i Dalarna', { countyCode: '20' }),
  entry('autism-w', 'Autism- och Aspergerföreningen i Dalarna', { countyCode: '20' }),
  entry('autism-y', 'Autism- och Aspergerföreningen Västernorrland', { countyCode: '22' }),
  entry('aspergare-w', 'Organiserade Aspergare', { countyCode: '20' }),
  entry('aspergare-y', 'Organiserade Aspergare Västernorrland', { countyCode: '22' }),
  entry('schizofreni', 'Schizofreniförbundet'),
  entry('ifs-w', 'IFS i Dalarna', { countyCode: '20', abbreviations: ['IFS'], parentId: 'schizofreni' }),
  entry('spes', 'Riksförbundet för suicidprevention och efterlevandestöd', { abbreviations: ['SPES'] }),
  entry('spes-w', 'SPES i Dalarna', { countyCode: '20', abbreviations: ['SPES'], parentId: 'spes' }),
  entry('spes-c', 'SPES i Uppsala', { countyCode: '03', abbreviations: ['SPES'], parentId: 'spes' }),
  entry('rsmh-w', 'RSMH Dalarna', { countyCode: '20', abbreviations: ['RSMH'] }),
  entry('rsmh-falun', 'RSMH Falun', {
    countyCode: '20',
    municipalityCode: '2080',
    level: 'municipality',
    abbreviations: ['RSMH'],
  }),
  entry('rsmh-mora', 'RSMH Mora', {
    countyCode: '20',
    municipalityCode: '2062',
    level: 'municipality',
    abbreviations: ['RSMH'],
  }),
  entry('rsmh-y', 'RSMH Västernorrland', { countyCode: '22', abbreviations: ['RSMH'] }),
  entry('hus', 'Sveriges Fontänhus'),
  entry('hus-falun', 'Fontänhuset i Falun', {
    countyCode: '20',
    municipalityCode: '2080',
    level: 'municipality',
  }),
  entry('ria', 'Ria – Hela Människan', { countyCode: '20', level: 'unknown' }),
  entry('verdandi', 'Verdandi'),
  entry('verdandi-w', 'Verdandi (i Dalarna)', { countyCode: '20', parentId: 'verdandi' }),
  entry('familjekallan', 'Familjekällan i Dalarna', { countyCode: '20' }),
  entry('iogt', 'IOGT-NTO', { aliases: ['Familjekällan i Dalarna/IOGT-NTO'] }),
  entry('spelberoende', 'Spelberoendes Förening Borlänge', {
    countyCode: '20',
    municipalityCode: '2081',
    level: 'municipality',
  }),
  entry('chefer', 'Länschefsnätverket', { countyCode: '20', aliases: ['Nätverket för förvaltningschefer'] }),
  entry('valfard', 'Välfärdsrådet', { countyCode: '20' }),
  entry('utveckling', 'Psykiatrins utvecklingsenhet', { countyCode: '20' }),
  entry('division', 'Division psykiatri och habilitering', { countyCode: '20' }),
  entry('finsam', 'Samordningsförbunden Finsam', { countyCode: '20' }),
  entry('nsph', 'Nationell samverkan för psykisk hälsa', { abbreviations: ['NSPH'] }),
  entry('nsph-o', 'NSPH i Göteborg/Västra Götaland', { countyCode: '14', abbreviations: ['NSPHiG'] }),
  entry('hjarnkoll-ac', 'Hjärnkoll Västerbotten', { countyCode: '24' }),
  entry('region-ac', 'Region Västerbotten', { countyCode: '24' }),
  entry('landsting-ac', 'Västerbottens läns landsting', { countyCode: '24' }),
  entry('falun', 'Falu kommun', { countyCode: '20', municipalityCode: '2080', level: 'municipality' }),
  entry('mora', 'Mora kommun', { countyCode: '20', municipalityCode: '2062', level: 'municipality' }),
  entry('habo', 'Habo kommun', { countyCode: '06', municipalityCode: '0643', level: 'municipality' }),
  entry('lankarna', 'Länkarna'),
  entry('lankarnas-x', 'Länkarnas i Gävleborg', { countyCode: '21' }),
  entry('lpo', 'LPO Psykisk hälsa', { countyCode: '20' }),
];
const register = buildRegister(entries);
const match = (name: string, countyCode: string | null = null): OrganisationMatch =>
  matchOrganisation(register, { name, countyCode });
const likely = (found: OrganisationMatch): string[] => found.candidates.map(({ id }) => id).toSorted();

describe('O2 certain matches are made', () => {
  test.each([
    ['Fisk & Fri', '20', 'frisk-w', 'a letter left out'],
    ['Frisk och Fri', '20', 'frisk-w', 'the sign and the word'],
    ['Frisk + Fri', '20', 'frisk-w', 'plus'],
    ['  FRISK  &  FRI ', '20', 'frisk-w', 'case and spaces'],
    ['Autism och Asperger föreningen', '20', 'autism-w', 'written apart'],
    [
      'Autism & Aspergerföreningen Västernorrland',
      '20',
      'autism-y',
      'the place in the name outranks the list',
    ],
    ['Attention', '20', 'attention-w', 'the county’s, without its place'],
    ['Attention-Västernorrland', null, 'attention-y', 'a hyphen before the place'],
    ['Föreningen Balans', '20', 'balans-w', 'a leading word'],
    ['Föreningen Balans', '22', 'balans-y', 'the county decides'],
    ['IFS (Schizofreni)', '20', 'ifs-w', 'a gloss'],
    ['Intresseföreningen för schizofreni (IFS)', '20', 'ifs-w', 'a shared abbreviation'],
    ['SPES – Suicidprevention och efterlevandestöd', '20', 'spes-w', 'abbreviation and name'],
    ['SPES', '03', 'spes-c', 'the same letters in another county'],
    ['RSMH', '20', 'rsmh-w', 'the county’s before its branches'],
    ['RSMH Falun', '20', 'rsmh-falun', 'a branch by its town'],
    ['Fontänhuset', '20', 'hus-falun', 'the only one of the county'],
    ['Sveriges Fontänhus', '20', 'hus', 'a national name'],
    ['RIA', '20', 'ria', 'one side of a dash'],
    ['Verdandi', '20', 'verdandi-w', 'the county’s before the national'],
    ['Verdandi', null, 'verdandi', 'without a county the canonical name'],
    ['Familjekällan', '20', 'familjekallan', 'not the other side of a slash'],
    ['Spelberoendes förening', '20', 'spelberoende', 'the town left out'],
    ['Läns Chefsnätverket', '20', 'chefer', 'written apart'],
    ['nätverket för förvaltningschefer', '20', 'chefer', 'an alias'],
    ['Valfördrådet', '20', 'valfard', 'two letters in a long name'],
    ['Valfardsradet', '20', 'valfard', 'dots left out'],
    ['NSPHiG', '14', 'nsph-o', 'an abbreviation of the register'],
    ['Nationell samverkan för psykisk hälsa (NSPH) i Göteborg/Västra Götaland', null, 'nsph-o', 'two places'],
    ['Frisk & Fri – Riksföreningen mot ätstörningar', null, 'frisk', 'an alias of the national alone'],
    ['NSPH nationellt', null, 'nsph', 'said to be national'],
    ['Hjärnkoll', '24', 'hjarnkoll-ac', 'short form'],
    ['Falun kommun', null, 'falun', 'another form of the town'],
    ['Västerbottens läns landsting', '24', 'landsting-ac', 'not the region of the same county'],
  ])('O2 %s in %s is %s: %s', (name, countyCode, id, _why) => {
    const found = match(name, countyCode);
    expect([found.decision, found.id]).toEqual(['match', id]);
    expect(likely(found)).toEqual([id]);
  });
});

describe('O2 doubts go to review, with reasons', () => {
  test.each([
    ['Attention', null, ['attention', 'attention-w', 'attention-y'], 'county-not-stated'],
    ['Attention', '17', ['attention'], 'national-and-county'],
    ['Riksförbundet Attention', '20', ['attention', 'attention-w'], 'national-and-county'],
    ['SPES', null, ['spes', 'spes-c', 'spes-w'], 'county-not-stated'],
    ['RSMH Leksand', '20', ['rsmh-w'], 'local-and-county'],
    ['Fontänhuset i Dalarna', '20', ['hus-falun'], 'local-and-county'],
    ['RSMH Falun, Mora', '20', ['rsmh-falun', 'rsmh-mora', 'rsmh-w'], 'several-places'],
    ['Familjekällan i Dalarna/Frisk & Fri', '20', ['familjekallan', 'frisk-w'], 'several-names'],
    ['Psykiatrins utvecklingsavdelning', '20', ['utveckling'], 'similar-name'],
    ['Division psykiatri', '20', ['division'], 'similar-name'],
    ['Finsam', '20', ['finsam'], 'similar-name'],
    ['Folkets väl (NSPH)', null, ['nsph', 'nsph-o'], 'abbreviation-only'],
    ['Schizofreniförbundet', '20', ['ifs-w', 'schizofreni'], 'branch-of-national'],
    ['Länkarna', '21', ['lankarna', 'lankarnas-x'], 'national-and-county'],
    ['Verdanti', '25', ['verdandi'], 'national-and-county'],
    ['Bulens', '20', ['balans-w'], 'short-for-two-letters'],
  ])('O2 %s in %s may be %j: %s', (name, countyCode, ids, reason) => {
    const found = match(name, countyCode);
    expect([found.decision, found.id]).toEqual(['review', null]);
    expect(likely(found)).toEqual(ids);
    expect(found.candidates.flatMap(({ reasons }) => reasons)).toContain(reason);
  });
});

test('O2 one side of a slash in the register is a doubt, not a match', () => {
  const alone = buildRegister(entries.filter(({ id }) => id === 'iogt'));
  expect(matchOrganisation(alone, { name: 'Familjekällan' })).toMatchObject({
    decision: 'review',
    candidates: [{ id: 'iogt', reasons: ['part-of-name', 'alias', 'several-names', 'national'] }],
  });
});

describe('O2 what must never be merged', () => {
  test.each([
    ['Attention Värmland', null, 'another county'],
    ['Attention Värmland', '20', 'another county, whatever the list says'],
    ['Organiserade Aspergare Kalmar', '20', 'another county'],
    ['RSMS', '20', 'an abbreviation one letter off'],
    ['SPEX', '20', 'an abbreviation one letter off'],
    ['Fontänhuset Borlänge', '20', 'another town'],
    ['Håbo kommun', null, 'another municipality one letter off'],
    ['Orsa kommun', '20', 'another municipality'],
    ['RPO Psykisk hälsa', '20', 'another abbreviation before the same words'],
    ['Verdanditill', '20', 'four letters more'],
    ['Rätten att vara', '20', 'a word that is also a town'],
    ['', '20', 'nothing'],
    ['???', null, 'no letters'],
  ])('O2 %j in %s is new: %s', (name, countyCode, _why) => {
    expect(match(name, countyCode)).toMatchObject({ decision: 'new', id: null, candidates: [] });
  });

  test('O2 a county’s association is linked to the national one', () => {
    expect(match('Attention Värmland').nationalId).toBe('attention');
    expect(match('Orsa kommun').nationalId).toBeNull();
  });

  const countyCodes = fc.constantFrom('20', '22', '24', '14', '03', null);
  const placeless = [
    'Attention',
    'Föreningen Balans',
    'RSMH',
    'SPES',
    'Fontänhuset',
    'Frisk och Fri',
    'Verdandi',
  ];
  const names = fc.constantFrom(...entries.map(({ name }) => name), ...placeless);

  test('O2 a name with a place in another county is never matched', () => {
    fc.assert(
      fc.property(names, countyCodes, (name, countyCode) => {
        expect(match(`${name} Värmland`, countyCode).decision).not.toBe('match');
      }),
    );
  });

  test('O2 a name without a place is matched in the county of its list or not at all', () => {
    const matched = placeless.flatMap((name) =>
      ['20', '22', '24', '14', '03', '17'].flatMap((countyCode) => {
        const found = match(name, countyCode);
        const record = entries.find(({ id }) => id === found.id);
        return found.decision === 'match' ? [[name, countyCode, record?.countyCode]] : [];
      }),
    );
    expect(matched.length).toBeGreaterThan(8);
    for (const [, ofList, ofRecord] of matched) expect(ofRecord).toBe(ofList);
  });

  test('O2 the order of the register does not matter', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        names,
        countyCodes,
        (shuffled, name, countyCode) => {
          const other = matchOrganisation(buildRegister(shuffled), { name, countyCode });
          expect(other).toEqual(match(name, countyCode));
        },
      ),
    );
  });

  test('O2 every name of the register finds itself', () => {
    for (const { id, name, countyCode } of entries) {
      expect([name, match(name, countyCode).id]).toEqual([name, id]);
    }
  });
});

describe('O2 matching is quick and its answers whole', () => {
  test('O2 reasons are of the closed list, each once', () => {
    expect(new Set(matchReasons).size).toBe(matchReasons.length);
    for (const { name } of entries) {
      for (const { reasons } of match(name).candidates)
        expect(matchReasons).toEqual(expect.arrayContaining([...reasons]));
    }
  });

  test('O2 2 000 names against 2 000 organisations take less than a second', { timeout: 30_000 }, () => {
    const words = [
      'Stöd',
      'Vänner',
      'Anhöriga',
      'Kamrater',
      'Hopp',
      'Livslust',
      'Brukarkraft',
      'Mötesplatsen',
    ];
    const many = Array.from({ length: 2000 }, (_, index) =>
      entry(
        `o-${index}`,
        `${words[index % 8]} ${words[(index * 3 + 1) % 8]} och ${words[Math.floor(index / 8) % 8]} ${String.fromCharCode(97 + (index % 26))}${index.toString(36)}`,
        { countyCode: '20' },
      ),
    );
    const rows = many.map(({ name }) => ({ name: name.slice(0, 6) + name.slice(7), countyCode: '20' }));
    const matched = () => {
      const large = buildRegister(many);
      return rows.map((row) => matchOrganisation(large, row));
    };
    expect(matched()).toHaveLength(2000);
    expect(processorTime(matched)).toBeLessThan(1000);
  });
});
