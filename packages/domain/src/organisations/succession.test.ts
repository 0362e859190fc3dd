import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { nameAt, organisationAt } from './history.ts';
import { Organisation } from './organisation.ts';
import { foundByMerger, renameOrganisation, type Founding } from './succession.ts';

const founding = (id: string, name: string): Founding => ({
  id,
  name,
  kind: 'organisation',
  category: 'region',
  categoryCertain: true,
  level: 'county',
  countyCode: '20',
  municipalityCode: null,
  place: null,
  organisationNumber: null,
  abbreviations: [],
  aliases: [],
  parentId: null,
  description: null,
  notes: null,
  sources: [],
});
const organisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  ...founding(id, name),
  formerNames: [],
  predecessorIds: [],
  status: 'active',
  validFrom: null,
  validUntil: null,
  ...more,
});

describe('O3 a renaming is dated', () => {
  const skl = organisation('skr', 'Sveriges Kommuner och Landsting');
  const command = { name: 'Sveriges Kommuner och Regioner', until: '2019-11' };
  const renamed = renameOrganisation(skl, command);

  test.each([
    ['2018', 'Sveriges Kommuner och Landsting'],
    ['2019-11-05', 'Sveriges Kommuner och Landsting'],
    ['2019-12', 'Sveriges Kommuner och Regioner'],
  ])('O3 in %s it was called %s', (when, name) => {
    expect(renamed.ok && nameAt(renamed.value, when).name).toBe(name);
  });

  test.each([
    ['succession/name-missing', { ...command, name: ' ' }],
    ['succession/same-name', { ...command, name: 'Sveriges Kommuner och Landsting' }],
    ['succession/not-later', { ...command, until: '2005' }],
    ['succession/not-later', { ...command, until: '2007-03' }],
  ])('O3 %s', (code, wrong) => {
    const twice = { ...skl, formerNames: [{ name: 'Kommunförbundet', until: '2007-03' }] };
    expect(renameOrganisation(twice, wrong)).toMatchObject({ problem: { code } });
  });
});

describe('O3 a merger makes a new organisation', () => {
  const before = [
    organisation('samverkan', 'Region Dalarna', { validFrom: '1997' }),
    organisation('landstinget', 'Landstinget Dalarna'),
  ];
  const on = plainDate('2019-01-01');
  const result = foundByMerger(before, founding('region', 'Region Dalarna'), on);
  if (!result.ok) throw new Error(result.problem.code);
  const { organisation: region, predecessors } = result.value;

  test('O3 the Region Dalarna of 2018 is another legal person than that of 2019', () => {
    const register = [region, ...predecessors];
    const ids = (when: string) => organisationAt(register, 'region', when).map(({ id }) => id);
    expect(ids('2018-12-31')).toEqual(['landstinget', 'samverkan']);
    expect(ids('2019-01-01')).toEqual(['region']);
    expect(organisationAt(register, 'landstinget', '2022').map(({ id }) => id)).toEqual(['region']);
  });

  test('O3 all of them are records that the schema lets through, and the old ones keep their names', () => {
    expect(v.parse(v.array(Organisation), [region, ...predecessors])).toHaveLength(3);
    expect(predecessors.map(({ name, status, validUntil }) => [name, status, validUntil])).toEqual([
      ['Region Dalarna', 'closed', '2018-12-31'],
      ['Landstinget Dalarna', 'closed', '2018-12-31'],
    ]);
  });

  const [first, second] = before as [Organisation, Organisation];
  test.each<[string, string, readonly Organisation[]]>([
    ['one alone', 'succession/too-few', [first]],
    ['the same twice', 'succession/too-few', [first, first]],
    ['itself', 'succession/too-few', [first, { ...second, id: 'region' }]],
    ['one that is closed', 'succession/already-ended', [first, { ...second, status: 'closed' }]],
    ['one that ended before', 'succession/already-ended', [first, { ...second, validUntil: '2017' }]],
    ['one that had not begun', 'succession/already-ended', [first, { ...second, validFrom: '2020' }]],
  ])('O3 of %s nothing new comes', (_, code, predecessorsGiven) => {
    expect(foundByMerger(predecessorsGiven, founding('region', 'Region Dalarna'), on)).toMatchObject({
      problem: { code },
    });
  });
});

test.each([
  ['2321000-0180', false],
  ['232100-0180', true],
  ['232100-0181', false],
  ['810101-1237', false],
])('O1 the record takes %s as organisation number: %s', (organisationNumber, takes) => {
  expect(v.is(Organisation, organisation('a', 'A', { organisationNumber }))).toBe(takes);
});
