import { linesMatching, type Rule } from '../rule.ts';

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

/** The signs and words of the texts that people read. */
export const texts: Rule = {
  name: 'texts',
  check: (tree) =>
    tree.files
      .filter((path) => /^packages\/i18n\/messages\/[\w-]+\/[\w-]+\.json$/.test(path))
      .flatMap((path) => {
        const file = { path, text: tree.read(path) };
        const isPublic = /\/sv(-simple)?\/portal\.json$/.test(path);
        return [...signs, ...(isPublic ? publicWords : [])].flatMap(({ pattern, message }) =>
          linesMatching(file, pattern, message),
        );
      }),
};
