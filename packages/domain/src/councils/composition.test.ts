import { describe, expect, test } from 'vitest';
import { compositionOf } from './composition.ts';
import { Seat, type Office } from './seat.ts';
import * as v from 'valibot';

const council = { id: 'council-bup', kind: 'council', status: 'active' } as const;
const names = new Map([
  ['org-attention', 'Attention Dalarna'],
  ['org-nxtme', 'nxtME'],
]);
const seat = (id: string, holder: Seat['holder'], fields: Partial<Seat> = {}): Seat => ({
  id,
  bodyId: council.id,
  holder,
  standing: 'ordinary',
  places: null,
  stated: true,
  sources: [],
  ...fields,
});
const organisation = (organisationId: string, fields: Partial<Seat> = {}): Seat =>
  seat(`seat-${organisationId}`, { kind: 'organisation', organisationId, nameInSource: 'I källan' }, fields);
const office = (name: Office, fields: Partial<Seat> = {}): Seat =>
  seat(`seat-${name}`, { kind: 'office', office: name, providedBy: 'Region Dalarna' }, fields);
const personal: Seat = seat('seat-personal', { kind: 'personal' });

/** The BUP council as the source has it: its secretary is not mentioned. */
const bup = [
  organisation('org-attention'),
  organisation('org-nxtme'),
  office('coordinator', { standing: 'co-opted' }),
  office('patient-advisory-committee'),
  office('chair'),
  office('secretary', { stated: false }),
];
const codes = (given: Parameters<typeof compositionOf>[0]) =>
  compositionOf(given).findings.map(({ code }) => code);

describe('C2 who sits in a body', () => {
  const composition = compositionOf({ body: council, seats: bup, names });

  test('C2 organisations by their name in the register', () => {
    expect(composition.organisations.map(({ label }) => label)).toEqual([
      { kind: 'organisation', organisationId: 'org-attention', name: 'Attention Dalarna' },
      { kind: 'organisation', organisationId: 'org-nxtme', name: 'nxtME' },
    ]);
    expect(composition.organisationCount).toBe(2);
  });

  test('C2 offices in a fixed order; the coordinator is co-opted and stands apart', () => {
    expect(composition.offices.map(({ seatId, state }) => [seatId, state])).toEqual([
      ['seat-chair', 'held'],
      ['seat-secretary', 'not-stated'],
      ['seat-patient-advisory-committee', 'held'],
    ]);
    expect(composition.coOpted.map(({ seatId }) => seatId)).toEqual(['seat-coordinator']);
  });

  test('C2 what is not stated is a finding, not a rule', () => {
    expect(composition.findings).toEqual([
      { code: 'seat/places-not-stated', severity: 'info', at: 'seats', data: { count: 2 } },
      { code: 'seat/office-not-stated', severity: 'info', at: 'seats', data: { office: 'secretary' } },
    ]);
  });

  test('C2 a council whose source mentions no secretary at all gets the same finding and an open place', () => {
    const seats = bup.filter(({ id }) => id !== 'seat-secretary');
    const silent = compositionOf({ body: council, seats, names });
    expect(silent.findings).toEqual(composition.findings);
    expect(silent.offices[1]).toEqual({
      seatId: null,
      label: { kind: 'office', office: 'secretary', providedBy: null },
      state: 'not-stated',
      standing: 'ordinary',
      places: null,
    });
  });

  test('C2 a network needs neither chair nor secretary', () => {
    const network = { ...council, kind: 'network' } as const;
    const composed = compositionOf({
      body: network,
      seats: [organisation('org-nxtme', { places: 1 })],
      names,
    });
    expect(composed.findings).toEqual([]);
    expect(composed.offices).toEqual([]);
  });

  test('C2 personal seats and stated places', () => {
    const seats = [office('chair'), office('secretary'), organisation('org-nxtme', { places: 2 }), personal];
    const composed = compositionOf({ body: council, seats, names });
    expect(composed.personal.map(({ seatId }) => seatId)).toEqual(['seat-personal']);
    expect(composed.organisations[0]?.places).toBe(2);
    expect(composed.findings).toMatchObject([{ code: 'seat/places-not-stated', data: { count: 1 } }]);
  });

  test('C10 a seat without person is empty, an office without person unfilled', () => {
    const emptySeatIds = new Set(['seat-org-nxtme', 'seat-chair', 'seat-secretary']);
    const composed = compositionOf({ body: council, seats: bup, names, emptySeatIds });
    expect(composed.organisations.map(({ state }) => state)).toEqual(['held', 'empty']);
    expect(composed.offices.map(({ state }) => state)).toEqual(['empty', 'not-stated', 'held']);
    expect(composed.organisationCount).toBe(2);
    expect(composed.findings).toContainEqual({
      code: 'seat/office-unfilled',
      severity: 'warning',
      at: 'seats',
      data: { office: 'chair' },
    });
  });

  test('C2 seats of other bodies are left out', () => {
    const elsewhere = organisation('org-attention', { bodyId: 'council-other' });
    expect(compositionOf({ body: council, seats: [elsewhere], names }).organisations).toEqual([]);
  });
});

describe('C2 findings', () => {
  test('C2 nobody knows who sits there', () => {
    expect(codes({ body: council, seats: [], names })).toEqual([
      'body/composition-not-stated',
      'seat/office-not-stated',
      'seat/office-not-stated',
    ]);
    expect(compositionOf({ body: council, seats: [], names }).organisationCount).toBeNull();
  });

  test('C1 a council that is only planned, or only mentioned, owes no composition yet', () => {
    expect(codes({ body: { ...council, status: 'planned' }, seats: [], names })).not.toContain(
      'body/composition-not-stated',
    );
    expect(codes({ body: { ...council, status: 'mentioned' }, seats: [], names })).toEqual([]);
  });

  test('C1 a closed body that still has seats', () => {
    expect(codes({ body: { ...council, status: 'closed' }, seats: bup, names })).toContain(
      'body/closed-with-seats',
    );
  });

  test('C2 a dormant council owes a composition too', () => {
    expect(codes({ body: { ...council, status: 'dormant' }, seats: [], names })).toContain(
      'body/composition-not-stated',
    );
  });

  test('C1 a closed body without seats is in order', () => {
    expect(codes({ body: { ...council, status: 'closed' }, seats: [], names })).not.toContain(
      'body/closed-with-seats',
    );
  });

  test('C2 an organisation whose seat is not stated is shown so and not counted', () => {
    const composed = compositionOf({
      body: council,
      seats: [organisation('org-nxtme', { stated: false })],
      names,
    });
    expect(composed.organisations[0]?.state).toBe('not-stated');
    expect(composed.organisationCount).toBeNull();
    expect(composed.findings.map(({ code }) => code)).not.toContain('seat/places-not-stated');
  });

  test('O1 an organisation that the register does not have keeps its name in the source', () => {
    const composed = compositionOf({ body: council, seats: [organisation('org-unknown')], names });
    expect(composed.organisations[0]?.label).toMatchObject({ name: 'I källan' });
    expect(composed.findings).toContainEqual({
      code: 'seat/organisation-unknown',
      severity: 'warning',
      at: 'seats',
      data: { organisationId: 'org-unknown' },
    });
  });

  test('C2 an organisation twice, unless once as alternate', () => {
    const second = organisation('org-nxtme', { id: 'second' });
    expect(codes({ body: council, seats: [...bup, second], names })).toContain('seat/organisation-twice');
    const alternate = organisation('org-nxtme', { id: 'second', standing: 'alternate' });
    const composed = compositionOf({ body: council, seats: [...bup, alternate], names });
    expect(composed.findings.map(({ code }) => code)).not.toContain('seat/organisation-twice');
    expect(composed.organisationCount).toBe(2);
  });
});

test('C11 the picture holds organisations and offices and no person', () => {
  expect(bup.every((one) => v.is(Seat, one))).toBe(true);
  const places = compositionOf({ body: council, seats: [...bup, personal], names });
  const keys = [...places.organisations, ...places.offices, ...places.personal].flatMap(({ label }) =>
    Object.keys(label),
  );
  expect([...new Set(keys)].toSorted()).toEqual(['kind', 'name', 'office', 'organisationId', 'providedBy']);
});
