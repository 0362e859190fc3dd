import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, normaliseName, squash, withoutDots } from './text-match.ts';

describe('O2 names are normalised before they are compared', () => {
  test.each([
    ['  Frisk  &  Fri ', 'frisk och fri'],
    ['Frisk + Fri', 'frisk och fri'],
    ['Svenska OCD- förbundet', 'svenska ocd förbundet'],
    ['Attention–Västernorrland', 'attention västernorrland'],
    ['BUP´s', 'bups'],
    ['RUGén', 'rugen'],
    ['A\u030angest', 'ångest'],
    ['IFS (Schizofreni)', 'ifs schizofreni'],
    ['…', ''],
  ])('O2 %j becomes %j', (raw, normal) => {
    expect(normaliseName(raw)).toBe(normal);
    expect(normaliseName(normal)).toBe(normal);
  });

  test('O2 written apart and together are equal', () => {
    expect(squash('Läns Chefsnätverket')).toBe(squash('Länschefs nätverket'));
  });

  test('O2 left out dots are known', () => {
    expect(withoutDots(squash('Välfärdsrådet'))).toBe(squash('Valfardsradet'));
  });
});

describe('O2 edit distance', () => {
  test.each([
    ['fisk', 'frisk', 1],
    ['frisk', 'frisk', 0],
    ['firsk', 'frisk', 1],
    ['balans', 'balens', 1],
    ['valfordradet', 'valfardsradet', 2],
    ['attention', 'autism', 3],
    ['', 'ab', 2],
  ])('O2 %s and %s are %d apart (3 is beyond the limit)', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  test('O2 the distance is symmetric, zero only for equal texts, and grows by at most one per change', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abåö'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, place) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
        expect(editDistance(a, `${a.slice(0, place)}x${a.slice(place)}`, 9)).toBe(1);
        expect(editDistance(a, b, 2)).toBe(Math.min(3, editDistance(a, b, 9)));
      }),
    );
  });
});
