import { strFromU8, unzipSync } from 'fflate';

/** A sheet of 50 000 rows and 100 columns. */
const mostCells = 5_000_000;
/** Unpacked, in bytes; such a sheet has about half. */
const mostUnpacked = 200_000_000;
/** As many as a spreadsheet has. */
const mostRowsOfSheet = 1_048_576;

const place = /<(?:\w+:)?(row|c)\s(?:[^>]*\s)?r="([A-Z]*)(\d+)"/g;

/** `A` is 1, `AA` is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const fits = (sheet: string): boolean => {
  let [rows, row, column] = [0, 0, 0];
  for (const [, element, letters = '', digits] of sheet.matchAll(place)) {
    const number = Number(digits);
    rows = Math.max(rows, number);
    if (element === 'c') {
      row = Math.max(row, number);
      column = Math.max(column, columnNumber(letters));
    }
  }
  return rows <= mostRowsOfSheet && row * column <= mostCells;
};

/**
 * Whether an XLSX file may be read: a small file can name a cell so far away that a reader fills the memory with the
 * empty ones before it, or unpack to more than the memory holds. Throws on what is no packed file.
 */
export const fitsInMemory = (bytes: Uint8Array): boolean => {
  let unpacked = 0;
  const sheets = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      return unpacked <= mostUnpacked && /\/worksheets\/[^/]+\.xml$/.test(name);
    },
  });
  return unpacked <= mostUnpacked && Object.values(sheets).every((sheet) => fits(strFromU8(sheet)));
};
