import type { Finding } from '../kernel/finding.ts';
import type { Body } from './body.ts';
import { offices, type Office, type Seat } from './seat.ts';

/** Who a place is for, as public pages may show it: organisation and role, never a person's name (C11). */
export type PlaceLabel =
  | { readonly kind: 'organisation'; readonly organisationId: string; readonly name: string }
  | { readonly kind: 'office'; readonly office: Office; readonly providedBy: string | null }
  | { readonly kind: 'personal' };

/** `not-stated`: the source does not say whether the place exists. `empty`: nobody is appointed to it.
 * `held`: its organisation or office has it; who the person is, is not told here. */
export type PlaceState = 'held' | 'empty' | 'not-stated';

export type Place = {
  /** Null for an office that the source does not mention at all. */
  readonly seatId: string | null;
  readonly label: PlaceLabel;
  readonly state: PlaceState;
  readonly standing: Seat['standing'];
  /** How many persons may sit there; null where the source does not say. */
  readonly places: number | null;
};

export type CompositionFinding = Finding<
  | 'body/composition-not-stated'
  | 'body/closed-with-seats'
  | 'seat/places-not-stated'
  | 'seat/office-not-stated'
  | 'seat/office-unfilled'
  | 'seat/organisation-unknown'
  | 'seat/organisation-twice'
>;

/** Who sits in a body, as data for a picture (C2). */
export type Composition = {
  readonly bodyId: string;
  readonly organisations: readonly Place[];
  /** In the order of `offices`. */
  readonly offices: readonly Place[];
  readonly personal: readonly Place[];
  /** Adjungerade of any kind: they take part and never count for quorum. */
  readonly coOpted: readonly Place[];
  /** Null where the source does not say which organisations sit there. */
  readonly organisationCount: number | null;
  readonly findings: readonly CompositionFinding[];
};

type Given = {
  readonly body: Pick<Body, 'id' | 'kind' | 'status'>;
  /** All seats; those of other bodies are left out. */
  readonly seats: readonly Seat[];
  /** By organisation id, from the register. */
  readonly names: ReadonlyMap<string, string>;
  /** The seats that nobody is appointed to, where appointments are known (see vacancies). */
  readonly emptySeatIds?: ReadonlySet<string>;
};

/** A council needs one who leads it and one who writes; where a source is silent that is a finding (C2). */
const expectedOffices: readonly Office[] = ['chair', 'secretary'];

const labelOf = ({ holder }: Seat, names: Given['names']): PlaceLabel =>
  holder.kind === 'organisation'
    ? {
        kind: 'organisation',
        organisationId: holder.organisationId,
        name: names.get(holder.organisationId) ?? holder.nameInSource,
      }
    : holder;

const stateOf = (seat: Seat, emptySeatIds: ReadonlySet<string>): PlaceState => {
  if (!seat.stated) return 'not-stated';
  return emptySeatIds.has(seat.id) ? 'empty' : 'held';
};

/** Offices that a council ought to have and that no seat mentions, as places that are not stated. */
const silentOffices = ({ body }: Given, placed: readonly Place[]): readonly Place[] => {
  const named = new Set(placed.map(({ label }) => (label.kind === 'office' ? label.office : null)));
  if (body.kind !== 'council' || body.status === 'mentioned') return [];
  return expectedOffices
    .filter((office) => !named.has(office))
    .map((office) => ({
      seatId: null,
      label: { kind: 'office', office, providedBy: null },
      state: 'not-stated',
      standing: 'ordinary',
      places: null,
    }));
};

const officeRank = ({ label }: Place): number =>
  label.kind === 'office' ? offices.indexOf(label.office) : -1;

const officeFindings = (places: readonly Place[]): readonly CompositionFinding[] =>
  places.flatMap(({ label, state }) => {
    if (label.kind !== 'office' || state === 'held') return [];
    const code = state === 'empty' ? 'seat/office-unfilled' : 'seat/office-not-stated';
    return [
      { code, severity: state === 'empty' ? 'warning' : 'info', at: 'seats', data: { office: label.office } },
    ];
  });

const organisationFindings = (
  places: readonly Place[],
  names: Given['names'],
): readonly CompositionFinding[] => {
  const seen = new Set<string>();
  return places.flatMap(({ label, standing }): readonly CompositionFinding[] => {
    if (label.kind !== 'organisation') return [];
    const data = { organisationId: label.organisationId };
    const key = `${label.organisationId} ${standing}`;
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...(names.has(label.organisationId)
        ? []
        : [{ code: 'seat/organisation-unknown', severity: 'warning', at: 'seats', data } as const]),
      ...(twice
        ? [{ code: 'seat/organisation-twice', severity: 'warning', at: 'seats', data } as const]
        : []),
    ];
  });
};

const bodyFindings = ({ body }: Given, mine: readonly Place[]): readonly CompositionFinding[] => {
  const users = mine.filter(({ label }) => label.kind !== 'office');
  const silent = users.filter(({ places, state }) => places === null && state !== 'not-stated').length;
  const isLive = body.status === 'active' || body.status === 'dormant';
  return [
    ...(users.length === 0 && isLive
      ? [{ code: 'body/composition-not-stated', severity: 'info', at: 'seats' } as const]
      : []),
    ...(silent > 0
      ? [{ code: 'seat/places-not-stated', severity: 'info', at: 'seats', data: { count: silent } } as const]
      : []),
    ...(body.status === 'closed' && users.length > 0
      ? [
          {
            code: 'body/closed-with-seats',
            severity: 'warning',
            at: 'status',
            data: { count: users.length },
          } as const,
        ]
      : []),
  ];
};

/**
 * Who sits in a body (C2): organisations in the order given, offices, personal seats, and apart from them the
 * co-opted. What a source does not state is a place `not-stated` and a finding, never a rule. Never refuses.
 */
export const compositionOf = (given: Given): Composition => {
  const empty = given.emptySeatIds ?? new Set<string>();
  const stated = given.seats
    .filter((seat) => seat.bodyId === given.body.id)
    .map((seat): Place => ({
      seatId: seat.id,
      label: labelOf(seat, given.names),
      state: stateOf(seat, empty),
      standing: seat.standing,
      places: seat.places,
    }));
  const places = [...stated, ...silentOffices(given, stated)];
  const voting = places.filter(({ standing }) => standing !== 'co-opted');
  const ofKind = (kind: PlaceLabel['kind']): readonly Place[] =>
    voting.filter(({ label }) => label.kind === kind);
  const organisationIds = new Set(
    ofKind('organisation').flatMap(({ label, state }) =>
      label.kind === 'organisation' && state !== 'not-stated' ? [label.organisationId] : [],
    ),
  );
  return {
    bodyId: given.body.id,
    organisations: ofKind('organisation'),
    offices: ofKind('office').toSorted((a, b) => officeRank(a) - officeRank(b)),
    personal: ofKind('personal'),
    coOpted: places.filter(({ standing }) => standing === 'co-opted'),
    organisationCount: organisationIds.size === 0 ? null : organisationIds.size,
    findings: [
      ...bodyFindings(given, places),
      ...officeFindings(places),
      ...organisationFindings(places, given.names),
    ],
  };
};
