import type { Problem } from '@inflytande/domain/kernel/result';
import {
  columnsUpTo,
  type CellProblem,
  type Column,
  type Columns,
  type PrivacyClass,
  type RowOf,
} from './column.ts';

/** Why a table as a whole, or a row of it, cannot be read (K5). */
export type TableProblem = Problem<
  | 'csv/not-utf-8'
  | 'csv/quotes-broken'
  | 'table/cell-without-title'
  | 'table/column-missing'
  | 'table/column-twice'
  | 'table/empty'
  | 'table/too-many-rows'
  | 'xlsx/too-large'
  | 'xlsx/unreadable'
>;

/** What cannot be read in a table. Rows count as a spreadsheet shows them, from 1; `column` is a column's id. */
export type TableFault = (CellProblem | TableProblem) & {
  readonly row: number;
  readonly column: string | null;
};

export type ReadTable<Row> =
  | {
      readonly ok: true;
      readonly rows: readonly Row[];
      /** Titles of columns that the table declares no place for. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** So many rows a file may have below its header, unless the reader is told otherwise. */
export const mostRows = 50_000;

/** The fault of a place, `column` null where it is the whole row. */
export const tableFault = (
  code: TableProblem['code'],
  { row, column = null }: { readonly row: number; readonly column?: string | null },
  data?: Problem['data'],
): TableFault => ({ code, row, column, ...(data === undefined ? {} : { data }) });

type Grid = readonly (readonly string[])[];
type Place = { readonly id: string; readonly column: Column<unknown>; readonly at: number };
type Header = { readonly places: Place[]; readonly leftOut: string[]; readonly faults: TableFault[] };

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** A column is found by its title or its id; capitals do not matter. */
const readHeader = (columns: Columns, cells: readonly string[], row: number): Header => {
  const words = cells.map((cell) => cell.trim().toLowerCase());
  const places: Place[] = [];
  const faults: TableFault[] = [];
  for (const [id, column] of Object.entries(columns)) {
    const found = words.flatMap((word, at) =>
      word === id.toLowerCase() || word === column.title.toLowerCase() ? [at] : [],
    );
    const [at] = found;
    if (found.length > 1) faults.push(tableFault('table/column-twice', { row, column: id }));
    else if (at !== undefined) places.push({ id, column, at });
    else if (!column.kind.mayBeEmpty) faults.push(tableFault('table/column-missing', { row, column: id }));
  }
  const known = new Set(places.map(({ at }) => at));
  const leftOut = cells.map((cell) => cell.trim()).filter((cell, at) => cell !== '' && !known.has(at));
  return { places, leftOut, faults };
};

/**
 * Reads a grid of texts whose first row that is not blank is the header. All rows or all faults; blank rows are
 * skipped and counted, and a cell under no title is a fault. An optional column that is not there is empty in every row. Refuses more than `most` rows.
 */
export const readGrid = <C extends Columns>(
  columns: C,
  grid: Grid,
  most: number = mostRows,
): ReadTable<RowOf<C>> => {
  const top = grid.findIndex((cells) => !isBlank(cells));
  const head = grid[top];
  if (head === undefined) return { ok: false, faults: [tableFault('table/empty', { row: 1 })] };
  const { places, leftOut, faults } = readHeader(columns, head, top + 1);
  if (faults.length > 0) return { ok: false, faults };
  const rows: RowOf<C>[] = [];
  const titled = new Set(head.flatMap((title, at) => (title.trim() === '' ? [] : [at])));
  const absent = Object.fromEntries(Object.keys(columns).map((id) => [id, null]));
  let count = 0;
  for (let index = top + 1; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    if (isBlank(cells)) continue;
    count += 1;
    if (count > most) continue;
    const value: Record<string, unknown> = { ...absent };
    readCells(places, cells, (id, read) => {
      if ('code' in read) faults.push({ ...read, row: index + 1, column: id });
      else value[id] = read.value;
    });
    if (cells.some((cell, at) => !titled.has(at) && cell.trim() !== ''))
      faults.push(tableFault('table/cell-without-title', { row: index + 1 }));
    rows.push(value as RowOf<C>);
  }
  if (count > most)
    return {
      ok: false,
      faults: [tableFault('table/too-many-rows', { row: top + 1 }, { most, rows: count })],
    };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows, leftOut };
};

const readCells = (
  places: readonly Place[],
  cells: readonly string[],
  take: (id: string, read: CellProblem | { readonly value: unknown }) => void,
): void => {
  for (const { id, column, at } of places) {
    const text = cells[at]?.trim() ?? '';
    if (text === '') {
      if (!column.kind.mayBeEmpty) take(id, { code: 'cell/empty' });
      continue;
    }
    const read = column.kind.read(text);
    take(id, read.ok ? { value: read.value } : read.problem);
  }
};

/** A table as texts, header first, with the columns that the channel may carry and no others (Z1). */
export const printGrid = <C extends Columns>(
  columns: C,
  rows: readonly RowOf<C>[],
  channel: PrivacyClass,
): { readonly columns: readonly Column<unknown>[]; readonly grid: string[][] } => {
  const shown = columnsUpTo(columns, channel);
  const titles = shown.map(([, { title }]) => title);
  const texts = rows.map((row) => shown.map(([id, { kind }]) => kind.print(row[id])));
  return { columns: shown.map(([, column]) => column), grid: [titles, ...texts] };
};
