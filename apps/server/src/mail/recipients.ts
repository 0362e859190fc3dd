import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { GivenRole } from '@inflytande/domain/people/role';
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { body } from '../councils/body.table.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { person } from '../people/person.table.ts';
import { roleGrant } from '../people/role-grant.table.ts';

/** Whom a letter can reach: somebody with an address, never with protected identity (Z5). */
export const reachable = and(isNotNull(person.email), eq(person.protection, 'none'));

type Sought = {
  readonly roles: readonly GivenRole[];
  /** What the roles are held for; null for anything. */
  readonly scopeIds: readonly string[] | null;
  readonly on: PlainDate;
};

/**
 * Every role of these that somebody holds on a day whom a letter can reach, with the name of what it is for. In Swedish
 * order of the persons' names.
 */
export const reachableGrants = (tx: Tx, { roles, scopeIds, on }: Sought) =>
  tx
    .select({
      personId: person.id,
      name: person.name,
      role: roleGrant.role,
      scopeId: roleGrant.scopeId,
      scopeName: sql<string>`coalesce(${organisation.name}, ${authority.name}, ${body.name}, '')`,
    })
    .from(roleGrant)
    .innerJoin(person, and(eq(person.regionId, roleGrant.regionId), eq(person.id, roleGrant.personId)))
    .leftJoin(
      organisation,
      and(eq(organisation.regionId, roleGrant.regionId), eq(organisation.id, roleGrant.scopeId)),
    )
    .leftJoin(authority, and(eq(authority.regionId, roleGrant.regionId), eq(authority.id, roleGrant.scopeId)))
    .leftJoin(body, and(eq(body.regionId, roleGrant.regionId), eq(body.id, roleGrant.scopeId)))
    .where(
      and(
        inArray(roleGrant.role, [...roles]),
        scopeIds === null ? undefined : inArray(roleGrant.scopeId, [...scopeIds]),
        sql`${roleGrant.from} <= ${on} and (${roleGrant.until} is null or ${roleGrant.until} >= ${on})`,
        reachable,
      ),
    )
    .orderBy(asc(person.sortKey), asc(person.id), asc(roleGrant.role), asc(roleGrant.scopeId));

/** Those who hold one of the roles on a day, for one of these scopes or for any, each once and with the first reason. */
export const holdersOf = async (tx: Tx, sought: Sought) => {
  const rows = await reachableGrants(tx, sought);
  return [...new Map(rows.toReversed().map((row) => [row.personId, row])).values()].toReversed();
};
