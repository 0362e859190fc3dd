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
    for (const { plainKey, short } of forms) {
      if (short || plainKey.length < leastLetters) continue;
      push(byLength, plainKey.length, { letters: letterSet(plainKey), record: index });
    }
  }
  return { records, byText, byLength };
};

/** The records that may relate to a name; `relateNames` decides. */
export const likelyRecords = (register: Register, name: OrganisationName): RegisterRecord[] => {
  const found = new Set<number>();
  for (const text of [`=${name.simple}`, ...name.forms.flatMap(textsOf)]) {
    for (const index of register.byText.get(text) ?? []) found.add(index);
  }
  for (const { plainKey, short } of name.forms) {
    if (short || plainKey.length < leastLetters) continue;
    for (const index of nearKeys(register, plainKey)) found.add(index);
  }
  return [...found].flatMap((index) => register.records[index] ?? []);
};

/** The records with a key that is two letters longer or shorter at most and has nearly the same letters. */
const nearKeys = (register: Register, plainKey: string): number[] => {
  const letters = letterSet(plainKey);
  return [-2, -1, 0, 1, 2]
    .flatMap((more) => register.byLength.get(plainKey.length + more) ?? [])
    .filter((long) => mayBeNear(long.letters, letters))
    .map(({ record }) => record);
};

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

/** The texts that a form is found by: its key, its beginning, its first and its last word. */
const textsOf = ({ key, plainKey, words, short }: NameForm): string[] =>
  short
    ? [`=${key}`]
    : [`=${key}`, `^${plainKey.slice(0, beginning)}`, `<${words[0] ?? ''}`, `>${words.at(-1) ?? ''}`];

const beginning = 10;

/** Which letters a text has, as 32 bits; å, ä, ö are gone before. */
const letterSet = (text: string): number => {
  let set = 0;
  for (let i = 0; i < text.length; i += 1) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
};

/** Two edits change at most four letters of the sets. */
const mayBeNear = (a: number, b: number): boolean => {
  let different = a ^ b;
  for (let changed = 0; changed <= 4; changed += 1) {
    if (different === 0) return true;
    different &= different - 1;
  }
  return false;
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const given = (code: string | null): string[] | null => (code === null ? null : [code]);
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
