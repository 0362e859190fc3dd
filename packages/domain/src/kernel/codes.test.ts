import { describe, expect, test } from 'vitest';
import {
  counties,
  countyCodeOf,
  countyName,
  municipalities,
  municipalityCodeOf,
  municipalityName,
} from './codes.ts';

/** How many municipalities each county has; 290 in all. */
const perCounty = {
  '01': 26,
  '03': 8,
  '04': 9,
  '05': 13,
  '06': 13,
  '07': 8,
  '08': 12,
  '09': 1,
  '10': 5,
  '12': 33,
  '13': 6,
  '14': 49,
  '17': 16,
  '18': 12,
  '19': 10,
  '20': 15,
  '21': 10,
  '22': 7,
  '23': 8,
  '24': 15,
  '25': 14,
};

describe('K7 county and municipality codes', () => {
  test('K7 there are 21 counties and 290 municipalities, each in its county', () => {
    expect(counties).toHaveLength(21);
    expect(municipalities).toHaveLength(290);
    const counted = Object.groupBy(municipalities, ({ countyCode }) => countyCode);
    expect(Object.fromEntries(Object.entries(counted).map(([code, list]) => [code, list?.length]))).toEqual(
      perCounty,
    );
    expect(counties.map(({ code }) => code).toSorted()).toEqual(Object.keys(perCounty).toSorted());
  });

  test('K7 codes are unique, in order, well formed, and names are unique', () => {
    const codes = municipalities.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(290);
    for (const { code, name, countyCode } of municipalities) {
      expect(code).toMatch(new RegExp(`^${countyCode}\\d\\d$`));
      expect(name).toMatch(/^[A-ZÅÄÖ][a-zåäö]+([ -][A-ZÅÄÖ][a-zåäö]+)*$/);
    }
  });

  test.each([
    ['0180', 'Stockholm'],
    ['0980', 'Gotland'],
    ['1280', 'Malmö'],
    ['1480', 'Göteborg'],
    ['2023', 'Malung-Sälen'],
    ['2039', 'Älvdalen'],
    ['2080', 'Falun'],
    ['2081', 'Borlänge'],
    ['2361', 'Härjedalen'],
    ['2584', 'Kiruna'],
  ])('K7 %s is %s, both ways', (code, name) => {
    expect(municipalityName(code)).toBe(name);
    expect(municipalityCodeOf(name)).toBe(code);
  });

  test('K7 a county has a short and an official name', () => {
    expect(countyName('20')).toBe('Dalarna');
    expect(countyCodeOf('Dalarna')).toBe('20');
    expect(countyCodeOf('Västra Götalands län')).toBe('14');
  });

  test.each(['02', '2', '2099', ''])('K7 %j is nobody’s code', (code) => {
    expect(countyName(code)).toBeNull();
    expect(municipalityName(code)).toBeNull();
  });
});
