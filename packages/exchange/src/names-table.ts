import { fileProblem, type FileProblem } from './file-problem.ts';

/** A quoted or a plain cell, and what ends it: the separator, a line break, or the end of the text. */
const cellPattern = (separator: ';' | ','): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'gy');

/** The rows of a table as text; null where a quote is not closed or stands inside a cell. */
const rowsOf = (text: string, separator: ';' | ','): readonly (readonly string[])[] | null => {
  const rows: string[][] = [[]];
  let end = 0;
  for (const [whole, quoted, plain = '', ending] of text.matchAll(cellPattern(separator))) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    end += whole.length;
    if (ending === '') break;
    if (ending !== separator) rows.push([]);
  }
  return end === text.length ? rows : null;
};

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * Reads the column `name` of an untrusted table in CSV, parted by `;` or `,` as its first line shows (O2). Lines
 * without any text are passed over; a line without a name, or a table without the column, is a problem with its
 * place. The names stay as they are written.
 */
export const readNamesTable = (
  text: string,
):
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } => {
  const bare = text.replace(/^\u{FEFF}/u, '');
  const [firstLine = ''] = bare.split(/\r\n|\n|\r/, 1);
  const rows = rowsOf(bare, firstLine.includes(';') ? ';' : ',');
  if (rows === null) return { ok: false, problems: [fileProblem('table', '')] };
  const [heads = [], ...lines] = rows;
  const column = heads.findIndex((head) => head.trim().toLowerCase() === 'name');
  if (column === -1) return { ok: false, problems: [fileProblem('name-column', 'rad 1')] };
  const filled = lines.map((row, at) => ({ row, line: at + 2 })).filter(({ row }) => !isEmpty(row));
  const problems = filled
    .filter(({ row }) => !/[\p{L}\p{N}]/u.test(row[column] ?? ''))
    .map(({ line }) => fileProblem('name', `rad ${line}`));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: filled.map(({ row }) => row[column] ?? '') };
};
