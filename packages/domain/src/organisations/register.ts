import { mayBeTwoApart } from '../kernel/text-match.ts';
import { leastLetters } from './name-relation.ts';
import { abbreviationForm, readName } from './organisation-name.ts';
import type { NameForm, OrganisationName } from './organisation-name.ts';
import type { Organisation } from './organisation.ts';

/** What matching needs to know of an organisation; an `Organisation` has it. */
export type RegisterEntry = Pick<
  Organisation,
  'id' | 'name' | 'level' | 'countyCode' | 'municipalityCode' | 'abbreviations' | 'parentId'
> & { readonly aliases: readonly { readonly name: string }[] };

/** An entry with its names read. The first name is the canonical one. */
export type RegisterRecord = {
  readonly entry: RegisterEntry;
  readonly names: readonly OrganisationName[];
  readonly abbreviations: readonly NameForm[];
  readonly countyCodes: readonly string[];
  readonly municipalityCodes: readonly string[];
};

/** Organisations made ready to be found by name; build it once for many names. */
export type Register = {
  readonly records: readonly RegisterRecord[];
  readonly byText: ReadonlyMap<string, readonly number[]>;
  readonly byLength: ReadonlyMap<number, readonly LongKey[]>;
};

type LongKey = { readonly letters: number; readonly record: number };

/** Reads all names of the entries. */
export const buildRegister = (entries: readonly RegisterEntry[]): Register => {
  const records = entries.map(readEntry);
  const byText = new Map<string, number[]>();
  const byLength = new Map<number, LongKey[]>();
  for (const [index, record] of records.entries()) {
    const forms = [...record.names.flatMap(({ forms: own }) => own), ...record.abbreviations];
    const texts = new Set([...record.names.map(({ simple }) => `=${simple}`), ...forms.flatMap(textsOf)]);
    for (const text of texts) push(byText, text, index);
    for (const { plainKey, letters, short } of forms) {
      if (short || plainKey.length < leastLetters) continue;
      push(byLength, plainKey.length, { letters, record: index });
    }
  }
  return { records, byText, byLength };
};

/** The records that may relate to a name; `relateNames` decides. */
export const likelyRecords = (register: Register, name: OrganisationName): RegisterRecord[] => {
  const found = new Set<number>();
  for (const text of [`=${name.simple}`, ...name.forms.flatMap(soughtBy)]) {
    for (const index of register.byText.get(text) ?? []) found.add(index);
  }
  for (const form of name.forms) {
    if (form.short || form.plainKey.length < leastLetters) continue;
    for (const index of nearKeys(register, form)) found.add(index);
  }
  return [...found].flatMap((index) => register.records[index] ?? []);
};

/** The records with a key that is two letters longer or shorter at most and has nearly the same letters. */
const nearKeys = (register: Register, { plainKey, letters }: NameForm): number[] =>
  [-2, -1, 0, 1, 2]
    .flatMap((more) => register.byLength.get(plainKey.length + more) ?? [])
    .filter((long) => mayBeTwoApart(long.letters, letters))
    .map(({ record }) => record);

const readEntry = (entry: RegisterEntry): RegisterRecord => {
  const names = [entry.name, ...entry.aliases.map(({ name }) => name)].map(readName);
  const places = names[0]?.places ?? [];
  const national = entry.level === 'national';
  return {
    entry,
    names,
    abbreviations: entry.abbreviations.map(abbreviationForm),
    countyCodes:
      given(entry.countyCode) ?? (national ? [] : unique(places.map(({ countyCode }) => countyCode))),
    municipalityCodes:
      given(entry.municipalityCode) ??
      (national ? [] : unique(places.flatMap(({ municipalityCode }) => municipalityCode ?? []))),
  };
};

/** The texts that a form is kept under: its key, its beginning, and the words it begins and ends with. */
const textsOf = ({ key, plainKey, words, short }: NameForm): string[] =>
  short
    ? [`=${key}`]
    : [`=${key}`, `^${plainKey.slice(0, beginning)}`, ...beginningsAndEnds(words).map((part) => `~${part}`)];

/** The texts that a form looks for: the same, and what is the whole of one and a part of the other. */
const soughtBy = ({ key, plainKey, words, short }: NameForm): string[] =>
  short
    ? [`=${key}`]
    : [
        `=${key}`,
        `^${plainKey.slice(0, beginning)}`,
        `~${key}`,
        ...beginningsAndEnds(words).map((part) => `=${part}`),
      ];

const beginningsAndEnds = (words: readonly string[]): string[] =>
  words
    .slice(1)
    .flatMap((_, index) => [words.slice(0, index + 1).join(''), words.slice(index + 1).join('')])
    .filter((part) => part.length >= leastLetters);

const beginning = 10;

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const given = (code: string | null): string[] | null => (code === null ? null : [code]);
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
