import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/universal';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { dateCell, moneyCell, organisationNumberCell, textCell, wholeNumberCell } from './cell-kinds.ts';
import { orEmpty } from './column.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';

const columns = {
  name: { title: 'Namn', privacy: 'public', kind: textCell() },
  number: { title: 'Organisationsnummer', privacy: 'public', kind: orEmpty(organisationNumberCell) },
  members: { title: 'Medlemmar', privacy: 'public', kind: orEmpty(wholeNumberCell) },
  granted: { title: 'Beviljat', privacy: 'public', kind: orEmpty(moneyCell) },
  day: { title: 'Dag', privacy: 'public', kind: orEmpty(dateCell) },
  contact: { title: 'Kontaktperson', privacy: 'personal', kind: orEmpty(textCell()) },
} as const;

const sheetBytes = async (data: SheetData): Promise<Uint8Array> => {
  const blob = await writeXlsxFile(data).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};

describe('XLSX has the same columns as CSV', () => {
  const rows = [
    {
      name: '=1+1',
      number: null,
      members: 400,
      granted: fromKronor(1234.56),
      day: plainDate('2026-03-29'),
      contact: 'A',
    },
    { name: "'@åäö\nx", number: null, members: -1, granted: null, day: null, contact: null },
  ];

  test('what is written is read back as it was', async () => {
    const file = await writeXlsx(columns, rows, { channel: 'personal', sheet: 'Föreningar' });
    expect(await readXlsx(columns, file)).toEqual({ ok: true, rows, leftOut: [] });
  });

  test('Z1 numbers are numbers, a formula is only text, and the channel decides the columns', async () => {
    const file = await writeXlsx(columns, rows, { channel: 'public', sheet: 'Föreningar' });
    expect(await readXlsxFile(file.buffer)).toEqual([
      {
        sheet: 'Föreningar',
        data: [
          ['Namn', 'Organisationsnummer', 'Medlemmar', 'Beviljat', 'Dag'],
          ['=1+1', null, 400, 1234.56, '2026-03-29'],
          ["'@åäö\nx", null, -1, null, null],
        ],
      },
    ]);
  });

  test('K2 dates and numbers of the spreadsheet are understood', async () => {
    const file = await sheetBytes([
      ['Namn', 'Dag', 'Organisationsnummer', 'Beviljat'],
      [
        'x',
        { value: new Date('2026-03-29T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        5_560_912_148,
        12.500000000000002,
      ],
    ]);
    expect(await readXlsx(columns, file)).toMatchObject({
      ok: true,
      rows: [{ day: '2026-03-29', number: '556091-2148', granted: 1250 }],
    });
  });
});

describe('K5 faults', () => {
  test('a time of day is no date; the row is the one the spreadsheet shows', async () => {
    const file = await sheetBytes([
      ['Namn', 'Dag'],
      ['x', null],
      [null, { value: new Date('2026-03-29T10:00:00Z'), type: Date, format: 'yyyy-mm-dd hh:mm' }],
    ]);
    expect(await readXlsx(columns, file)).toMatchObject({
      faults: [
        { row: 3, column: 'name', code: 'cell/empty' },
        { row: 3, column: 'day', code: 'plain-date/unreadable' },
      ],
    });
  });

  test.each([
    ['text', new TextEncoder().encode('Namn;Medlemmar\nx;1')],
    ['nothing', new Uint8Array()],
    ['the first bytes of a packed file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('%s is no spreadsheet', async (_name, bytes) => {
    expect(await readXlsx(columns, bytes)).toEqual({
      ok: false,
      faults: [{ row: 1, column: null, code: 'xlsx/unreadable' }],
    });
  });

  test('a file broken anywhere is refused or read, and never throws', async () => {
    const whole = await writeXlsx(columns, [], { channel: 'public', sheet: 'x' });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = whole.map((byte, index) => (index === at ? byte ^ change : byte));
        expect(await readXlsx(columns, broken)).toHaveProperty('ok');
        expect(await readXlsx(columns, whole.slice(0, at))).toHaveProperty('ok');
      }),
    );
  });

  /** The file with its sheet rewritten. */
  const rewritten = async (change: (sheet: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await sheetBytes([['Namn'], ['x']]));
    const path = Object.keys(parts).find((name) => name.includes('worksheets/sheet'));
    if (path === undefined) throw new Error('the file has no sheet');
    return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
  };

  test.each([
    ['a row past the last', (sheet: string) => sheet.replace('row r="2"', 'row r="30000000"')],
    ['a column far away', (sheet: string) => sheet.replace('r="A2"', 'r="ZZZZZ2"')],
    ['a cell far down and far out', (sheet: string) => sheet.replace('r="A2"', 'r="XFD1048576"')],
    [
      '200 MB when unpacked',
      (sheet: string) => sheet.replace('</sheetData>', `</sheetData>${' '.repeat(2e8)}`),
    ],
  ])(
    'a small file that would fill the memory is refused: %s',
    async (_case, change) => {
      const file = await rewritten(change);
      expect(file.length).toBeLessThan(300_000);
      expect(await readXlsx(columns, file)).toMatchObject({ faults: [{ code: 'xlsx/too-large' }] });
      // Packing 200 MB takes seconds where others use the machine too.
    },
    60_000,
  );

  test('a gap between rows keeps the number of the row', async () => {
    const file = await rewritten((sheet) =>
      sheet
        .replace('<row r="2">', '<row r="7"><c r="B7"><v>5</v></c></row><row r="9">')
        .replace('r="A2"', 'r="A9"'),
    );
    expect(await readXlsx(columns, file)).toMatchObject({
      faults: [
        { row: 7, column: 'name' },
        { row: 7, code: 'table/cell-without-title' },
      ],
    });
  });

  test('the cap is the same', async () => {
    const file = await sheetBytes([['Namn'], ['a'], ['b'], ['c']]);
    expect(await readXlsx(columns, file, 2)).toMatchObject({
      faults: [{ code: 'table/too-many-rows', data: { most: 2, rows: 3 } }],
    });
  });
});
