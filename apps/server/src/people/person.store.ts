import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { sortKey } from '@inflytande/domain/kernel/swedish-order';
import type { Person } from '@inflytande/domain/people/person';
import { and, asc, eq, ilike, ne, or, sql, type SQL } from 'drizzle-orm';
import { contains } from '../database/contains.ts';
import { nested } from '../database/nested.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { isNamedHandler, isShownIn } from '../shown-person.ts';
import { person } from './person.table.ts';
import { roleGrant } from './role-grant.table.ts';

/** The roles that a person holds on a day, each with what it is held for. */
const heldBy = (on: SQL) =>
  nested(
    { role: roleGrant.role, scopeId: roleGrant.scopeId },
    {
      from: sql`${roleGrant}`,
      where: and(
        eq(roleGrant.regionId, person.regionId),
        eq(roleGrant.personId, person.id),
        sql`${roleGrant.from} <= ${on} and (${roleGrant.until} is null or ${roleGrant.until} >= ${on})`,
      ),
      orderBy: sql`${roleGrant.role}, ${roleGrant.scopeId}`,
    },
  );

const columns = (on: SQL) => ({ id: person.id, name: person.name, email: person.email, held: heldBy(on) });
const placeOfDay = sql`${sql.placeholder('on')}::text`;

/** Everybody whom a list may show (Z5), with the roles held on a day. */
export const listPersons = (tx: Tx, on: PlainDate) =>
  tx
    .select(columns(sql`${on}::text`))
    .from(person)
    .where(isShownIn('staff-list', null))
    .orderBy(asc(person.name));

const personById = prepared((tx) =>
  tx
    .select(columns(placeOfDay))
    .from(person)
    .where(eq(person.id, sql.placeholder('id')))
    .prepare('person.by-id'),
);
/** A person with what was given to the person and holds on the day. */
export const findPerson = async (tx: Tx, id: string, on: PlainDate) =>
  (await personById(tx).execute({ id, on }))[0];

/** A person as one who administers roles sees one (Z4). */
const administered = { id: person.id, name: person.name, email: person.email, sortKey: person.sortKey };

/**
 * The persons of the region by name, a page at a time, each with the roles held on the day; found by name or address.
 * Somebody with protected identity stands in no list, and is found by a named handler alone (Z5).
 */
export const listPersonsPaged = async (
  tx: Tx,
  {
    query,
    on,
    lookerId,
  }: { readonly query: string; readonly on: PlainDate; readonly lookerId: string | null },
  after: Cursor | null,
) => {
  const pattern = contains(query);
  const matches = and(
    isShownIn(query === '' ? 'staff-list' : 'staff-search', lookerId),
    query === '' ? undefined : or(ilike(person.name, pattern), ilike(person.email, pattern)),
  );
  const rows = await tx
    .select({ ...administered, held: heldBy(sql`${on}::text`) })
    .from(person)
    .where(
      and(
        matches,
        after === null ? undefined : sql`(${person.sortKey}, ${person.id}) > (${after.value}, ${after.id})`,
      ),
    )
    .orderBy(asc(person.sortKey), asc(person.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(person, matches) };
};

/**
 * One person as one who administers roles sees one; somebody with protected identity only as a named handler (Z5).
 * `handled`: whether the looker is one.
 */
export const findAdministered = async (tx: Tx, id: string, lookerId: string | null) =>
  (
    await tx
      .select({ id: person.id, name: person.name, email: person.email, handled: isNamedHandler(lookerId) })
      .from(person)
      .where(and(eq(person.id, id), isShownIn('staff-page', lookerId)))
  )[0];

/** Whether another person of the region has the address. */
export const emailTaken = async (tx: Tx, email: string, exceptId: string | null): Promise<boolean> =>
  (await tx.$count(
    person,
    and(eq(person.email, email), exceptId === null ? undefined : ne(person.id, exceptId)),
  )) > 0;

/** A new person, of the board that receives what comes in. */
export const insertPerson = async (tx: Tx, regionId: string, added: Person): Promise<void> => {
  await tx
    .insert(person)
    .values({ ...added, regionId, sortKey: sortKey(added.name), authorityId: receivingAuthority });
};

/** Another name or address. */
export const renamePerson = async (
  tx: Tx,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string },
): Promise<void> => {
  await tx
    .update(person)
    .set({ name, email, sortKey: sortKey(name) })
    .where(eq(person.id, id));
};

/** The person of the region who has this address, in lower case. */
export const findAddressed = async (tx: Tx, email: string) =>
  (await tx.select({ id: person.id, name: person.name }).from(person).where(eq(person.email, email)))[0];

const personByEmail = prepared((tx) =>
  tx
    .select(columns(placeOfDay))
    .from(person)
    .where(eq(person.email, sql.placeholder('email')))
    .prepare('person.by-email'),
);
/** The same for the person who has this address, in lower case. */
export const findPersonByEmail = async (tx: Tx, email: string, on: PlainDate) =>
  (await personByEmail(tx).execute({ email, on }))[0];
