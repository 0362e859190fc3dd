import { sql, type SQL } from 'drizzle-orm';

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly hit: boolean };

/** Signs for private use, which stand in no text: PostgreSQL puts the first two around what was searched for. */
const [opens, closes] = ['\uE000', '\uE001'] as const;
/** PostgreSQL takes what stands after `<` for markup and leaves it out. Apart from the words: some locales take it for a letter. */
const less = ' \uE002 ';
const unmarked = (text: SQL): SQL => sql`replace(translate(${text}, ${opens + closes}, ''), '<', ${less})`;

const options = {
  whole: `StartSel=${opens}, StopSel=${closes}, HighlightAll=true`,
  part: `StartSel=${opens}, StopSel=${closes}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`,
} as const;

/** Up to so many signs a text is shown whole. */
const short = 280;

/** A Swedish text with its hits marked: whole where it is short, else the parts around them. Read it with `piecesOf`. */
export const marked = (text: SQL, query: SQL): SQL<string> =>
  sql<string>`ts_headline('swedish', ${unmarked(text)}, ${query},
    case when length(${text}) > ${short} then ${options.part} else ${options.whole} end)`;

/** A marked text as pieces, in order; none is empty. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .replaceAll(less, '<')
    .split(opens)
    .flatMap((part, index): Piece[] => {
      if (index === 0) return [{ text: part, hit: false }];
      const end = part.indexOf(closes);
      return end < 0
        ? [{ text: part, hit: false }]
        : [
            { text: part.slice(0, end), hit: true },
            { text: part.slice(end + 1), hit: false },
          ];
    })
    .filter((piece) => piece.text !== '');
