import { nameColumns } from '@inflytande/exchange/names-file';
import { readCsv } from '@inflytande/exchange/table/csv';
import type { TableFault } from '@inflytande/exchange/table/grid';
import { readFileBytes } from './json-file.ts';

export type TableFormat = 'csv' | 'xlsx';

/** The format that a file's name says; null where it is no table. */
export const tableFormat = (file: string): TableFormat | null => {
  const ending = file.toLowerCase().split('.').at(-1);
  return ending === 'csv' || ending === 'xlsx' ? ending : null;
};

/** What is wrong in a place of a table of names. */
const phrases: Readonly<Record<string, string>> = {
  'cell/empty': 'ett namn väntades',
  'cell/text-too-long': 'namnet är för långt',
  'cell/control-sign': 'namnet innehåller ett styrtecken',
  'csv/not-utf-8': 'text i UTF-8 väntades',
  'csv/quotes-broken': 'citattecken som öppnas och stängs runt hela fältet väntades',
  'table/cell-without-title': 'raden har text under en kolumn utan rubrik',
  'table/column-missing': 'en kolumn med rubriken name väntades',
  'table/column-twice': 'kolumnen name finns två gånger',
  'table/empty': 'en tabell med kolumnen name väntades',
  'table/too-many-rows': 'filen har fler än 50 000 rader',
  'xlsx/too-large': 'bladet är för stort för att läsas',
  'xlsx/unreadable': 'en fil i formatet XLSX väntades',
};

const mostShown = 5;

const faultsSentence = (file: string, faults: readonly TableFault[]): string => {
  const places = faults
    .slice(0, mostShown)
    .map(({ code, row }) => `rad ${row}: ${phrases[code] ?? 'cellen går inte att läsa'}`);
  const more = faults.length - places.length;
  return `Filen ${file} kan inte läsas – ${places.join('; ')}${more > 0 ? `; och ${more} till` : ''}.`;
};

/** The column `name` of a table in CSV or XLSX, or one sentence on what cannot be read. */
export const readNameTable = async (
  file: string,
  format: TableFormat,
): Promise<
  { readonly ok: true; readonly value: readonly string[] } | { readonly ok: false; readonly sentence: string }
> => {
  const content = await readFileBytes(file);
  if (!content.ok) return content;
  // The reader of XLSX is heavy, and most lists are not in it.
  const table =
    format === 'csv'
      ? readCsv(nameColumns, content.bytes)
      : await (await import('@inflytande/exchange/table/xlsx')).readXlsx(nameColumns, content.bytes);
  return table.ok
    ? { ok: true, value: table.rows.map(({ name }) => name) }
    : { ok: false, sentence: faultsSentence(file, table.faults) };
};
