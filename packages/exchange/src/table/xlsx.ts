import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { Column, Columns, PrivacyClass, RowOf } from './column.ts';
import { mostRows, printGrid, readGrid, tableFault, type ReadTable } from './grid.ts';
import { fitsInMemory } from './xlsx-size.ts';

/** A day is kept as midnight UTC; a time of day is no date and shows as what it is. */
const dayText = (date: Date): string => date.toISOString().replace('T00:00:00.000Z', '');

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return dayText(cell);
  // A spreadsheet shows 15 digits; what it keeps beyond them is the noise of its arithmetic.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15))).replace('.', ',');
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell : '';
};

type Unreadable = 'xlsx/unreadable' | 'xlsx/too-large';

/** The first sheet's cells, or why there are none: the bytes are no XLSX file, broken in whatever way, or too many. */
const cellsIn = async (bytes: Uint8Array): Promise<readonly (readonly unknown[])[] | Unreadable> => {
  try {
    return fitsInMemory(bytes) ? await readSheet(new Uint8Array(bytes).buffer) : 'xlsx/too-large';
  } catch {
    return 'xlsx/unreadable';
  }
};

/**
 * Reads the first sheet of an XLSX file: the same columns, faults and cap as a CSV file. Numbers, dates and
 * true/false of the spreadsheet are read as the texts that a CSV file would have; a formula by its last result, and
 * one that failed (`#REF!`) as an empty cell. Refuses what is no XLSX file, and a
 * sheet or a packing too large for memory.
 */
export const readXlsx = async <C extends Columns>(
  columns: C,
  bytes: Uint8Array,
  most: number = mostRows,
): Promise<ReadTable<RowOf<C>>> => {
  const cells = await cellsIn(bytes);
  if (typeof cells === 'string') return { ok: false, faults: [tableFault(cells, { row: 1 })] };
  return readGrid(
    columns,
    cells.map((row) => row.map(cellText)),
    most,
  );
};

/** A cell of text is always kept as text, so that nothing in it runs as a formula. */
const sheetCell = (text: string, keptAs: 'text' | 'number') => {
  if (text === '') return null;
  return keptAs === 'number'
    ? { value: Number(text.replace(',', '.')), type: Number }
    : { value: text, type: String };
};

/** A sheet of an XLSX file, ready to be written: texts with a bold header. */
export const sheetOf = (
  name: string,
  { columns, grid }: { readonly columns: readonly Column<unknown>[]; readonly grid: readonly string[][] },
) => ({
  sheet: name,
  stickyRowsCount: 1,
  data: grid.map((cells, index) =>
    cells.map((text, at) =>
      index === 0
        ? { value: text, type: String, fontWeight: 'bold' as const }
        : sheetCell(text, columns[at]?.kind.keptAs ?? 'text'),
    ),
  ),
});

/** The bytes of an XLSX file of these sheets. The packing keeps the time of day, so two files are never the same bytes. */
export const xlsxBytes = async (
  sheets: readonly ReturnType<typeof sheetOf>[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await writeXlsxFile([...sheets]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};

/** An XLSX file of one sheet with the columns that the channel may carry (Z1). */
export const writeXlsx = async <C extends Columns>(
  columns: C,
  rows: readonly RowOf<C>[],
  { channel, sheet }: { readonly channel: PrivacyClass; readonly sheet: string },
): Promise<Uint8Array<ArrayBuffer>> => xlsxBytes([sheetOf(sheet, printGrid(columns, rows, channel))]);
