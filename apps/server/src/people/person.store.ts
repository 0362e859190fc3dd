import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
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

export const listPersons = (tx: Tx, on: PlainDate) =>
  tx
    .select({ id: person.id, name: person.name, held: heldBy(sql`${on}::text`) })
    .from(person)
    .orderBy(asc(person.name));

const personById = prepared((tx) =>
  tx
    .select({ id: person.id, name: person.name, held: heldBy(sql`${sql.placeholder('on')}::text`) })
    .from(person)
    .where(eq(person.id, sql.placeholder('id')))
    .prepare('person.by-id'),
);
/** A person with what was given to the person and holds on the day. */
export const findPerson = async (tx: Tx, id: string, on: PlainDate) =>
  (await personById(tx).execute({ id, on }))[0];
