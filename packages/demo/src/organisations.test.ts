import { describe, expect, test } from 'vitest';
import { bodies } from './bodies.ts';
import { memberships } from './memberships.ts';
import { organisations } from './organisations.ts';
import { seats } from './seats.ts';

const organisation = (id: string) => organisations.find((row) => row.id === id);
const membersOf = (bodyId: string, year: number): readonly string[] =>
  memberships.filter((row) => row.bodyId === bodyId && row.year === year).map((row) => row.organisationId);
const seatsOf = (bodyId: string) => seats.filter((seat) => seat.bodyId === bodyId);

describe('O3 renaming and merger', () => {
  test('O3 the region of 2019 has two predecessors that ended in 2018', () => {
    const before = organisation('org-region-dalarna')?.predecessorIds ?? [];
    expect(before).toEqual(['org-region-dalarna-fore-2019', 'org-landstinget-dalarna']);
    for (const id of before) expect(organisation(id)).toMatchObject({ validUntil: '2018', status: 'closed' });
    expect(organisation('org-region-dalarna')).toMatchObject({ validFrom: '2019', status: 'active' });
  });

  test('O3 SKL is the former name of SKR until November 2019', () => {
    expect(organisation('org-skr')?.formerNames).toEqual([
      { name: 'Sveriges Kommuner och Landsting', until: '2019-11' },
    ]);
  });

  test('O1 only what ended is closed', () => {
    const closed = organisations.filter((row) => row.status === 'closed');
    expect(closed).toEqual(organisations.filter((row) => row.validUntil !== null));
    expect(closed).toHaveLength(4);
  });

  test('O1 keep 256 spellings, each with its source', () => {
    const aliases = organisations.flatMap((row) => row.aliases);
    expect(aliases).toHaveLength(256);
    for (const { source } of aliases) expect(source.place).not.toBe('');
  });

  test('O8 no shelter has a place', () => {
    const shelters = organisations.filter((row) => row.category === 'shelter');
    expect(shelters).toHaveLength(2);
    for (const row of shelters) expect([row.place, row.municipalityCode]).toEqual([null, null]);
  });
});

describe('O4 membership by year', () => {
  test.each([
    ['net-dalarnas-natverk', 2019, 9],
    ['net-dalarnas-natverk', 2022, 8],
    ['net-nsph', 2022, 13],
    ['net-brukarradet-vn', 2018, 9],
  ])('O4 %s had in %i %i members', (bodyId, year, count) => {
    expect(membersOf(bodyId, year)).toHaveLength(count);
  });

  test('O4 one member of 2019 is gone in 2022', () => {
    const later = membersOf('net-dalarnas-natverk', 2022);
    expect(membersOf('net-dalarnas-natverk', 2019).filter((id) => !later.includes(id))).toEqual([
      'org-svenskakyrkan-borlange',
    ]);
  });
});

describe('C2 seats', () => {
  test.each([
    ['council-region-vuxenpsykiatri', 5, 4],
    ['council-region-skadligt-bruk', 7, 4],
    ['council-region-bup', 4, 3],
    ['council-region-habilitering', 0, 1],
    ['council-borlange-skadligt-bruk', 0, 0],
  ])('C2 %s has %i organisations and %i stated offices of four', (bodyId, byOrganisation, stated) => {
    const all = seatsOf(bodyId);
    const offices = all.filter((seat) => seat.holder.kind === 'office');
    expect(all.filter((seat) => seat.holder.kind === 'organisation')).toHaveLength(byOrganisation);
    expect(offices).toHaveLength(4);
    expect(offices.filter((seat) => seat.stated)).toHaveLength(stated);
  });

  test('C2 the secretary of the BUP council is not stated', () => {
    const unstated = seatsOf('council-region-bup').filter((seat) => !seat.stated);
    expect(unstated.map((seat) => seat.holder)).toEqual([
      { kind: 'office', office: 'secretary', providedBy: null },
    ]);
  });

  test('C2 no council states how many sit for an organisation', () => {
    const held = seats.filter(
      (seat) => seat.bodyId.startsWith('council-') && seat.holder.kind === 'organisation',
    );
    expect(held).toHaveLength(16);
    for (const seat of held) expect(seat.places).toBeNull();
  });

  test('C2 the coordinator is co-opted, and nobody else', () => {
    const coOpted = seats.filter((seat) => seat.standing === 'co-opted');
    expect(coOpted).toHaveLength(5);
    expect(coOpted).toEqual(
      seats.filter(({ holder }) => holder.kind === 'office' && holder.office === 'coordinator'),
    );
  });

  test('C1 the group closed in June 2019 had two places for the network', () => {
    expect(bodies.find((body) => body.id === 'wg-rug-vuxenpsykiatri')).toMatchObject({
      status: 'closed',
      endedAt: '2019-06',
    });
    expect(seats.find((seat) => seat.id === 'seat-rug-net-dalarnas-natverk')).toMatchObject({ places: 2 });
  });
});
