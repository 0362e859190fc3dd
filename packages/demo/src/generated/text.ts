import type { Random } from './random.ts';
import { firstParts, lastParts, objects, places, subjects, times, verbs, wishes } from './words.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One of a thousand compounds, so that a search finds few rows for some words and many for others. */
const compound = (random: Random): string => random.pick(firstParts) + random.pick(lastParts);

type Sentence = (random: Random) => string;

const sentences: readonly [Sentence, ...Sentence[]] = [
  (random) =>
    `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(places)} ${random.pick(times)}`,
  (random) =>
    `vi önskar att ${random.pick(subjects)} ska ${random.pick(wishes)} ${random.pick(objects)} ${random.pick(places)}`,
  (random) =>
    `det saknas ${compound(random)} ${random.pick(places)}, och därför ${random.pick(verbs)} ${random.pick(subjects)} ${random.pick(objects)}`,
  (random) =>
    `när ${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(verbs)} ${random.pick(subjects)} ${compound(random)} ${random.pick(times)}`,
  (random) =>
    `frågan om ${compound(random)} och ${compound(random)} har tagits upp ${random.pick(places)} ${random.pick(times)}`,
];

/** How many words a text has, parted by white space. */
export const wordCount = (text: string): number => text.split(/\s+/u).length;

/** A sentence that names a point. */
export const titleText = (random: Random): string => `${capitalised(random.pick(sentences)(random))}.`;

/** Sentences of 30–120 words in all. The longest sentence has fewer than 26. */
export const statementText = (random: Random): string => {
  const enough = random.between(30, 94);
  const parts: string[] = [];
  let words = 0;
  while (words < enough) {
    const sentence = titleText(random);
    parts.push(sentence);
    words += wordCount(sentence);
  }
  return parts.join(' ');
};
