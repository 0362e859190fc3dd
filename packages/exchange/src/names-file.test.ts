import { describe, expect, test } from 'vitest';
import { matchDocument, nameColumns, readNamesFile } from './names-file.ts';
import { readRegisterFile } from './register-file.ts';
import { readCsv } from './table/csv.ts';

const dalarna = { county: 'Dalarna', municipality: null };
const organisations = [
  {
    id: 'frisk',
    canonicalName: 'Frisk & Fri i Dalarna',
    level: 'län',
    area: dalarna,
    aliases: [{ form: 'Fisk & Fri', variantKind: 'stavfel' }],
  },
  { id: 'attention', canonicalName: 'Riksförbundet Attention', level: 'nationell', area: { county: null } },
  {
    id: 'attention-w',
    canonicalName: 'Attention Dalarna',
    level: 'län',
    area: dalarna,
    parentId: 'attention',
  },
  { id: 'attention-z', canonicalName: 'Attention Jämtland', level: 'län', area: { county: 'Jämtlands län' } },
];
const register = (list: unknown = organisations) => {
  const file = readRegisterFile({ meta: {}, organisations: list });
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
};

describe('O2 names against a register', () => {
  test('O2 one answer a row, in order; id exactly when it is a match', () => {
    const rows = matchDocument(['Attention', 'Fisk & fri', 'Schackklubben', 'Attention'], register(), '20');
    expect(rows.map(({ name, decision, id }) => [name, decision, id])).toEqual([
      ['Attention', 'match', 'attention-w'],
      ['Fisk & fri', 'match', 'frisk'],
      ['Schackklubben', 'new', null],
      ['Attention', 'match', 'attention-w'],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual(['name', 'decision', 'id', 'candidates']);
    expect(rows[1]?.candidates).toEqual([
      { id: 'frisk', name: 'Frisk & Fri i Dalarna', reasons: ['same-name', 'alias', 'same-county'] },
    ]);
  });

  test('O2 a place in the name outranks the county of the list', () => {
    expect(matchDocument(['Attention Jämtland'], register(), '20')[0]?.id).toBe('attention-z');
  });

  test('O2 without a county the same name in two counties is for a person to choose', () => {
    const two = register([
      { id: 'w', canonicalName: 'Balans', level: 'län', area: { county: 'Dalarna' } },
      { id: 'z', canonicalName: 'Balans', level: 'län', area: { county: 'Jämtland' } },
    ]);
    const [row] = matchDocument(['Balans'], two, null);
    expect([row?.decision, row?.id, row?.candidates.map(({ id }) => id)]).toEqual([
      'review',
      null,
      ['w', 'z'],
    ]);
  });
});

describe('O1 the register', () => {
  test('O1 the list alone will do; aliases, abbreviations and area may be absent', () => {
    expect(readRegisterFile([{ id: 'a', canonicalName: 'Attention', level: 'nationell' }])).toEqual({
      ok: true,
      value: [
        {
          id: 'a',
          name: 'Attention',
          level: 'national',
          countyCode: null,
          municipalityCode: null,
          abbreviations: [],
          parentId: null,
          aliases: [],
        },
      ],
    });
  });

  test.each([
    ['kommun', 'Falun', 'Dalarna', 'municipality', '2080', '20'],
    ['lokal', 'Falun', null, 'municipality', '2080', '20'],
    ['lokal', null, 'Dalarna', 'municipalities', null, '20'],
    ['okänd', null, 'Dalarna', 'unknown', null, '20'],
    [null, '2080', '20', 'municipality', '2080', '20'],
    [null, null, 'Dalarna', 'county', null, '20'],
    ['något annat', null, null, 'unknown', null, null],
  ])('O1 level %s, %s, %s', (level, municipality, county, expected, municipalityCode, countyCode) => {
    const [entry] = register([{ id: 'a', canonicalName: 'A', level, area: { county, municipality } }]);
    expect(entry).toMatchObject({ level: expected, municipalityCode, countyCode });
  });

  test.each<[string, unknown, string[]]>([
    ['no list', {}, ['file/list organisations']],
    ['a text', 'x', ['file/object ']],
    [
      'faulty fields',
      [
        {
          id: 1,
          canonicalName: ' ',
          area: { county: 'Dalecarlia', municipality: 'Falu' },
          aliases: [{ form: 1 }],
        },
      ],
      [
        'file/id organisations[0].id',
        'file/name organisations[0].canonicalName',
        'file/county organisations[0].area.county',
        'file/municipality organisations[0].area.municipality',
        'file/name organisations[0].aliases[0].form',
      ],
    ],
    [
      'an id twice',
      ['RSMH', 'SPES', 'Balans'].map((canonicalName, index) => ({ id: `${index % 2}`, canonicalName })),
      ['file/id-once organisations[2].id'],
    ],
  ])('K5 %s', (_, json, problems) => {
    const file = readRegisterFile(json);
    expect(file.ok ? [] : file.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(problems);
  });
});

describe('K5 the names', () => {
  test('O2 texts and objects, as they are written', () => {
    expect(readNamesFile(['  RSMH ', { name: 'SPES', ort: 'Falun' }])).toEqual({
      ok: true,
      value: ['  RSMH ', 'SPES'],
    });
    expect(readNamesFile([])).toEqual({ ok: true, value: [] });
  });

  test.each<[string, unknown, string[]]>([
    ['an object', { names: [] }, ['file/list ']],
    [
      'faulty rows',
      ['A', '', { name: ' – ' }, { namn: 'B' }, 7],
      ['[1]', '[2].name', '[3]', '[4]'].map((at) => `file/name ${at}`),
    ],
  ])('K5 %s', (_, json, problems) => {
    const file = readNamesFile(json);
    expect(file.ok ? [] : file.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(problems);
  });

  test('O2 a table with a column name; lines without any text are passed over', () => {
    const file = 'nr;name\r\n1;RSMH\r\n\r\n;\r\n2;"Ria; hela"\r\n';
    const table = readCsv(nameColumns, new TextEncoder().encode(file));
    expect(table.ok && table.rows).toEqual([{ name: 'RSMH' }, { name: 'Ria; hela' }]);
  });

  test.each([
    ['namn\nRSMH', 'table/column-missing 1'],
    ['nr;name\n1;RSMH\n2;', 'cell/empty 3'],
    ['nr;name\n1;–', 'cell/empty 2'],
  ])('K5 a table %j', (text, fault) => {
    const table = readCsv(nameColumns, new TextEncoder().encode(text));
    expect(table.ok ? [] : table.faults.map(({ code, row }) => `${code} ${row}`)).toEqual([fault]);
  });
});
