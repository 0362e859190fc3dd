import { letterSet, normaliseName, squash, withoutDots } from '../kernel/text-match.ts';
import { placesIn } from './places.ts';
import type { Place } from './places.ts';

/**
 * One way to read a name. `whole` is all of it, `part` one side of a dash, slash or comma or what stands in
 * parentheses, `abbreviation` a short form beside the name written out.
 */
export type NameForm = {
  readonly kind: 'whole' | 'part' | 'abbreviation';
  /** Letters and digits without leading words and places at the end. */
  readonly key: string;
  /** The key without dots, to count letters apart. */
  readonly plainKey: string;
  /** The letters of the plain key, to rule out quickly what cannot be near. */
  readonly letters: number;
  readonly words: readonly string[];
  /** True for an abbreviation: equal or not, never nearly. */
  readonly short: boolean;
};

/** A name as the rules for matching see it (O2). */
export type OrganisationName = {
  /** Letters and digits of all that is written. */
  readonly simple: string;
  readonly forms: readonly NameForm[];
  /** Abbreviations and numbers among the words: they must be the same on both sides. */
  readonly fixedWords: readonly string[];
  readonly places: readonly Place[];
  /** `Riksförbundet …`, `Sveriges …`, `… nationellt`, and no place. */
  readonly national: boolean;
  /** A slash or a comma between names: perhaps two organisations in one field. */
  readonly severalNames: boolean;
};

const leading = new Set(['föreningen', 'riksförbundet', 'intresseföreningen']);
const nationalStart = /^(riks|sveriges$|svenska$|nationell)/;
const nationally = /\s+nationellt$/i;
const inParentheses = /\(([^)]*)\)/g;
const separators = /\s+[-–—]\s+|\s*[–—,/;]\s*/;

/** Reads a name as it is written in a source. Never refuses: a name without letters has no forms. */
export const readName = (raw: string): OrganisationName => {
  const glosses = [...raw.matchAll(inParentheses)].map((match) => match[1] ?? '').filter(hasLetters);
  const withoutGlosses = raw.replace(inParentheses, ' ').trim();
  const main = withoutGlosses.replace(nationally, '');
  const whole = placesIn(main);
  const segments = main.split(separators).filter(hasLetters);
  const pieces = [...(segments.length > 1 ? segments : []), ...glosses].filter((piece) => !isPlace(piece));
  const explained = glosses.some((gloss) => pieces.includes(gloss) && !isAbbreviation(gloss));
  const outside = explained && !isAbbreviation(main);
  const wholeWords = outside ? [...whole.words, ...normaliseName(glosses.join(' ')).split(' ')] : whole.words;
  const forms = [
    formOf('whole', wholeWords, isAbbreviation(main)),
    ...(outside ? [formOf('part', whole.words, isAbbreviation(main))] : []),
    ...pieces
      .filter((piece) => !(outside && glosses.includes(piece)))
      .map((piece) => {
        const short = isAbbreviation(piece);
        return formOf(short ? 'abbreviation' : 'part', placesIn(piece).words, short);
      }),
  ].filter(({ key }) => key !== '');
  const places = [
    ...whole.places,
    ...glosses.flatMap((gloss) => (isPlace(gloss) ? placesIn(`x ${gloss}`).places : [])),
  ];
  const named = segments.filter((segment) => !isPlace(segment));
  return {
    simple: squash(raw),
    forms,
    fixedWords: fixedWordsOf(raw),
    places,
    national: places.length === 0 && (main !== withoutGlosses || nationalStart.test(whole.words[0] ?? '')),
    severalNames:
      named.length > 1 &&
      (main.includes('/') || (/[,;]/.test(main) && named.filter(isAbbreviation).length !== 1)),
  };
};

/** An abbreviation that the register keeps beside the names. */
export const abbreviationForm = (abbreviation: string): NameForm =>
  formOf('abbreviation', normaliseName(abbreviation).split(' '), true);

/** One word of 2–8 letters, most of them capitals: `RSMH`, `NSPHiG`, `IOGT-NTO`; places at the end aside. */
export const isAbbreviation = (text: string): boolean => {
  const [word = '', ...rest] = text.trim().split(/\s+/);
  if (rest.length > 0 && placesIn(text).words.join('') !== squash(word)) return false;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 2 && letters <= 8 && capitals >= 2 && capitals / letters >= 0.6;
};

const formOf = (kind: NameForm['kind'], words: readonly string[], short: boolean): NameForm => {
  const kept = withoutLeading(words);
  const key = kept.join('');
  const plainKey = withoutDots(key);
  return { kind, key, plainKey, letters: letterSet(plainKey), words: kept, short };
};

const withoutLeading = (words: readonly string[]): readonly string[] => {
  if (words.length < 2 || !leading.has(words[0] ?? '')) return words;
  const rest = words.slice(1);
  return rest[0] === 'för' && rest.length > 1 ? rest.slice(1) : rest;
};

const fixedWordsOf = (raw: string): string[] =>
  raw
    .split(/[\s/,;()]+/)
    .filter((word) => /\d/.test(word) || (isAbbreviation(word) && /\p{Ll}/u.test(raw)))
    .map(squash)
    .toSorted();

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** `i Dalarna`, `Säter`: nothing but places. */
const isPlace = (text: string): boolean => {
  const read = placesIn(`x ${text}`);
  return read.stripped && read.words.length === 1;
};
