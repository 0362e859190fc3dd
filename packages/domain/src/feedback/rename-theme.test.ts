import { describe, expect, test } from 'vitest';
import { renameTheme } from './rename-theme.ts';
import { currentThemeName, findThemeByName, themeNameIn } from './theme-name.ts';

const theme = {
  id: 'T18',
  names: [
    { name: 'Missbruk', fromYear: null, untilYear: 2021 },
    { name: 'Skadligt bruk', fromYear: 2022, untilYear: null },
  ],
};
const other = {
  id: 'T19',
  names: [
    { name: 'Boende', fromYear: null, untilYear: 2019 },
    { name: 'Boendestöd', fromYear: 2020, untilYear: null },
  ],
};
const renamed = (name: string, fromYear = 2026) => renameTheme(theme, { name, fromYear }, [theme, other]);

describe('B10 a theme is renamed from a year', () => {
  test('B10 each year keeps its name, and every old name finds it', () => {
    const result = renamed(' Skadligt bruk och beroende ');
    if (!result.ok) throw new Error(result.problem.code);
    expect(currentThemeName(result.value)).toBe('Skadligt bruk och beroende');
    expect([2019, 2023, 2025, 2026].map((year) => themeNameIn(result.value, year))).toEqual([
      'Missbruk',
      'Skadligt bruk',
      'Skadligt bruk',
      'Skadligt bruk och beroende',
    ]);
    for (const name of ['missbruk', 'Skadligt Bruk', 'skadligt bruk och beroende'])
      expect(findThemeByName([result.value, other], name)?.theme.id).toBe('T18');
  });

  test('B10 a name that the other theme has left is free, and so is an old name of its own', () => {
    expect(renamed('Boende').ok).toBe(true);
    expect(renamed('Missbruk').ok).toBe(true);
  });

  test.each([
    ['nothing', ' – ', 2026, 'theme/name-missing'],
    ['the name it has', 'Skadligt bruk', 2026, 'theme/same-name'],
    ['another theme’s name', 'boendestöd', 2026, 'theme/name-taken'],
    ['the year in which the present name began', 'Beroende', 2022, 'theme/year-not-later'],
    ['a year before it', 'Beroende', 2020, 'theme/year-not-later'],
  ])('B10 refuses %s', (_, name, year, code) => {
    expect(renamed(name, year)).toMatchObject({ ok: false, problem: { code } });
  });
});
