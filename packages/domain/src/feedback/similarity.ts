/** Words without weight of their own. */
const stopWords = new Set(
  (
    'alla allt att av bara behöver behövs bli blir blivit bör bra både där de dem den denna deras dess det detta dig din ' +
    'dina ditt dock du då eller en ens er ett finns fler flera för få får från genom ges gör göra ha hade han har hela ' +
    'helt henne hennes hon honom hos hur hända här i ibland in inga ingen inget inom inte ja jag kan kommer ' +
    'kunna lite man mellan men mer mest mig min mina mitt mot mycket många måste ni nog nu något några någon nära när och ' +
    'ofta om oss på rätt saknas samma sedan ska skulle som större så sådan till tycker under upp ur ut utan vad var vara ' +
    'varför varit varje vi vid vill vilka vilken väl vårt vår våra år än ännu är även över'
  ).split(' '),
);

const endings =
  /(?:heternas|heterna|hetens|heten|heter|arnas|ernas|ornas|andena|andets|andet|anden|ande|arna|erna|orna|enas|ena|arens|aren|ades|aste|ade|are|ast|het|ad|ar|as|at|ens|en|er|ern|es|et|or|e|a|s)$/;
const fewestLetters = 4;

/**
 * A word without its Swedish ending: *patienternas*, *patienten* and *patient* are one. Light on purpose: it
 * cuts one ending and leaves at least four letters, so it is for comparing and never for showing.
 */
export const stem = (word: string): string => {
  const small = word.toLowerCase().normalize('NFC');
  const ending = endings.exec(small)?.[0] ?? '';
  return small.length - ending.length >= fewestLetters ? small.slice(0, small.length - ending.length) : small;
};

/** The stems of the words of a text that carry something, each once. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\d]{2,}/gu) ?? []
    )
      .filter((word) => !stopWords.has(word))
      .map(stem),
  );

type Titled = { readonly id: string; readonly title: string };

/** Points made ready for many comparisons. */
export type SimilarityIndex = {
  readonly size: number;
  /** For each stem the points whose titles have it. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
};

/** Makes points ready for comparison; linear in their titles. */
export const similarityIndex = (points: readonly Titled[]): SimilarityIndex => {
  const byStem = new Map<string, string[]>();
  for (const { id, title } of points)
    for (const one of stemsOf(title)) {
      const ids = byStem.get(one);
      if (ids === undefined) byStem.set(one, [id]);
      else ids.push(id);
    }
  return { size: points.length, byStem };
};

export type SimilarPoint = { readonly id: string; readonly score: number };

/** A stem that begins a longer one is half the same: *anhörig* in *anhörigstöd*. */
const shortestBeginning = 5;
const kinship = (a: string, b: string): number => {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortestBeginning && long.startsWith(short) ? 0.5 : 0;
};

/**
 * The points whose titles share words with a text, most similar first, ties by id (B7). A word counts the more
 * the fewer points have it; at least one shared word is needed. Proposals only: a person decides what is the same.
 */
export const similarPoints = (index: SimilarityIndex, text: string, most = 5): readonly SimilarPoint[] => {
  const words = [...stemsOf(text)];
  const scores = new Map<string, number>();
  for (const [one, ids] of index.byStem) {
    const likeness = words.reduce((best, word) => Math.max(best, kinship(word, one)), 0);
    if (likeness === 0) continue;
    const weight = likeness * Math.log(1 + index.size / ids.length);
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .toSorted((a, b) => (a.score === b.score ? (a.id < b.id ? -1 : 1) : b.score - a.score))
    .slice(0, most);
};
