import { linesMatching, type Breach, type Rule } from '../rule.ts';
import type { Tree } from '../tree.ts';

const signs = [
  { pattern: /: ".*\\"/, message: 'quotes are written ”…” in Swedish and “…” in English' },
  { pattern: /\S - \S/, message: 'a dash is written –' },
  { pattern: /\.\.\./, message: 'three dots are one sign: …' },
] as const;

/** Words that the public does not meet, each with the one that stands instead. */
const publicWords = [
  { pattern: /: ".*\bhuvudm[aä]n/i, message: 'the public reads ”den som ska svara”, never huvudman' },
  { pattern: /: ".*\bkallelse/i, message: 'a kallelse is a patient’s letter; a meeting has a möteskallelse' },
] as const;

type Texts = Readonly<Record<string, unknown>>;

const blanksIn = (text: unknown): string =>
  [...new Set(JSON.stringify(text ?? '').match(/\{\w+\}/g))].toSorted().join(' ');

/** Texts whose blanks are others than the Swedish ones: what fills them is the same in every language. */
const otherBlanks = (tree: Tree, path: string): Breach[] => {
  const swedish = path.replace('/messages/en/', '/messages/sv/');
  if (swedish === path || !tree.files.includes(swedish)) return [];
  const [texts, inSwedish] = [path, swedish].map((file) => JSON.parse(tree.read(file)) as Texts);
  return Object.entries(texts ?? {})
    .filter(([key, text]) => blanksIn(text) !== blanksIn(inSwedish?.[key]))
    .map(([key]) => ({ path, message: `${key} has other blanks than in Swedish` }));
};

/** The signs and words of the texts that people read. */
export const texts: Rule = {
  name: 'texts',
  check: (tree) =>
    tree.files
      .filter((path) => /^packages\/i18n\/messages\/[\w-]+\/[\w-]+\.json$/.test(path))
      .flatMap((path) => {
        const file = { path, text: tree.read(path) };
        const isPublic = /\/sv(-simple)?\/portal\.json$/.test(path);
        const breaches = [...signs, ...(isPublic ? publicWords : [])].flatMap(({ pattern, message }) =>
          linesMatching(file, pattern, message),
        );
        return [...breaches, ...otherBlanks(tree, path)];
      }),
};
