import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from './personal-data.ts';
import { processorTime } from '../testing/processor-time.ts';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

/** 19121212-1212 and the coordination number 701063-2391 are made up for tests by the tax authority. */
describe('B5 personal data becomes a proposal', () => {
  test.each([
    ['Mitt nummer är 19121212-1212.', 'personal-number: 19121212-1212'],
    ['121212-1212', 'personal-number: 121212-1212'],
    ['121212+1212', 'personal-number: 121212+1212'],
    ['1212121212', 'personal-number: 1212121212'],
    ['191212121212', 'personal-number: 191212121212'],
    ['född 121212 1212, kvinna', 'personal-number: 121212 1212'],
    ['1912-12-12-1212', 'personal-number: 1912-12-12-1212'],
    ['samordningsnummer 701063-2391', 'personal-number: 701063-2391'],
    ['ring 070-123 45 67 efter fem', 'phone: 070-123 45 67'],
    ['tel 0243-12345', 'phone: 0243-12345'],
    ['+46 (0)70 123 45 67', 'phone: +46 (0)70 123 45 67'],
    ['+46701234567', 'phone: +46701234567'],
    ['0046 23 12 34 56', 'phone: 0046 23 12 34 56'],
    ['Skriv till anna.ek@exempel.se!', 'email: anna.ek@exempel.se'],
    ['åsa@blå-väg.example.se', 'email: åsa@blå-väg.example.se'],
    ['anna (at) exempel.se', 'email: anna (at) exempel.se'],
    ['Jag bor på Storgatan 12 B i Säter', 'address: Storgatan 12 B'],
    ['Gamla Bergsvägen 4.', 'address: Bergsvägen 4'],
  ])('B5 %s', (text, place) => {
    expect(found(text)).toEqual([place]);
  });

  test('B5 several, in the order of the text', () => {
    expect(found('Kyrkvägen 3, a@b.se, 121212-1212, 070-1234567')).toEqual([
      'address: Kyrkvägen 3',
      'email: a@b.se',
      'personal-number: 121212-1212',
      'phone: 070-1234567',
    ]);
  });
});

describe('B5 what points out nobody is left alone', () => {
  test.each([
    'Wrong check digit 121212-1213',
    'No such day 121312-1219 or 120230-1213',
    'Organisationsnumret är 232100-0180.',
    'Ring 112, 1177, 90101 eller 116 111.',
    'Det var 2018-2021 och 2020-10-05 kl. 08.30–16.00.',
    'Bidraget var 1 126 234 kr för 2018, sedan 500 000 kr.',
    'Diarienummer HSN 2022/2905, sidan 12.',
    'Vi är 20 brukarrevisorer i 15 kommuner.',
    '20 minuter i stället för 1,5 timme, 0,25 procent',
    'socialtjänstlagen 5 kap. 10 §',
    'Vägen 2019 var lång. Vi gick hela vägen 3 gånger.',
  ])('B5 %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const luhn = (nine: string): string => {
  const sum = [0, 1, 2, 3, 4, 5, 6, 7, 8].reduce((all, at) => {
    const digit = Number(nine.charAt(at)) * (at % 2 === 0 ? 2 : 1);
    return all + Math.floor(digit / 10) + (digit % 10);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
};

test('B5 of ten last digits only the right one makes a personal number', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.record({
        year: fc.nat(99),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      fc.nat(999),
      fc.nat(9),
      ({ year, month, day }, serial, last) => {
        const nine = two(year) + two(month) + two(day) + String(serial).padStart(3, '0');
        const written = `${nine.slice(0, 6)}-${nine.slice(6)}${last}`;
        const isOne = luhn(nine).endsWith(String(last));
        expect(found(`nr ${written}.`).includes(`personal-number: ${written}`)).toBe(isOne);
      },
    ),
  );
});

test('B5 proposals are in order, within the text and never overlap', () => {
  const piece = fc.constantFrom(
    '121212-1212',
    ' ',
    '0',
    '+46',
    '70 123',
    '45 67',
    'a@b.se',
    '-',
    'Ekvägen 1',
    'å',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { from, to } of findPersonalData(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('B5 a text of full length is read in a moment', () => {
  const texts = ['a', '0', '0 ', '1212', 'a.', 'A', 'Å-'].map((part) => part.repeat(5000 / part.length));
  expect(processorTime(() => texts.forEach((text) => findPersonalData(text)))).toBeLessThan(1000);
});
