import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { moneyCell, textCell, wholeNumberCell, yesOrNoCell } from './cell-kinds.ts';
import { orEmpty } from './column.ts';
import { csvLines, readCsv, writeCsv } from './csv.ts';

const columns = {
  name: { title: 'Namn', privacy: 'public', kind: textCell() },
  members: { title: 'Medlemmar', privacy: 'internal', kind: orEmpty(wholeNumberCell) },
  asked: { title: 'Sökt belopp', privacy: 'public', kind: orEmpty(moneyCell) },
  contact: { title: 'Kontaktperson', privacy: 'personal', kind: orEmpty(textCell()) },
} as const;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (file: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
const attention = { name: 'Attention Dalarna', members: 400, asked: null, contact: null };

describe('reading', () => {
  test.each([
    ['semicolons', 'Namn;Medlemmar\nAttention Dalarna;400\n'],
    ['commas', 'Namn,Medlemmar\nAttention Dalarna,400'],
    ['a BOM and CR LF', '\uFEFFNamn;Medlemmar\r\nAttention Dalarna;400\r\n'],
    ['ids in place of titles, in another order', 'members;NAME\n400;Attention Dalarna'],
    ['blank lines', '\n;;\nNamn;Medlemmar\n\nAttention Dalarna;400\n;\n'],
    [
      'quotes and spaces',
      '"Namn" ; "Medlemmar"\n" Attention Dalarna ";"400"'.replaceAll(' ;', ';').replaceAll('; ', ';'),
    ],
    ['short rows', 'Namn;Medlemmar;Sökt belopp;Kontaktperson\nAttention Dalarna;400'],
  ])('%s', (_name, file) => {
    expect(readCsv(columns, bytes(file))).toEqual({ ok: true, rows: [attention], leftOut: [] });
  });

  test('one column without any delimiter keeps its commas', () => {
    const { name } = columns;
    expect(readCsv({ name }, bytes('Namn\nRSMH, Falun\n'))).toMatchObject({
      rows: [{ name: 'RSMH, Falun' }],
    });
  });

  test('quoted delimiters, quotes and lines stay in their cell', () => {
    const file = 'Namn;Kontaktperson\n"A; ""B""\r\nC";x\nD;y';
    expect(readCsv(columns, bytes(file))).toMatchObject({
      rows: [{ name: 'A; "B"\nC', contact: 'x' }, { name: 'D' }],
    });
  });

  test('the delimiter is found behind a title of two lines', () => {
    const file = '"Med\nlem;mar;",Namn,Medlemmar\n,Attention Dalarna,400';
    expect(readCsv(columns, bytes(file))).toMatchObject({ ok: true, rows: [attention] });
  });

  test('columns that the table does not declare are told', () => {
    expect(readCsv(columns, bytes('Namn;Fax;\nAttention Dalarna;1;'))).toMatchObject({ leftOut: ['Fax'] });
  });
});

describe('K5 faults name row, column and code, all at once', () => {
  test.each([
    ['', [{ row: 1, column: null, code: 'table/empty' }]],
    ['Förening;Medlemmar\nx;1', [{ row: 1, column: 'name', code: 'table/column-missing' }]],
    ['Namn;name\nx;y', [{ row: 1, column: 'name', code: 'table/column-twice' }]],
    ['Namn\na;b', [{ row: 2, column: null, code: 'table/cell-without-title' }]],
    ['Namn;;Medlemmar\na;b;1', [{ row: 2, column: null, code: 'table/cell-without-title' }]],
    ['Namn;Medlemmar\n"a"x;1\nb;2', [{ row: 2, column: null, code: 'csv/quotes-broken' }]],
    ['Namn;Medlemmar\nb;2\n"a;1\nc;3\n', [{ row: 3, column: null, code: 'csv/quotes-broken' }]],
    [
      'Namn;Medlemmar;Sökt belopp\n;många;5\n\nB;7;ca 5',
      [
        { row: 2, column: 'name', code: 'cell/empty' },
        { row: 2, column: 'members', code: 'cell/not-a-whole-number', data: { raw: 'många' } },
        { row: 4, column: 'asked', code: 'money/unreadable', data: { raw: 'ca 5' } },
      ],
    ],
  ])('%j', (file, faults) => {
    expect(readCsv(columns, bytes(file))).toEqual({ ok: false, faults });
  });

  test('another encoding is said once, at the first row that shows it', () => {
    const file = Uint8Array.from(Buffer.from('Namn\nFalun\nBorl\u00e4nge\nG\u00e4vle', 'latin1'));
    expect(readCsv(columns, file)).toEqual({
      ok: false,
      faults: [{ row: 3, column: null, code: 'csv/not-utf-8' }],
    });
  });

  test('50 000 rows are read, one more is refused with both numbers', () => {
    const rows = (count: number): string => `Namn\n${'x\n'.repeat(count)}`;
    expect(readCsv(columns, bytes(rows(50_000)))).toMatchObject({ ok: true });
    expect(readCsv(columns, bytes(rows(50_001)))).toEqual({
      ok: false,
      faults: [{ row: 1, column: null, code: 'table/too-many-rows', data: { most: 50_000, rows: 50_001 } }],
    });
  });
});

describe('writing', () => {
  const row = {
    name: '=HYPERLINK("x")',
    members: 400,
    asked: fromKronor(1234.5),
    contact: 'Påhittade Petra',
  };

  test('Z1 a channel gets the columns of its class and below', () => {
    expect(text(writeCsv(columns, [row], { channel: 'public' }))).toBe(
      '\uFEFFNamn;Sökt belopp\r\n"\'=HYPERLINK(""x"")";1234,5\r\n',
    );
    expect(text(writeCsv(columns, [row], { channel: 'internal' }))).not.toContain('Petra');
    expect(text(writeCsv(columns, [row], { channel: 'personal' }))).toContain('Petra');
  });

  test('for other machines: commas, and no BOM', () => {
    expect(text(writeCsv(columns, [row], { channel: 'internal', delimiter: ',' }))).toMatch(
      /^Namn,Medlemmar,Sökt belopp\r\n.*,400,"1234,5"\r\n$/,
    );
  });

  const cell = fc
    .string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', "'", '=', '-', '1', ' ', '\n') })
    .map((value) => value.trim())
    .filter((value) => value !== '');

  test.each([';', ','] as const)('Z1 what is written with %s is read back as it was', (delimiter) => {
    const rowOf = fc.record({
      name: cell,
      members: fc.option(fc.integer()),
      asked: fc.option(fc.nat().map((ore) => fromKronor(ore / 100))),
      contact: fc.option(cell),
    });
    fc.assert(
      fc.property(fc.array(rowOf, { minLength: 1 }), (rows) => {
        const file = writeCsv(columns, rows, { channel: 'personal', delimiter });
        expect(readCsv(columns, file)).toEqual({ ok: true, rows, leftOut: [] });
      }),
    );
  });

  test('yes and no in words', () => {
    const answer = { open: { title: 'Öppen', privacy: 'public', kind: yesOrNoCell } } as const;
    expect(text(writeCsv(answer, [{ open: true }], { channel: 'public', delimiter: ',' }))).toBe(
      'Öppen\r\nja\r\n',
    );
  });
});

describe('writing piece by piece', () => {
  test('gives the same file as writing it whole', () => {
    const rows = [attention, { ...attention, name: '=1+1' }, { ...attention, name: 'a;"b"\nc' }];
    const how = { channel: 'personal' } as const;
    const pieces = [
      csvLines(columns, [], { ...how, head: true }),
      ...rows.map((row) => csvLines(columns, [row], { ...how, head: false })),
      csvLines(columns, [], { ...how, head: false }),
    ];
    expect(`\uFEFF${pieces.join('')}`).toBe(text(writeCsv(columns, rows, how)));
  });
});
