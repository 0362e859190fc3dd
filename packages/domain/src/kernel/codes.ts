import { municipalitiesByCounty } from './municipality-codes.ts';

/** A county (län). `code` has two digits; `name` is what one says, `officialName` what the law says (K7). */
export type County = { readonly code: string; readonly name: string; readonly officialName: string };

/** A municipality. `code` has four digits, the first two its county's (K7). */
export type Municipality = { readonly code: string; readonly name: string; readonly countyCode: string };

const county = (code: string, name: string, officialName: string): County => ({ code, name, officialName });

/** All 21 counties in order of code. */
export const counties: readonly County[] = [
  county('01', 'Stockholm', 'Stockholms län'),
  county('03', 'Uppsala', 'Uppsala län'),
  county('04', 'Södermanland', 'Södermanlands län'),
  county('05', 'Östergötland', 'Östergötlands län'),
  county('06', 'Jönköping', 'Jönköpings län'),
  county('07', 'Kronoberg', 'Kronobergs län'),
  county('08', 'Kalmar', 'Kalmar län'),
  county('09', 'Gotland', 'Gotlands län'),
  county('10', 'Blekinge', 'Blekinge län'),
  county('12', 'Skåne', 'Skåne län'),
  county('13', 'Halland', 'Hallands län'),
  county('14', 'Västra Götaland', 'Västra Götalands län'),
  county('17', 'Värmland', 'Värmlands län'),
  county('18', 'Örebro', 'Örebro län'),
  county('19', 'Västmanland', 'Västmanlands län'),
  county('20', 'Dalarna', 'Dalarnas län'),
  county('21', 'Gävleborg', 'Gävleborgs län'),
  county('22', 'Västernorrland', 'Västernorrlands län'),
  county('23', 'Jämtland', 'Jämtlands län'),
  county('24', 'Västerbotten', 'Västerbottens län'),
  county('25', 'Norrbotten', 'Norrbottens län'),
];

/** All 290 municipalities in order of code. */
export const municipalities: readonly Municipality[] = Object.entries(municipalitiesByCounty)
  .flatMap(([countyCode, list]) =>
    list.split(', ').map((entry) => ({
      code: countyCode + entry.slice(0, 2),
      name: entry.slice(3),
      countyCode,
    })),
  )
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

const countyByCode = new Map(counties.map((entry) => [entry.code, entry]));
const municipalityByCode = new Map(municipalities.map((entry) => [entry.code, entry]));
const countyCodeByName = new Map(
  counties.flatMap(({ code, name, officialName }) => [[name, code] as const, [officialName, code] as const]),
);
const municipalityCodeByName = new Map(municipalities.map(({ code, name }) => [name, code]));

/** `Dalarna` for 20; null for a code that is no county's. */
export const countyName = (code: string): string | null => countyByCode.get(code)?.name ?? null;

/** `Falun` for 2080; null for a code that is no municipality's. */
export const municipalityName = (code: string): string | null => municipalityByCode.get(code)?.name ?? null;

/** The code of a county named exactly as here, short or official; else null. */
export const countyCodeOf = (name: string): string | null => countyCodeByName.get(name) ?? null;

/** The code of a municipality named exactly as here; else null. */
export const municipalityCodeOf = (name: string): string | null => municipalityCodeByName.get(name) ?? null;
