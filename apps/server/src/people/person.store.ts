import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { person } from './person.table.ts';

const columns = { id: person.id, name: person.name, roles: person.roles };

export const listPersons = (tx: Tx) => tx.select(columns).from(person).orderBy(asc(person.name));

export const findPerson = async (tx: Tx, id: string) =>
  (await tx.select(columns).from(person).where(eq(person.id, id)))[0];
