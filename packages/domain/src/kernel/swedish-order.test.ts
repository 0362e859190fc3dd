import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSwedish, sortKey } from './swedish-order.ts';

describe('K7 Swedish order', () => {
  test('K7 å, ä, ö come last, accents and case do not count', () => {
    const sorted = [
      '1177',
      'AA',
      'Älvdalen',
      'Åre',
      'Östersund',
      'attention dalarna',
      'Attention Älvdalen',
      'Fisk',
      'Idé och Vilja',
      'Ideell',
      'Zonta',
    ];
    const expected = [
      '1177',
      'AA',
      'attention dalarna',
      'Attention Älvdalen',
      'Fisk',
      'Idé och Vilja',
      'Ideell',
      'Zonta',
      'Åre',
      'Älvdalen',
      'Östersund',
    ];
    expect(sorted.toReversed().toSorted(compareSwedish)).toEqual(expected);
  });

  test.each([
    ['Ångström', '{ngstr}m'],
    ['A\u030angstro\u0308m', '{ngstr}m'],
    ['idé', 'ide'],
    ['Müller', 'myller'],
    ['Ærø', '|r}'],
    ['Frisk & Fri', 'frisk fri'],
    ['Autism- och Asperger', 'autism och asperger'],
    ['NSPH’s', 'nsphs'],
    ['  X-cons ', 'x cons'],
    ['ﬁnsam', 'finsam'],
    ['', ''],
  ])('K7 the key of %j is %j', (text, key) => {
    expect(sortKey(text)).toBe(key);
  });

  test('K7 a key is printable ASCII, so byte order and JavaScript order are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sortKey(text)).toMatch(/^[ -~]*$/);
      }),
    );
  });

  test('K7 single words agree with the Swedish order of ICU', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö0123456789'),
      minLength: 1,
    });
    const icu = new Intl.Collator('sv', { sensitivity: 'base' });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareSwedish(a, b))).toBe(Math.sign(icu.compare(a, b)));
      }),
      { numRuns: 1000 },
    );
  });
});
