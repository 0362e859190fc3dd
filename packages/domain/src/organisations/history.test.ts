import { describe, expect, test } from 'vitest';
import { nameAt, organisationAt, organisationsNamed } from './history.ts';
import type { OrganisationInTime } from './history.ts';

const organisation = (
  id: string,
  name: string,
  more: Partial<OrganisationInTime> = {},
): OrganisationInTime => ({
  id,
  name,
  formerNames: [],
  predecessorIds: [],
  validFrom: null,
  validUntil: null,
  ...more,
});

/** The cooperation body and the county council that became today's Region Dalarna. */
const cooperation = organisation('cooperation', 'Region Dalarna', { validUntil: '2018' });
const countyCouncil = organisation('county-council', 'Landstinget Dalarna', { validUntil: '2018-12-31' });
const region = organisation('region', 'Region Dalarna', {
  validFrom: '2019',
  predecessorIds: ['cooperation', 'county-council'],
});
const skr = organisation('skr', 'Sveriges Kommuner och Regioner', {
  formerNames: [{ name: 'Sveriges Kommuner och Landsting', until: '2019-11' }],
});
const register = [region, cooperation, countyCouncil, skr];

const idsAt = (id: string, when: string): string[] =>
  organisationAt(register, id, when).map((then) => then.id);

describe('O3 a merger makes a new organisation with predecessors', () => {
  test.each([
    ['region', '2018-06-01', ['cooperation', 'county-council']],
    ['region', '2018', ['cooperation', 'county-council']],
    ['region', '2019-01-01', ['region']],
    ['region', '2024', ['region']],
    ['cooperation', '2018', ['cooperation']],
    ['cooperation', '2019-01-01', ['region']],
    ['county-council', '2018-12-31', ['county-council']],
    ['county-council', '2019', ['region']],
    ['unknown', '2019', []],
  ])('O3 %s in %s was %j', (id, when, ids) => {
    expect(idsAt(id, when)).toEqual(ids);
  });

  test('O3 the Region Dalarna of 2018 is another legal person than the one of 2019', () => {
    expect(organisationsNamed(register, 'region dalarna', '2018').map(({ id }) => id)).toEqual([
      'cooperation',
    ]);
    expect(organisationsNamed(register, 'Region Dalarna', '2020').map(({ id }) => id)).toEqual(['region']);
    expect(organisationsNamed(register, 'Landstinget Dalarna', '2020')).toEqual([]);
  });

  test('O3 chains of mergers are followed, also in a circle of mistakes', () => {
    const first = organisation('first', 'A', { validUntil: '1990' });
    const second = organisation('second', 'B', {
      validFrom: '1991',
      validUntil: '2000',
      predecessorIds: ['first'],
    });
    const third = organisation('third', 'C', { validFrom: '2001', predecessorIds: ['second'] });
    expect(organisationAt([first, second, third], 'third', '1985').map(({ id }) => id)).toEqual(['first']);
    expect(organisationAt([first, second, third], 'first', '2010').map(({ id }) => id)).toEqual(['third']);
    const circle = [
      organisation('a', 'A', { validFrom: '2000', predecessorIds: ['b'] }),
      organisation('b', 'B', { validFrom: '2000', predecessorIds: ['a'] }),
    ];
    expect(organisationAt(circle, 'a', '1999')).toEqual([]);
  });

  test.each([
    ['2018-12-31', true],
    ['2018', true],
    ['2019', true],
    ['2020-05', true],
    ['2019-03-01', false],
  ])('O3 existence in %s is certain: %s, where the source gives only the year 2019', (when, certain) => {
    expect(organisationAt([region, countyCouncil], 'region', when)[0]?.certain).toBe(certain);
  });
});

describe('O3 renaming is dated', () => {
  test.each([
    ['2018', 'Sveriges Kommuner och Landsting', true],
    ['2019-10-31', 'Sveriges Kommuner och Landsting', true],
    ['2019-11-15', 'Sveriges Kommuner och Landsting', false],
    ['2019-12-01', 'Sveriges Kommuner och Regioner', true],
    ['2020', 'Sveriges Kommuner och Regioner', true],
    ['2019', 'Sveriges Kommuner och Regioner', false],
  ])('O3 in %s it was %s (certain: %s)', (when, name, certain) => {
    expect(nameAt(skr, when)).toEqual({ id: 'skr', name, certain });
  });

  test('O3 of several former names the one of the time holds', () => {
    const renamed = organisation('x', 'Tredje', {
      formerNames: [
        { name: 'Andra', until: '2015-06-30' },
        { name: 'Första', until: '2005' },
      ],
    });
    expect(nameAt(renamed, '2000').name).toBe('Första');
    expect(nameAt(renamed, '2015-06-30')).toEqual({ id: 'x', name: 'Andra', certain: true });
    expect(nameAt(renamed, '2015-07-01')).toEqual({ id: 'x', name: 'Tredje', certain: true });
  });

  test('O3 an alias finds it too', () => {
    const source = { document: 'd', place: 'p' };
    const withAlias = { ...skr, aliases: [{ name: 'SKR', source }] };
    expect(organisationsNamed([withAlias], 'skr', '2021').map(({ id }) => id)).toEqual(['skr']);
    expect(organisationsNamed([withAlias], 'Sveriges kommuner och landsting', '2021')).toEqual([]);
  });
});
