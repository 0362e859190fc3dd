import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import {
  mayHandle,
  type HandledPerson,
  type HandlersChanged,
} from '@inflytande/domain/people/person-handler';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { isShownIn, nameIn } from '../shown-person.ts';
import { person } from './person.table.ts';
import { personHandler } from './person-handler.table.ts';
import { roleGrant } from './role-grant.table.ts';

type Looking = { readonly askerId: string; readonly on: PlainDate };

/** Everybody whose roles on the day let them handle a person (Z5). */
const ableOn = async (tx: Tx, on: PlainDate): Promise<string[]> => {
  const rows = await tx
    .select({ personId: roleGrant.personId, role: roleGrant.role, scopeId: roleGrant.scopeId })
    .from(roleGrant)
    .where(sql`${roleGrant.from} <= ${on} and (${roleGrant.until} is null or ${roleGrant.until} >= ${on})`);
  return [...Map.groupBy(rows, ({ personId }) => personId)]
    .filter(([, held]) => mayHandle(held))
    .map(([id]) => id);
};

/** A person with the handlers, held still until the end of the change. Says nothing of who may see the person. */
export const lockHandled = async (
  tx: Tx,
  personId: string,
  { askerId, on }: Looking,
): Promise<HandledPerson | undefined> => {
  const [row] = await tx
    .select({ id: person.id, name: person.name, protection: person.protection })
    .from(person)
    .where(eq(person.id, personId))
    .for('update');
  if (row === undefined) return undefined;
  const handlers = await tx
    .select({ id: personHandler.handlerId })
    .from(personHandler)
    .where(eq(personHandler.personId, personId));
  return { person: row, handlerIds: handlers.map(({ id }) => id), ableIds: await ableOn(tx, on), askerId };
};

/** Writes the protection, and who is handler from now and no more. */
export const saveHandlers = async (tx: Tx, regionId: string, changed: HandlersChanged): Promise<void> => {
  const { personId, protection, named, ended } = changed;
  await tx.update(person).set({ protection }).where(eq(person.id, personId));
  for (const handlerId of named) await tx.insert(personHandler).values({ regionId, personId, handlerId });
  await tx
    .delete(personHandler)
    .where(and(eq(personHandler.personId, personId), inArray(personHandler.handlerId, [...ended])));
};

/** The protection of a person and who handles it, for one who sees the person (Z5); `able`: may see persons today. */
export const handlersOf = async (tx: Tx, personId: string, { askerId, on }: Looking) => {
  const [row] = await tx
    .select({ protection: person.protection })
    .from(person)
    .where(and(eq(person.id, personId), isShownIn('staff-page', askerId)));
  if (row === undefined) return undefined;
  const able = new Set(await ableOn(tx, on));
  const handlers = await tx
    .select({ id: personHandler.handlerId, name: nameIn('staff-page', askerId) })
    .from(personHandler)
    .leftJoin(
      person,
      and(eq(person.regionId, personHandler.regionId), eq(person.id, personHandler.handlerId)),
    )
    .where(eq(personHandler.personId, personId))
    .orderBy(asc(person.sortKey), asc(personHandler.handlerId));
  return { ...row, handlers: handlers.map((one) => ({ ...one, able: able.has(one.id) })) };
};

/** Everybody who can be named as handler today and stands in lists, by name. */
export const handlerCandidates = async (tx: Tx, on: PlainDate) =>
  tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(inArray(person.id, await ableOn(tx, on)), isShownIn('staff-list', null)))
    .orderBy(asc(person.sortKey), asc(person.id));
