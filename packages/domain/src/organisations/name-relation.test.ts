import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relateNames } from './name-relation.ts';
import { isAbbreviation, readName } from './organisation-name.ts';
import { placesIn } from './places.ts';

describe('O2 how two names relate', () => {
  test.each([
    ['Frisk & Fri', 'frisk och fri', 'same-name'],
    ['Föreningen Balans', 'Balans i Dalarna', 'same-when-normalised'],
    ['RIA', 'Ria – Hela Människan', 'part-of-name'],
    ['Intresseföreningen för schizofreni (IFS)', 'IFS i Dalarna', 'same-abbreviation'],
    ['Fisk & Fri', 'Frisk & Fri', 'one-letter-apart'],
    ['Välfärdsrådet', 'Valfördrådet', 'two-letters-apart'],
    ['Division psykiatri', 'Division psykiatri och habilitering', 'similar-name'],
    ['Hjälp', 'Hjälm', null],
    ['Grupp 11 i Falun', 'Grupp 12 i Falun', null],
    ['Verdandi', 'Verdanditill', null],
    ['SHEDO', 'SHEDA', null],
    ['IOGT-NTO', 'IOGT-NTA', null],
  ])('O2 %s and %s: %s', (a, b, relation) => {
    expect(relateNames(readName(a), readName(b))).toBe(relation);
  });

  test('O2 the relation is the same in both directions', () => {
    const word = fc.constantFrom(
      'Attention',
      'Atention',
      'RSMH',
      'Balans',
      'i Dalarna',
      'Falun',
      '–',
      '/',
      '(IFS)',
      'och',
      '&',
      'Föreningen',
      '12',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(relateNames(readName(a), readName(b))).toBe(relateNames(readName(b), readName(a)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('O2 abbreviations are told from names', () => {
  test.each(['RSMH', 'NSPHiG', 'IOGT-NTO', 'RSMH Dalarna', 'ÅSS'])('O2 %s is one', (text) => {
    expect(isAbbreviation(text)).toBe(true);
  });

  test.each(['Attention', 'SCHIZOFRENIFÖRBUNDET', 'FRISK & FRI', 'nxtME', 'A', ''])(
    'O2 %j is none',
    (text) => {
      expect(isAbbreviation(text)).toBe(false);
    },
  );
});

describe('O2 places in names', () => {
  test.each([
    ['Attention Dalarna', ['20'], [], 'attention'],
    ['RFSL i Uppsala län', ['03'], [], 'rfsl'],
    ['RFSL Uppsala', ['03'], [], 'rfsl'],
    ['Stöd i Uppsala kommun', ['03'], ['0380'], 'stöd'],
    ['Örebro kommuns boendestöd', ['18'], ['1880'], 'örebro kommuns boendestöd'],
    ['RSMH Dalarna, Säter, Falun', ['20', '20', '20'], ['2080', '2082'], 'rsmh'],
    ['Brukarrådet i Vasternorrland', ['22'], [], 'brukarrådet'],
    ['Falu kommun', ['20'], ['2080'], 'falu kommun'],
    ['Dalarnas nätverk', ['20'], [], 'dalarnas nätverk'],
    ['Föreningsnätverket Gästrikland', ['21'], [], 'föreningsnätverket'],
    ['Region Jämtland Härjedalen', ['23'], [], 'region'],
    ['Attention Vara', ['14'], ['1470'], 'attention'],
    ['Rätten att vara', [], [], 'rätten att vara'],
    ['Dalarna', ['20'], [], 'dalarna'],
  ])('O2 %s', (name, countyCodes, municipalityCodes, rest) => {
    const { places, words } = placesIn(name);
    expect(places.map(({ countyCode }) => countyCode).toSorted()).toEqual(countyCodes);
    expect(places.flatMap(({ municipalityCode }) => municipalityCode ?? []).toSorted()).toEqual(
      municipalityCodes,
    );
    expect(words.join(' ')).toBe(rest);
  });
});
