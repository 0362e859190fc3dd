import { editDistance, mayBeTwoApart } from '../kernel/text-match.ts';
import type { NameForm, OrganisationName } from './organisation-name.ts';

/**
 * How two names relate (O2), strongest first: written the same; the same when normalised; a part of one is the
 * other; the same abbreviation; one or two letters apart; alike in beginning or end, which proves nothing.
 */
export const nameRelations = [
  'same-name',
  'same-when-normalised',
  'part-of-name',
  'same-abbreviation',
  'one-letter-apart',
  'two-letters-apart',
  'similar-name',
] as const;
export type NameRelation = (typeof nameRelations)[number];

const rank = (relation: NameRelation): number => nameRelations.indexOf(relation);

/** The strongest relation of two names, or null. Symmetric. */
export const relateNames = (a: OrganisationName, b: OrganisationName): NameRelation | null => {
  if (a.simple === b.simple && a.simple !== '') return 'same-name';
  let best: NameRelation | null = null;
  const fixedWordsAgree = sameWords(a.fixedWords, b.fixedWords);
  for (const left of a.forms) {
    for (const right of b.forms) {
      const found = relateForms(left, right, fixedWordsAgree);
      if (found !== null && (best === null || rank(found) < rank(best))) best = found;
    }
  }
  return best;
};

/** The stronger of two relations. */
export const stronger = (a: NameRelation | null, b: NameRelation | null): NameRelation | null =>
  a === null || (b !== null && rank(b) < rank(a)) ? b : a;

/** The relation of two readings. Names nearly alike count only where their abbreviations and numbers agree. */
export const relateForms = (a: NameForm, b: NameForm, fixedWordsAgree: boolean): NameRelation | null => {
  if (a.key === b.key) return relationOfEqual(a, b);
  if (a.short || b.short) return null;
  const shorter = Math.min(a.plainKey.length, b.plainKey.length);
  if (shorter < leastLetters) return null;
  if (fixedWordsAgree && mayBeTwoApart(a.letters, b.letters)) {
    const distance = Math.max(1, editDistance(a.plainKey, b.plainKey, 2));
    if (distance === 1) return 'one-letter-apart';
    if (distance === 2) return 'two-letters-apart';
  }
  return isAlike(a, b, shorter) ? 'similar-name' : null;
};

/** Edit distance counts only for names of six letters or more (O2). */
export const leastLetters = 6;
const leastSharedBeginning = 10;
const sharedShare = 0.7;

const relationOfEqual = (a: NameForm, b: NameForm): NameRelation => {
  if (a.kind === 'whole' && b.kind === 'whole') return 'same-when-normalised';
  if (a.kind === 'abbreviation' || b.kind === 'abbreviation') return 'same-abbreviation';
  return a.kind === 'whole' || b.kind === 'whole' ? 'part-of-name' : 'similar-name';
};

const isAlike = (a: NameForm, b: NameForm, shorter: number): boolean => {
  let shared = 0;
  while (shared < shorter && a.plainKey[shared] === b.plainKey[shared]) shared += 1;
  if (shared >= leastSharedBeginning && shared >= sharedShare * shorter) return true;
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return hasWordsAt(many, few, 0) || hasWordsAt(many, few, many.length - few.length);
};

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && hasWordsAt(a, b, 0);

const hasWordsAt = (many: readonly string[], few: readonly string[], from: number): boolean =>
  few.every((word, index) => word === many[from + index]);
