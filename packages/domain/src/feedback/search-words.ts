import { editDistance, normaliseName, withoutDots } from '../kernel/text-match.ts';

const mostWords = 8;
const fewestLetters = 4;

/** Words of a question apart, with what parts them; a word after a minus is one that must not be there. */
const parts = (query: string): readonly string[] => query.split(/((?<![\p{L}\d])-?[\p{L}]+(?![\p{L}\d]))/u);
const isAsked = (part: string): boolean => /^\p{L}+$/u.test(part) && part.length >= fewestLetters;
const small = (word: string): string => word.normalize('NFC').toLowerCase();

/**
 * The words of a question that a slip may stand in, in small letters, each once, at most eight: words of four letters
 * or more. Those that must not be there, and shorter ones, are left as they are.
 */
export const askedWords = (query: string): readonly string[] =>
  [...new Set(parts(query.normalize('NFC')).filter(isAsked).map(small))].slice(0, mostWords);

/** How many letters may be wrong in a word: one, from eight letters on two. */
const mostEdits = (word: string): number => (word.length >= 8 ? 2 : 1);

const beginning = 0.5;

/** How far a published word is from what was written, left-out dots being no fault; null where it is another word. */
const distanceTo = (asked: string, published: string): number | null => {
  const limit = mostEdits(asked);
  const [bare, other] = [withoutDots(asked), withoutDots(published)];
  const edits = editDistance(bare, other, limit);
  if (edits <= limit) return edits;
  return other.startsWith(bare) ? limit + beginning : null;
};

/**
 * The published word that somebody meant who wrote a word that nobody has published: the nearest by letters that are
 * added, dropped, changed or swapped, at most one (two from eight letters on), with or without the dots of å, ä and ö;
 * else one that begins so. Of equally near ones the first given. Null where none is near.
 */
export const meantWord = (asked: string, published: readonly string[]): string | null => {
  const near = published.flatMap((word) => {
    const distance = distanceTo(small(asked), small(word));
    return distance === null ? [] : [{ word, distance }];
  });
  const [first] = near.toSorted((a, b) => a.distance - b.distance);
  return first?.word ?? null;
};

/**
 * The question as it was meant: words that nobody has published replaced by those that were meant, by the word in
 * small letters; quotes, minus and all else stay. Null where nothing is replaced.
 */
export const meantQuery = (query: string, meant: ReadonlyMap<string, string>): string | null => {
  const given = query.normalize('NFC');
  const replaced = parts(given)
    .map((part) => (isAsked(part) ? (meant.get(small(part)) ?? part) : part))
    .join('');
  return replaced === given ? null : replaced;
};

/** Whether a name holds every word of a question, whole or in part, in any order; dots left out are no fault. */
export const namesAll = (name: string, query: string): boolean => {
  const within = withoutDots(normaliseName(name));
  const words = withoutDots(normaliseName(query)).split(' ');
  return words.every((word) => within.includes(word)) && words[0] !== '';
};
