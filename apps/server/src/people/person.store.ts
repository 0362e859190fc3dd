import { asc, eq, sql } from 'drizzle-orm';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { person } from './person.table.ts';

const columns = { id: person.id, name: person.name, roles: person.roles };

export const listPersons = (tx: Tx) => tx.select(columns).from(person).orderBy(asc(person.name));

const personById = prepared((tx) =>
  tx
    .select(columns)
    .from(person)
    .where(eq(person.id, sql.placeholder('id')))
    .prepare('person.by-id'),
);
export const findPerson = async (tx: Tx, id: string) => (await personById(tx).execute({ id }))[0];
