import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedWords, meantQuery, meantWord, namesAll } from './search-words.ts';

describe('B7 words of a question that a slip may stand in', () => {
  test.each([
    ['Bemötnade i psykiatrin', ['bemötnade', 'psykiatrin']],
    ['"stöd till anhöriga" OR vård', ['stöd', 'till', 'anhöriga', 'vård']],
    ['vård -medicin', ['vård']],
    ['anhörig-stöd', ['anhörig', 'stöd']],
    ['SIP 2019 a4x', []],
    ['VÅRD vård', ['vård']],
    ['A\u030angest', ['ångest']],
    ['', []],
  ])('%j: %j', (query, words) => {
    expect(askedWords(query)).toEqual(words);
  });
});

describe('B7 the word that was meant', () => {
  test.each([
    ['two letters swapped', 'pyskiatri', ['psykiatrin', 'psykiatri'], 'psykiatri'],
    ['a letter left out', 'bemötade', ['bemötande', 'bemötandet'], 'bemötande'],
    ['dots left out', 'vard', ['ord', 'vård'], 'vård'],
    ['dots left out and a slip', 'anhorg', ['anhörig'], 'anhörig'],
    ['capitals', 'BEMÖTNADE', ['bemötande'], 'bemötande'],
    ['two letters wrong in a long word', 'samsjuklihte', ['samsjuklighet'], 'samsjuklighet'],
    ['two letters wrong in a short word', 'vrad', ['bråk'], null],
    ['the beginning of a word', 'samsjuk', ['samsjuklighet'], 'samsjuklighet'],
    ['the nearest before one that begins so', 'stod', ['stödboende', 'stöd'], 'stöd'],
    ['another word', 'cykelväg', ['bemötande', 'psykiatri'], null],
    ['nothing published', 'vård', [], null],
    ['equally near: the first', 'bord', ['ford', 'lord'], 'ford'],
  ])('%s: %s among %j is %s', (_what, asked, published, meant) => {
    expect(meantWord(asked, published)).toBe(meant);
  });

  test('B7 a word that is published is itself meant, whatever stands beside it', () => {
    const word = fc.stringMatching(/^[a-zåäö]{4,12}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (asked, others) => {
        const bare = new Set(others.map((other) => other.replace(/[åä]/g, 'a').replace(/ö/g, 'o')));
        fc.pre(!bare.has(asked.replace(/[åä]/g, 'a').replace(/ö/g, 'o')));
        expect(meantWord(asked, [...others, asked])).toBe(asked);
      }),
    );
  });
});

describe('B7 the question as it was meant', () => {
  test.each([
    ['Bemötnade i psykiatrin', [['bemötnade', 'bemötande']], 'bemötande i psykiatrin'],
    [
      '"stöd till anhörga" -medicn',
      [
        ['anhörga', 'anhöriga'],
        ['medicn', 'medicin'],
      ],
      '"stöd till anhöriga" -medicn',
    ],
    ['vård', [['stöd', 'stödet']], null],
    ['vård', [], null],
  ] as const)('%j with %j: %j', (query, meant, asked) => {
    expect(meantQuery(query, new Map(meant))).toBe(asked);
  });
});

describe('B7 names that hold the words', () => {
  test.each([
    ['Brukarråd BUP', 'bup', true],
    ['Brukarråd BUP', 'bup råd', true],
    ['Brukarråd BUP', 'brukarrad', true],
    ['Brukarråd BUP', 'bup vuxen', false],
    ['Brukarråd BUP', '', false],
    ['Brukarråd BUP', '…', false],
  ])('%j holds %j: %s', (name, query, holds) => {
    expect(namesAll(name, query)).toBe(holds);
  });
});
