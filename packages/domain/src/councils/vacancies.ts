import { covers } from '../kernel/period.ts';
import { addDays, daysBetween, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Appointment } from './appointment.ts';
import type { Body } from './body.ts';
import type { Seat } from './seat.ts';

/** A seat that has room. Only for seats that the source states and bodies that are alive (C10). */
export type EmptySeat = {
  readonly seatId: string;
  readonly bodyId: string;
  /** An office is unfilled, an organisation's or a personal seat is empty. */
  readonly kind: 'office' | 'organisation' | 'personal';
  /** Places without a person; a seat whose places are not stated counts as one. */
  readonly free: number;
  /** The first day of the present gap; for a seat that was never full the body's start; null: unknown. */
  readonly since: PlainDate | null;
  /** Whole days since then. */
  readonly days: number | null;
};

type Given = {
  readonly bodies: readonly Pick<Body, 'id' | 'status' | 'startedAt'>[];
  readonly seats: readonly Seat[];
  /** All appointments. Only for a register that keeps them: without, every seat would look empty. */
  readonly appointments: readonly Appointment[];
};

const seatKinds = {
  organisation: 'organisation',
  office: 'office',
  personal: 'personal',
} as const satisfies Record<Seat['holder']['kind'], EmptySeat['kind']>;

/** The day after the last day on which the seat was full; where it never was, the day the body had started. */
const gapSince = (
  all: readonly Appointment[],
  places: number,
  { on, startedAt }: { readonly on: PlainDate; readonly startedAt: string | null },
): PlainDate | null => {
  const lastFull = all
    .flatMap(({ until }) => (until === null || until >= on ? [] : [until]))
    .filter((day) => all.filter((one) => covers(one, day)).length >= places)
    .reduce<PlainDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  if (lastFull !== null) return addDays(lastFull, 1);
  return startedAt === null ? null : spanOf(startedAt).until;
};

/**
 * Empty seats and unfilled offices on a day, longest empty first, unknown age last, ties by id (C10). Alternates
 * and co-opted places are no vacancies; neither is a seat that is not stated or in a body that is not active.
 */
export const emptySeats = ({ bodies, seats, appointments }: Given, on: PlainDate): readonly EmptySeat[] => {
  const active = new Map(bodies.filter(({ status }) => status === 'active').map((body) => [body.id, body]));
  const bySeat = Map.groupBy(appointments, ({ seatId }) => seatId);
  return seats
    .flatMap((seat): readonly EmptySeat[] => {
      const body = active.get(seat.bodyId);
      if (body === undefined || !seat.stated || seat.standing !== 'ordinary') return [];
      const all = bySeat.get(seat.id) ?? [];
      const places = seat.places ?? 1;
      const free = places - all.filter((one) => covers(one, on)).length;
      if (free <= 0) return [];
      const since = gapSince(all, places, { on, startedAt: body.startedAt });
      const days = since === null ? null : Math.max(0, daysBetween(since, on));
      return [{ seatId: seat.id, bodyId: seat.bodyId, kind: seatKinds[seat.holder.kind], free, since, days }];
    })
    .toSorted((a, b) =>
      a.days === b.days ? (a.seatId < b.seatId ? -1 : 1) : (b.days ?? -1) - (a.days ?? -1),
    );
};

/**
 * The empty seats that somebody has been appointed to before (C10). Where nobody ever was, the register does not tell
 * whether the seat is empty or its people were never put in.
 */
export const vacatedSeats = (given: Given, on: PlainDate): readonly EmptySeat[] => {
  const known = new Set(given.appointments.flatMap(({ seatId, from }) => (from <= on ? [seatId] : [])));
  return emptySeats(given, on).filter(({ seatId }) => known.has(seatId));
};

/**
 * The associations of a field that have no seat of their own in any of the bodies given, in the order given (C10).
 * A seat that is not stated, or in a body that is closed or only mentioned, gives none.
 */
export const withoutSeat = (
  fieldOrganisationIds: readonly string[],
  { bodies, seats }: Pick<Given, 'seats'> & { readonly bodies: readonly Pick<Body, 'id' | 'status'>[] },
): readonly string[] => {
  const alive = new Set(
    bodies.filter(({ status }) => status !== 'closed' && status !== 'mentioned').map(({ id }) => id),
  );
  const seated = new Set(
    seats.flatMap(({ bodyId, holder, stated }) =>
      stated && holder.kind === 'organisation' && alive.has(bodyId) ? [holder.organisationId] : [],
    ),
  );
  return fieldOrganisationIds.filter((id) => !seated.has(id));
};
