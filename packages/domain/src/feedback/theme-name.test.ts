import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentThemeName, findThemeByName, themeNameIn } from './theme-name.ts';

const name = (text: string, fromYear: number | null, untilYear: number | null) => ({
  name: text,
  fromYear,
  untilYear,
});
const addiction = { id: 'T18', names: [name('Skadligt bruk', 2020, null), name('Missbruk', null, 2019)] };
const meeting = { id: 'T04', names: [name('Bemötande', null, null)] };
const gap = { id: 'T30', names: [name('Först', 2015, 2016), name('Sedan', 2019, 2020)] };
const episode = { id: 'T34', names: [name('Försök', 2015, 2016), name('Boende', null, 2018)] };
const together = { id: 'T35', names: [name('Kort', 2017, 2018), name('Lång', 2017, 2019)] };

describe('B10 the name of a theme in a year', () => {
  test.each([
    { theme: addiction, year: 2018, called: 'Missbruk' },
    { theme: addiction, year: 2019, called: 'Missbruk' },
    { theme: addiction, year: 2020, called: 'Skadligt bruk' },
    { theme: meeting, year: 1990, called: 'Bemötande' },
    { theme: gap, year: 2014, called: 'Först' },
    { theme: gap, year: 2017, called: 'Först' },
    { theme: gap, year: 2019, called: 'Sedan' },
    { theme: gap, year: 2026, called: 'Sedan' },
    { theme: episode, year: 2016, called: 'Försök' },
    { theme: episode, year: 2018, called: 'Boende' },
    { theme: together, year: 2018, called: 'Lång' },
  ])('B10 $theme.id in $year is $called', ({ theme, year, called }) => {
    expect(themeNameIn(theme, year)).toBe(called);
  });

  test('B10 the name of today', () => {
    expect([addiction, meeting, gap].map(currentThemeName)).toEqual(['Skadligt bruk', 'Bemötande', 'Sedan']);
  });

  test('B10 every year has a name', () => {
    const year = fc.option(fc.integer({ min: 2000, max: 2030 }));
    const names = fc.array(fc.record({ name: fc.constantFrom('a', 'b'), fromYear: year, untilYear: year }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, fc.integer({ min: 1990, max: 2040 }), (any, asked) => {
        expect(any.map((one) => one.name)).toContain(themeNameIn({ names: any }, asked));
      }),
    );
  });
});

describe('B10 old names find the theme', () => {
  const themes = [meeting, addiction, gap];
  test.each([
    { sought: 'missbruk', id: 'T18', byOldName: true },
    { sought: ' Skadligt  bruk', id: 'T18', byOldName: false },
    { sought: 'BEMÖTANDE', id: 'T04', byOldName: false },
  ])('B10 $sought', ({ sought, id, byOldName }) => {
    expect(findThemeByName(themes, sought)).toMatchObject({ theme: { id }, byOldName });
  });

  test('B10 nothing is the name of no theme, not even of one without letters', () => {
    expect(findThemeByName([{ id: 'T36', names: [name('–', null, null)] }], '')).toBeNull();
  });

  test('B10 of two that bear it now the first given, before whoever bore it once', () => {
    const [one, two] = ['T37', 'T38'].map((id) => ({ id, names: [name('Stöd', 2020, null)] }));
    const once = { id: 'T39', names: [name('Stöd', null, 2010), name('Hjälp', 2011, null)] };
    if (one === undefined || two === undefined) throw new Error('two themes');
    expect(findThemeByName([once, one, two], 'stöd')).toEqual({ theme: one, byOldName: false });
  });

  test.each(['', ' ', 'Boende', 'bruk'])('B10 no theme is called %j', (sought) => {
    expect(findThemeByName(themes, sought)).toBeNull();
  });

  test('B10 a name that passed to another theme finds the one that bears it now', () => {
    const successor = { id: 'T31', names: [name('Missbruk', 2022, null)] };
    expect(findThemeByName([addiction, successor], 'Missbruk')).toEqual({
      theme: successor,
      byOldName: false,
    });
  });

  test('B10 of two that bore it once, the last', () => {
    const before = { id: 'T32', names: [name('Vård', null, 2010), name('Stöd', 2011, null)] };
    const after = { id: 'T33', names: [name('Vård', 2011, 2015), name('Hälsa', 2016, null)] };
    expect(findThemeByName([before, after], 'vård')).toEqual({ theme: after, byOldName: true });
    expect(findThemeByName([after, before], 'vård')).toEqual({ theme: after, byOldName: true });
  });
});
