import type { Appointment } from '@inflytande/domain/councils/appointment';
import type { Body } from '@inflytande/domain/councils/body';
import type { Seat } from '@inflytande/domain/councils/seat';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Membership } from '@inflytande/domain/organisations/membership';
import type { Organisation } from '@inflytande/domain/organisations/organisation';
import { publicPerson, type Consent } from '@inflytande/domain/people/consent';
import { popoloAreas, popoloBody, popoloOrganisation } from './organisations.ts';
import type { PopoloDocument, PopoloMembership, PopoloPerson, PopoloPost } from './schema.ts';

/** What the document is made of: the whole of a region's register and councils. */
export type PopoloRegister = {
  readonly organisations: readonly Organisation[];
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly memberships: readonly Membership[];
};

/** Who sits on the seats, and who of them has said yes to being named. */
export type PopoloPeople = {
  readonly persons: readonly Parameters<typeof publicPerson>[0][];
  readonly appointments: readonly Appointment[];
  readonly consents: readonly Consent[];
};

const nobody: PopoloPeople = { persons: [], appointments: [], consents: [] };

const roleOf = ({ holder, standing }: Seat): string => {
  if (holder.kind === 'office') return holder.office;
  return standing === 'ordinary' ? 'member' : standing;
};

const postsOf = (seats: readonly Seat[], nameOf: ReadonlyMap<string, string>): PopoloPost[] =>
  seats.map((seat) => {
    const { holder } = seat;
    const role = roleOf(seat);
    const label =
      holder.kind === 'organisation' ? (nameOf.get(holder.organisationId) ?? holder.nameInSource) : role;
    return { id: seat.id, label, role, organization_id: seat.bodyId };
  });

const membersOf = (memberships: readonly Membership[], nameOf: ReadonlyMap<string, string>) =>
  memberships.flatMap(({ bodyId, organisationId, year }): PopoloMembership[] => {
    const name = nameOf.get(organisationId);
    if (name === undefined) return [];
    return [
      {
        id: `${bodyId}-${organisationId}-${year}`,
        member: { id: organisationId, name },
        organization_id: bodyId,
        start_date: String(year),
        end_date: String(year),
      },
    ];
  });

const named = ({ persons, consents }: PopoloPeople, on: PlainDate): PopoloPerson[] =>
  persons.flatMap((person) => {
    const shown = publicPerson(person, consents, on);
    return shown.kind === 'name' ? [{ id: person.id, name: shown.name }] : [];
  });

const onPosts = (
  appointments: readonly Appointment[],
  seats: ReadonlyMap<string, Seat>,
  persons: readonly PopoloPerson[],
): PopoloMembership[] => {
  const known = new Set(persons.map(({ id }) => id));
  return appointments.flatMap(({ id, personId, seatId, from, until }) => {
    const seat = seats.get(seatId);
    if (seat === undefined || !known.has(personId)) return [];
    return [
      {
        id,
        person_id: personId,
        organization_id: seat.bodyId,
        post_id: seatId,
        ...(seat.holder.kind === 'organisation' ? { on_behalf_of_id: seat.holder.organisationId } : {}),
        start_date: from,
        ...(until === null ? {} : { end_date: until }),
      },
    ];
  });
};

/**
 * Organisations, bodies, seats and memberships as Popolo 1.0 (C11, Z1). A person is in it only with the own consent
 * that holds on the day, never a minor, never with protected identity; of all others not even an id remains, while
 * their seat stays as a post. An appointment that the consent does not reach in time still shows its whole period.
 */
export const popoloDocument = (
  { organisations, bodies, seats, memberships }: PopoloRegister,
  on: PlainDate,
  people: PopoloPeople = nobody,
): PopoloDocument => {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const persons = named(people, on);
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  return {
    areas: popoloAreas([...organisations, ...bodies]),
    organizations: [
      ...organisations.map(popoloOrganisation),
      ...bodies.map((body) => popoloBody(body, seats)),
    ],
    posts: postsOf(seats, nameOf),
    persons,
    memberships: [...membersOf(memberships, nameOf), ...onPosts(people.appointments, seatOf, persons)],
  };
};
