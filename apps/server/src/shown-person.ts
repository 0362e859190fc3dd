import { howShown, protections, type Channel } from '@inflytande/domain/people/protected-identity';
import { and, inArray, or, sql, type SQL } from 'drizzle-orm';
import { person } from './people/person.table.ts';
import type { Tx } from './database/space.ts';
import { personHandler } from './people/person-handler.table.ts';

/** The protections under which a channel shows the name to a named handler, or to anybody of the house (Z5). */
const shownWith = (channel: Channel, isNamedHandler: boolean) =>
  protections.filter(
    (protection) =>
      howShown({ channel, protection, isNamedHandler, hasConsented: false, isMinor: false }) === 'name',
  );

/** Whether the one who looks is named as handler of the person of a row (Z5). */
export const isNamedHandler = (lookerId: string | null) =>
  sql<boolean>`exists (select from ${personHandler} where ${personHandler.regionId} = ${person.regionId}
    and ${personHandler.personId} = ${person.id} and ${personHandler.handlerId} = ${lookerId}::text)`;

/**
 * Whether a channel of the house shows the person of a row to the one who looks (Z5): a condition, so that lists count
 * right. In public a name needs a consent as well (C11).
 */
export const isShownIn = (channel: Extract<Channel, `staff-${string}`>, lookerId: string | null): SQL =>
  or(
    inArray(person.protection, shownWith(channel, false)),
    and(inArray(person.protection, shownWith(channel, true)), isNamedHandler(lookerId)),
  ) ?? sql`false`;

/** The name where the channel shows it, else null. */
export const nameIn = (channel: Extract<Channel, `staff-${string}`>, lookerId: string | null) =>
  sql<string | null>`case when ${isShownIn(channel, lookerId)} then ${person.name} end`;

/** The names of these persons where the channel shows them, as a look-up: null where it does not. */
export const namesIn = async (
  tx: Tx,
  channel: Extract<Channel, `staff-${string}`>,
  ids: readonly string[],
): Promise<(id: string) => string | null> => {
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select({ id: person.id, name: nameIn(channel, null) })
          .from(person)
          .where(inArray(person.id, [...new Set(ids)]));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
};
