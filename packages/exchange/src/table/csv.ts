import Papa from 'papaparse';
import type { Columns, PrivacyClass, RowOf } from './column.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { mostRows, printGrid, readGrid, tableFault, type ReadTable } from './grid.ts';

// Node and every browser have both; the compiler of a pure package knows neither.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

export type Delimiter = ';' | ',';

/** The one of `;` and `,` that stands most in the first line, outside quotes; `;` where neither does. */
const delimiterOf = (text: string): Delimiter => {
  const bare = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const header = bare.trimStart().split('\n')[0] ?? '';
  return header.split(',').length > header.split(';').length ? ',' : ';';
};

const firstBroken = (grid: readonly (readonly string[])[]): number =>
  grid.findIndex((cells) => cells.some((cell) => cell.includes('\uFFFD'))) + 1;

/**
 * Reads a CSV file in UTF-8, with or without BOM, whose columns are parted by `;` or `,`. All rows or all faults,
 * each with its row and column. Refuses another encoding, broken quotes, and more than `most` rows (50 000).
 * An apostrophe that keeps a text from being a formula is taken off.
 */
export const readCsv = <C extends Columns>(
  columns: C,
  bytes: Uint8Array,
  most: number = mostRows,
): ReadTable<RowOf<C>> => {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' });
  if (text.includes('\uFFFD'))
    return { ok: false, faults: [tableFault('csv/not-utf-8', { row: firstBroken(data) })] };
  if (errors.length > 0) {
    const rows = [...new Set(errors.map(({ row }) => (row ?? 0) + 1))];
    return { ok: false, faults: rows.map((row) => tableFault('csv/quotes-broken', { row })) };
  }
  return readGrid(
    columns,
    data.map((cells) => cells.map(unguardFormula)),
    most,
  );
};

type Written = { readonly channel: PrivacyClass; readonly delimiter?: Delimiter };

/**
 * Lines of a CSV file that is written piece by piece: the titles with `head`, else rows alone. Lines end in CR LF, cells
 * are guarded against being run as formulas, and columns that the channel may not carry are left out (Z1).
 */
export const csvLines = <C extends Columns>(
  columns: C,
  rows: readonly RowOf<C>[],
  { channel, delimiter = ';', head }: Written & { readonly head: boolean },
): string => {
  const { grid } = printGrid(columns, rows, channel);
  const guarded = (head ? grid : grid.slice(1)).map((cells) => cells.map(guardFormula));
  return guarded.length === 0 ? '' : `${Papa.unparse(guarded, { delimiter, newline: '\r\n' })}\r\n`;
};

/**
 * A CSV file in UTF-8, as `csvLines` writes it. `;` and a BOM are what a Swedish spreadsheet opens rightly; `,` and none
 * what other machines expect.
 */
export const writeCsv = <C extends Columns>(
  columns: C,
  rows: readonly RowOf<C>[],
  { channel, delimiter = ';' }: Written,
): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `${delimiter === ';' ? '\uFEFF' : ''}${csvLines(columns, rows, { channel, delimiter, head: true })}`,
  );
