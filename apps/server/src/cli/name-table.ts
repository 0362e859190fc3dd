import { nameColumns } from '@inflytande/exchange/names-file';
import type { TableFault } from '@inflytande/exchange/table/grid';
import { readFileBytes } from './json-file.ts';
import { saidWithin } from './said-within.ts';

export type TableFormat = 'csv' | 'xlsx';

/** The format that a file's name says; null where it is no table. */
export const tableFormat = (file: string): TableFormat | null => {
  const ending = file.toLowerCase().split('.').at(-1);
  return ending === 'csv' || ending === 'xlsx' ? ending : null;
};

const mostShown = 5;
const column = nameColumns.name.title;

const faultsSentence = (file: string, faults: readonly TableFault[]): string => {
  const places = faults
    .slice(0, mostShown)
    .map(({ row, code, data }) => `rad ${row}: ${saidWithin({ code, data: { ...data, column } })}`);
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
  // A list in JSON does not wait for the readers of tables.
  const table =
    format === 'csv'
      ? (await import('@inflytande/exchange/table/csv')).readCsv(nameColumns, content.bytes)
      : await (await import('@inflytande/exchange/table/xlsx')).readXlsx(nameColumns, content.bytes);
  return table.ok
    ? { ok: true, value: table.rows.map(({ name }) => name) }
    : { ok: false, sentence: faultsSentence(file, table.faults) };
};
