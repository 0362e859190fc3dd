import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Consent } from '@inflytande/domain/people/consent';
import { bodies } from '@inflytande/demo/bodies';
import { memberships } from '@inflytande/demo/memberships';
import { organisations } from '@inflytande/demo/organisations';
import { seats } from '@inflytande/demo/seats';
import { popoloDocument, type PopoloPeople } from './document.ts';
import { PopoloDocument } from './schema.ts';

const register = { organisations, bodies, seats, memberships };
const day = plainDate('2026-05-01');
const seat = seats.find(({ holder }) => holder.kind === 'organisation');
if (seat?.holder.kind !== 'organisation') throw new Error('the demo has seats of organisations');

const petra = { id: 'p-petra', name: 'Petra Provsson', isMinor: false, identityProtected: false };
const consent: Consent = {
  id: 'c1',
  personId: petra.id,
  purpose: 'published-name',
  from: plainDate('2026-01-01'),
  until: null,
  withdrawnOn: null,
  wording: '1',
  guardianId: null,
};
const appointment = { id: 'a1', personId: petra.id, seatId: seat.id, from: day, until: null };
const people: PopoloPeople = { persons: [petra], appointments: [appointment], consents: [consent] };

describe('Z1 the demo county as Popolo', () => {
  const document = popoloDocument(register, day);

  test('holds the fields of the standard and no others', () => {
    expect(v.safeParse(PopoloDocument, JSON.parse(JSON.stringify(document))).issues).toBeUndefined();
  });

  test('every reference leads to something, every id is its own', () => {
    const { organizations, areas, posts, memberships: members } = document;
    const ids = [organizations, areas, posts, members].map((list) => list.map(({ id }) => id));
    for (const list of ids) expect(new Set(list).size).toBe(list.length);
    const known = new Set(ids.flat());
    const references = [
      ...organizations.flatMap(({ parent_id: parent, area_id: area }) => [parent, area]),
      ...posts.map(({ organization_id: body }) => body),
      ...members.map(({ organization_id: body }) => body),
      ...areas.map(({ parent_id: parent }) => parent),
    ];
    expect(references.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  });

  test('has every organisation, body, seat and membership, and nobody', () => {
    expect(document.organizations).toHaveLength(organisations.length + bodies.length);
    expect(document.posts).toHaveLength(seats.length);
    expect(document.memberships).toHaveLength(memberships.length);
    expect(document.persons).toEqual([]);
  });

  test('counts seats, and organisations once each', () => {
    const own = seats.filter(({ bodyId }) => bodyId === seat.bodyId);
    const body = document.organizations.find(({ id }) => id === seat.bodyId);
    expect(body?.counts?.posts).toBe(own.length);
    const twice = popoloDocument({ ...register, seats: [seat, { ...seat, id: 'other' }] }, day);
    expect(twice.organizations.find(({ id }) => id === seat.bodyId)?.counts).toEqual({
      posts: 2,
      organizations: 1,
    });
  });

  test('O8 carries no notes, descriptions, places in words or sources', () => {
    const text = JSON.stringify(document);
    for (const field of ['notes', 'description', 'place', 'sources', 'host'])
      expect(text).not.toContain(`"${field}"`);
  });
});

test('O1 O3 one organisation, field by field', () => {
  const [first] = organisations;
  if (first === undefined) throw new Error('the demo has organisations');
  const full = {
    ...first,
    id: 'x',
    name: 'Föreningen X',
    category: 'relatives' as const,
    aliases: [{ name: 'X i Falun', source: { document: 'd', place: '' } }],
    abbreviations: ['FX'],
    formerNames: [{ name: 'Föreningen Y', until: '2019-11' }],
    organisationNumber: '802000-0009',
    parentId: 'riks',
    countyCode: '20',
    municipalityCode: '2080',
    validFrom: '1998',
    validUntil: null,
  };
  const { organizations, areas } = popoloDocument(
    { organisations: [full], bodies: [], seats: [], memberships: [] },
    day,
  );
  expect(organizations).toEqual([
    {
      id: 'x',
      name: 'Föreningen X',
      classification: 'relatives',
      other_names: [{ name: 'FX' }, { name: 'X i Falun' }, { name: 'Föreningen Y', end_date: '2019-11' }],
      identifiers: [{ scheme: 'SE-ON', identifier: '802000-0009' }],
      parent_id: 'riks',
      area_id: 'municipality-2080',
      founding_date: '1998',
    },
  ]);
  expect(areas.map(({ id, name }) => [id, name])).toEqual([
    ['county-20', 'Dalarna'],
    ['municipality-2080', 'Falun'],
  ]);
});

describe('C11 a person is named only with consent', () => {
  test('on the post, on behalf of the organisation', () => {
    const document = popoloDocument(register, day, people);
    expect(document.persons).toEqual([{ id: 'p-petra', name: 'Petra Provsson' }]);
    expect(document.memberships.at(-1)).toEqual({
      id: 'a1',
      person_id: 'p-petra',
      organization_id: seat.bodyId,
      post_id: seat.id,
      on_behalf_of_id: seat.holder.kind === 'organisation' ? seat.holder.organisationId : '',
      start_date: '2026-05-01',
    });
    expect(v.is(PopoloDocument, document)).toBe(true);
  });

  test.each<[string, PlainDate, Partial<PopoloPeople>]>([
    ['without consent', day, { consents: [] }],
    ['before it', plainDate('2025-12-31'), {}],
    ['from the day of withdrawal', day, { consents: [{ ...consent, withdrawnOn: day }] }],
    ['with consent to a picture alone', day, { consents: [{ ...consent, purpose: 'picture' }] }],
    ['with somebody else’s consent', day, { consents: [{ ...consent, personId: 'other' }] }],
    ['Z5 with protected identity', day, { persons: [{ ...petra, identityProtected: true }] }],
    ['R2 a minor', day, { persons: [{ ...petra, isMinor: true }] }],
  ])('%s not even the id remains', (_case, on, change) => {
    const text = JSON.stringify(popoloDocument(register, on, { ...people, ...change }));
    expect(text).not.toContain('etra');
    expect(text).toContain(seat.id);
    expect(text).not.toContain('"a1"');
  });
});
