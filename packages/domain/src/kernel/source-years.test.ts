import { describe, expect, test } from 'vitest';
import { reviewYears } from './source-years.ts';

const nextYear = 2027;

describe('K4 years of a source are read, never corrected', () => {
  test.each([
    ['2019', [2019]],
    ['2018 och 2019', [2018, 2019]],
    ['2019, 2018', [2018, 2019]],
    ['2018 och 2019; 2019', [2018, 2019]],
    ['2018–2021', [2018, 2019, 2020, 2021]],
    ['1990 och 2027', [1990, 2027]],
    ['', []],
  ])('K4 %j has the years %j and nothing to ask about', (raw, years) => {
    expect(reviewYears(raw, nextYear)).toEqual({ years, findings: [] });
  });

  test('K4 2918 is a suspected typo with 2018 as suggestion', () => {
    expect(reviewYears('2918 och 2019', nextYear)).toEqual({
      years: [2019],
      findings: [
        {
          code: 'source-years/suspected-typo',
          severity: 'warning',
          at: 'label',
          data: { raw: '2918', suggestion: 2018 },
        },
      ],
    });
  });

  test('K4 2019 och 2019 is a suspected double, perhaps 2018 och 2019', () => {
    expect(reviewYears('2019 och 2019', nextYear)).toEqual({
      years: [2019],
      findings: [
        {
          code: 'source-years/suspected-double',
          severity: 'warning',
          at: 'label',
          data: { year: 2019, suggestion: 2018 },
        },
      ],
    });
  });

  test.each([
    ['20019 och 2018', '20019', 2019],
    ['2109 och 2018', '2109', 2019],
    ['219 och 2018', '219', 2019],
    ['2918', '2918', 2018],
  ])('K4 %s: %s may be %d', (raw, written, suggestion) => {
    expect(reviewYears(raw, nextYear).findings).toMatchObject([{ data: { raw: written, suggestion } }]);
  });

  test.each(['1989', '2028', '20019', '0000', '3333'])(
    'K4 %s is not a possible year and stays out',
    (raw) => {
      const { years, findings } = reviewYears(raw, nextYear);
      expect(years).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual(['source-years/suspected-typo']);
      expect(findings[0]?.data).not.toHaveProperty('suggestion', Number(raw));
    },
  );

  test('K4 without one clear candidate there is no suggestion', () => {
    expect(reviewYears('20019', nextYear).findings[0]?.data).toEqual({ raw: '20019' });
  });

  test('K4 the next year moves the bound', () => {
    expect(reviewYears('2028', 2028)).toEqual({ years: [2028], findings: [] });
  });

  test('K4 a word is a finding that says where it stands', () => {
    expect(reviewYears('2018; våren 2019', nextYear)).toEqual({
      years: [2018, 2019],
      findings: [
        { code: 'source-years/unreadable', severity: 'warning', at: 'label[1]', data: { raw: 'våren' } },
      ],
    });
  });
});
