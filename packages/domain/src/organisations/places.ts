import { counties, municipalities } from '../kernel/codes.ts';
import { normaliseName, withoutDots } from '../kernel/text-match.ts';

/** A place that a name mentions. `municipalityCode` is null where the county may be meant (Uppsala, Kalmar). */
export type Place = { readonly countyCode: string; readonly municipalityCode: string | null };

type Words = readonly string[];

/** Provinces and other names that lie in one county. */
const otherPlaces: Readonly<Record<string, string>> = {
  'jämtland härjedalen': '23',
  sörmland: '04',
  öland: '08',
  bohuslän: '14',
  dalsland: '14',
  fyrbodal: '14',
  skaraborg: '14',
  närke: '18',
  gästrikland: '21',
  hälsingland: '21',
  medelpad: '22',
  ångermanland: '22',
};

/** Municipalities whose names are ordinary words too: a place only with a capital at the end of a name. */
const ordinaryWords: ReadonlySet<string> = new Set(['ale', 'berg', 'eda', 'kil', 'mark', 'nora', 'vara']);

const genitive = (name: string): string =>
  name === 'Falun' ? 'Falu' : /[sxz]$/.test(name) ? name : `${name}s`;

const placeByName = new Map<string, Place>();
for (const { code, name, countyCode } of municipalities) {
  for (const form of [name, genitive(name)]) {
    placeByName.set(normaliseName(form), { countyCode, municipalityCode: code });
  }
}
for (const { code, name, officialName } of counties) {
  for (const form of [name, genitive(name), officialName]) {
    placeByName.set(normaliseName(form), { countyCode: code, municipalityCode: null });
  }
}
for (const [name, countyCode] of Object.entries(otherPlaces)) {
  for (const form of [name, genitive(name)]) placeByName.set(form, { countyCode, municipalityCode: null });
}

for (const [name, place] of placeByName) {
  const plain = withoutDots(name);
  if (!placeByName.has(plain)) placeByName.set(plain, place);
}

const longestPlace = 3;

/**
 * The places that a name mentions anywhere, and its words without the places at the end
 * (`i Dalarna`, `Borlänge, Falun`, `i Borlänge kommun`). A name that is nothing but a place keeps it.
 */
export const placesIn = (name: string): { places: Place[]; words: string[]; stripped: boolean } => {
  const all = normaliseName(name).split(' ');
  const places = new Map<string, Place>();
  const note = (place: Place): void => {
    places.set(place.countyCode + (place.municipalityCode ?? ''), place);
  };
  let words = all;
  for (let end = placeAtEnd(words, name); end !== null; end = placeAtEnd(words, name)) {
    note(end.place);
    words = words.slice(0, end.from);
  }
  for (const place of placesWithin(words)) note(place);
  return { places: [...places.values()], words, stripped: words.length < all.length };
};

const placeAtEnd = (words: Words, name: string): { place: Place; from: number } | null => {
  const last = words.at(-1) === 'kommun' ? words.length - 1 : words.length;
  for (let size = Math.min(longestPlace, last - 1); size >= 1; size -= 1) {
    const text = words.slice(last - size, last).join(' ');
    const place = placeByName.get(text);
    if (place === undefined || (ordinaryWords.has(text) && !name.includes(capitalised(text)))) continue;
    const before = words[last - size - 1];
    const from = last - size - (before === 'i' || before === 'på' ? 1 : 0);
    if (from > 0) return { place: last < words.length ? asMunicipality(place, text) : place, from };
  }
  return null;
};

const placesWithin = (words: Words): Place[] => {
  const found: Place[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let size = Math.min(longestPlace, words.length - from); size >= 1; size -= 1) {
      const text = words.slice(from, from + size).join(' ');
      const place = placeByName.get(text);
      const kommun = words[from + size]?.startsWith('kommun') === true;
      if (place === undefined || (ordinaryWords.has(text) && !kommun)) continue;
      found.push(kommun ? asMunicipality(place, text) : place);
      from += size - 1;
      break;
    }
  }
  return found;
};

/** `Uppsala kommun` is the municipality, where `Uppsala` alone may be the county. */
const asMunicipality = (place: Place, text: string): Place => {
  const found = municipalities.find(({ name }) => [name, genitive(name)].map(normaliseName).includes(text));
  return found === undefined ? place : { countyCode: found.countyCode, municipalityCode: found.code };
};

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
