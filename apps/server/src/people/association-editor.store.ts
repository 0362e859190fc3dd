import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { person } from './person.table.ts';
import { roleGrant } from './role-grant.table.ts';

const shownWhereUnprotected = (column: typeof person.name | typeof person.email) =>
  sql<string | null>`case when ${person.protection} = 'none' then ${column} end`;

/** Who acts for an association on a day, and by what; whoever lives under protection is not named (Z5). */
export const listResponsible = (tx: Tx, organisationId: string, on: PlainDate) =>
  tx
    .select({
      grantId: roleGrant.id,
      personId: roleGrant.personId,
      role: roleGrant.role,
      scopeId: roleGrant.scopeId,
      from: roleGrant.from,
      until: roleGrant.until,
      reason: roleGrant.reason,
      name: shownWhereUnprotected(person.name),
      email: shownWhereUnprotected(person.email),
    })
    .from(roleGrant)
    .innerJoin(person, and(eq(person.regionId, roleGrant.regionId), eq(person.id, roleGrant.personId)))
    .where(
      and(
        eq(roleGrant.scopeId, organisationId),
        inArray(roleGrant.role, ['association-editor', 'signatory']),
        sql`${roleGrant.from} <= ${on} and (${roleGrant.until} is null or ${roleGrant.until} >= ${on})`,
      ),
    )
    .orderBy(asc(person.sortKey), asc(roleGrant.role));
