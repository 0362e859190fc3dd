import type { Appointment, AppointmentState } from '@inflytande/domain/councils/appointment';
import { covers } from '@inflytande/domain/kernel/period';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { publicPerson } from '@inflytande/domain/people/consent';
import { and, asc, eq, getTableColumns, gte, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { consent } from '../people/consent.table.ts';
import { person } from '../people/person.table.ts';
import { nameIn } from '../shown-person.ts';
import { appointment } from './appointment.table.ts';
import { seat } from './seat.table.ts';

const { regionId: _region, authorityId: _owner, ...columns } = getTableColumns(appointment);
const { regionId: _seatRegion, authorityId: _seatOwner, ...seatColumns } = getTableColumns(seat);
const itsSeat = and(eq(seat.regionId, appointment.regionId), eq(seat.id, appointment.seatId));
const itsPerson = and(eq(person.regionId, appointment.regionId), eq(person.id, appointment.personId));

/** Every appointment to a body's seats, past and future ones too (C3). */
export const appointmentsOf = (tx: Tx, bodyId: string): Promise<Appointment[]> =>
  tx
    .select(columns)
    .from(appointment)
    .innerJoin(seat, itsSeat)
    .where(eq(seat.bodyId, bodyId))
    .orderBy(asc(appointment.from), asc(appointment.id));

/** What the decision on an appointment needs to know of a body; nobody else appoints to it meanwhile (C3). */
export const lockPlaces = async (
  tx: Tx,
  bodyId: string,
): Promise<Pick<AppointmentState, 'seats' | 'appointments'>> => {
  const seats = await tx.select(seatColumns).from(seat).where(eq(seat.bodyId, bodyId)).for('update');
  return { seats, appointments: await appointmentsOf(tx, bodyId) };
};

/** One appointment, held still where it is about to end. */
export const lockAppointment = async (tx: Tx, id: string): Promise<Appointment | null> => {
  const [row] = await tx.select(columns).from(appointment).where(eq(appointment.id, id)).for('update');
  return row ?? null;
};

/** Keeps who sits on a seat. */
export const insertAppointment = async (
  tx: Tx,
  made: Appointment,
  owner: { readonly regionId: string; readonly authorityId: string },
): Promise<void> => {
  await tx.insert(appointment).values({ ...made, ...owner });
};

/** Keeps the new last day of an appointment; one that falls away before it began is there no more (C4). */
export const saveEnd = async (tx: Tx, id: string, ended: Appointment | null): Promise<void> => {
  if (ended === null) await tx.delete(appointment).where(eq(appointment.id, id));
  else await tx.update(appointment).set({ until: ended.until }).where(eq(appointment.id, id));
};

/** Who sits in a body on a day or will, for those who see to it; the name where the page shows it to the one who looks (Z5). */
export const listSeated = (
  tx: Tx,
  bodyId: string,
  { on, lookerId }: { readonly on: PlainDate; readonly lookerId: string | null },
) =>
  tx
    .select({
      id: appointment.id,
      seatId: appointment.seatId,
      name: nameIn('staff-page', lookerId),
      erased: sql<boolean>`${person.id} is null`,
      from: appointment.from,
      until: appointment.until,
    })
    .from(appointment)
    .innerJoin(seat, itsSeat)
    // Whoever has been erased sat there all the same.
    .leftJoin(person, itsPerson)
    .where(and(eq(seat.bodyId, bodyId), or(isNull(appointment.until), gte(appointment.until, on))))
    .orderBy(asc(appointment.from), asc(appointment.id));

/** The names that everybody may see of those who sit in a body on a day, by seat: by their own consent only (C11). */
export const namesShown = async (tx: Tx, bodyId: string, on: PlainDate) => {
  const rows = await tx
    .select({
      sits: columns,
      person: { id: person.id, name: person.name, protection: person.protection },
      consent: getTableColumns(consent),
    })
    .from(appointment)
    .innerJoin(seat, itsSeat)
    .innerJoin(person, itsPerson)
    .innerJoin(
      consent,
      and(
        eq(consent.regionId, person.regionId),
        eq(consent.personId, person.id),
        eq(consent.purpose, 'published-name'),
      ),
    )
    .where(eq(seat.bodyId, bodyId))
    .orderBy(asc(person.sortKey), asc(person.id));
  const byAppointment = Map.groupBy(rows, ({ sits }) => sits.id);
  return [...byAppointment.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined || !covers(first.sits, on)) return [];
    const { id, name, protection } = first.person;
    // A minor cannot say yes to being named (R2).
    const shown = publicPerson(
      { id, name, isMinor: false, identityProtected: protection !== 'none' },
      own.map((row) => row.consent),
      on,
    );
    return shown.kind === 'name' ? [{ seatId: first.sits.seatId, name: shown.name }] : [];
  });
};
