import { covers } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';
import { partOf, type Clearance, type Part } from '../people/disqualification.ts';
import type { Appointment } from './appointment.ts';
import type { Seat } from './seat.ts';

export const attendances = ['on-site', 'remote', 'excused', 'absent', 'disqualified'] as const;
export type Attendance = (typeof attendances)[number];

/** Whether somebody takes part (C7). Who is disqualified has left for the item. */
export const takesPart = {
  'on-site': true,
  remote: true,
  excused: false,
  absent: false,
  disqualified: false,
} as const satisfies Record<Attendance, boolean>;

/**
 * How a person attended: an item, or – with `itemId` null – every item that has no entry of its own (C7). Nobody enters
 * who is disqualified: that follows from ties alone (F6).
 */
export type AttendanceEntry = {
  readonly personId: string;
  readonly itemId: string | null;
  readonly attendance: Exclude<Attendance, 'disqualified'>;
};

/** Everything about one body's meeting that attendance is computed from. */
export type AttendanceState = {
  readonly day: PlainDate;
  /** All seats of the body, alternates in the order in which they step in. */
  readonly seats: readonly Seat[];
  readonly appointments: readonly Appointment[];
  readonly entries: readonly AttendanceEntry[];
  /** What was found about persons in the items (F6), whose ids are those of the matters. */
  readonly clearances: readonly Clearance[];
  /** Who steps in for a person first, in order; by person id. */
  readonly namedAlternates: ReadonlyMap<string, readonly string[]>;
};

type Recorded = Pick<AttendanceState, 'entries' | 'clearances'>;

const partAt = ({ clearances }: Recorded, personId: string, itemId: string | null): Part | null =>
  itemId === null ? null : partOf(clearances, { personId, matterId: itemId });

/**
 * A person's attendance at an item, or at the start of the meeting (null) (C7). Who is not entered is absent; who is
 * there and barred from the item is disqualified, and leaves for it (F6).
 */
export const attendanceAt = (record: Recorded, personId: string, itemId: string | null): Attendance => {
  const own = record.entries.filter((entry) => entry.personId === personId);
  const entry = own.findLast((one) => one.itemId === itemId) ?? own.findLast((one) => one.itemId === null);
  const entered = entry?.attendance ?? 'absent';
  return takesPart[entered] && partAt(record, personId, itemId)?.leavesTheItem ? 'disqualified' : entered;
};

/** Whether a person takes part in an item (C7): there, and with nothing still to be asked or settled (F6). */
export const takesPartAt = (record: Recorded, personId: string, itemId: string | null): boolean =>
  takesPart[attendanceAt(record, personId, itemId)] &&
  (partAt(record, personId, itemId)?.countsForQuorum ?? true);

/** Who left for an item, by id in order: it stands in the minutes (F6). */
export const disqualifiedAt = (record: Recorded, itemId: string): readonly string[] =>
  [...new Set(record.entries.map(({ personId }) => personId))]
    .filter((personId) => attendanceAt(record, personId, itemId) === 'disqualified')
    .toSorted(byCodeUnit);

/** Who sits for a filled place at an item. */
export type Sitting = {
  readonly seatId: string;
  /** The one appointed. */
  readonly holderId: string;
  /** Who takes part in that place; null where nobody does. */
  readonly personId: string | null;
  readonly as: 'self' | 'named-alternate' | 'organisations-alternate' | null;
  readonly attendance: 'on-site' | 'remote' | null;
};

type Place = { readonly seat: Seat; readonly holderId: string };

const placesOf = (
  { seats, appointments, day }: AttendanceState,
  standing: Seat['standing'],
): readonly Place[] =>
  seats
    .filter((seat) => seat.standing === standing)
    .flatMap((seat) =>
      appointments
        .filter((one) => one.seatId === seat.id && covers(one, day))
        .map(({ personId }) => ({ seat, holderId: personId })),
    );

/**
 * The filled ordinary places on the day, each person once: a seat of an organisation or a personal one before an
 * office that the same person has (C3).
 */
export const filledPlaces = (state: AttendanceState): readonly Place[] => {
  const all = placesOf(state, 'ordinary');
  const byPerson = Map.groupBy(all, ({ holderId }) => holderId);
  return all.filter((place) => {
    const own = byPerson.get(place.holderId) ?? [];
    return place === (own.find(({ seat }) => seat.holder.kind !== 'office') ?? own[0]);
  });
};

const organisationOf = ({ holder }: Seat): string | null =>
  holder.kind === 'organisation' ? holder.organisationId : null;

/**
 * Who sits for each filled ordinary place at an item, or at the start (null) (C7): the one appointed; else a named
 * alternate, in order; else the alternates of the seat's organisation, in order. Nobody sits twice, a named
 * alternate is taken before an organisation's, and whoever has a place of their own steps in for no other.
 */
export const sittingsAt = (state: AttendanceState, itemId: string | null): readonly Sitting[] => {
  const places = filledPlaces(state);
  const taken = new Set<string>();
  const alternates = placesOf(state, 'alternate');
  const sits = new Map<Place, { readonly personId: string; readonly as: NonNullable<Sitting['as']> }>();
  const fill = (as: NonNullable<Sitting['as']>, candidatesFor: (place: Place) => readonly string[]): void => {
    for (const place of places.filter((one) => !sits.has(one))) {
      const personId = candidatesFor(place).find((id) => takesPartAt(state, id, itemId) && !taken.has(id));
      if (personId === undefined) continue;
      taken.add(personId);
      sits.set(place, { personId, as });
    }
  };
  fill('self', ({ holderId }) => [holderId]);
  fill('named-alternate', ({ holderId }) => state.namedAlternates.get(holderId) ?? []);
  fill('organisations-alternate', ({ seat }) => {
    const organisationId = organisationOf(seat);
    return organisationId === null
      ? []
      : alternates
          .filter((one) => organisationOf(one.seat) === organisationId)
          .map(({ holderId }) => holderId);
  });
  return places.map((place) => {
    const found = sits.get(place);
    const base = { seatId: place.seat.id, holderId: place.holderId };
    if (found === undefined) return { ...base, personId: null, as: null, attendance: null };
    const how = attendanceAt(state, found.personId, itemId);
    return { ...base, ...found, attendance: how === 'remote' ? 'remote' : 'on-site' };
  });
};
