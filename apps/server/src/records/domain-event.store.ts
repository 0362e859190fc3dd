import type { Action } from '@inflytande/domain/access';
import { and, desc, eq, getTableColumns, gte, lt, notInArray, type SQL } from 'drizzle-orm';
import { domainEvent } from '../database/domain-event.table.ts';
import { pageSize } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { person } from '../people/person.table.ts';
import { nameIn } from '../shown-person.ts';

/** What to look for in the log; what is left out does not limit. */
export type EventFilter = {
  readonly actor?: string | undefined;
  readonly action?: Action | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  /** The first instant, and the first instant after. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
};

const where = (filter: EventFilter): SQL | undefined =>
  and(
    filter.actor === undefined ? undefined : eq(domainEvent.actor, filter.actor),
    filter.action === undefined ? undefined : eq(domainEvent.action, filter.action),
    filter.subjectKind === undefined ? undefined : eq(domainEvent.subjectKind, filter.subjectKind),
    filter.subjectId === undefined ? undefined : eq(domainEvent.subjectId, filter.subjectId),
    filter.from === undefined ? undefined : gte(domainEvent.at, filter.from),
    filter.before === undefined ? undefined : lt(domainEvent.at, filter.before),
  );

const { regionId: _region, ...columns } = getTableColumns(domainEvent);

const selected = (tx: Tx, channel: 'staff-list' | 'staff-export', lookerId: string | null) =>
  tx
    .select({ ...columns, actorName: nameIn(channel, lookerId) })
    .from(domainEvent)
    .leftJoin(person, and(eq(person.regionId, domainEvent.regionId), eq(person.id, domainEvent.actor)));

/** What to look for, and where the page begins: `after` is the id of the last event shown. */
export type EventPage = { readonly filter: EventFilter; readonly after: number | null };

/** The log for the one who looks, newest first, a page at a time. */
export const listEvents = async (tx: Tx, lookerId: string | null, { filter, after }: EventPage) => {
  const matches = where(filter);
  const rows = await selected(tx, 'staff-list', lookerId)
    .where(and(matches, after === null ? undefined : lt(domainEvent.id, after)))
    .orderBy(desc(domainEvent.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(domainEvent, matches) };
};

/** The same for a file: all that fit, oldest last, at most `most`. */
export const eventsForExport = (tx: Tx, filter: EventFilter, most: number) =>
  selected(tx, 'staff-export', null).where(where(filter)).orderBy(desc(domainEvent.id)).limit(most);

/** What happens often and changes nothing that the public sees. */
const unseen = [
  'statement/submit',
  'statement/decline',
  'statement/open-original',
  'domain-event/export',
] as const satisfies readonly Action[];

/** The last change that the public may see something of: its number and its moment; zero where nothing has happened. */
export const findLastChange = async (tx: Tx): Promise<{ readonly id: number; readonly at: Date }> => {
  const [last] = await tx
    .select({ id: domainEvent.id, at: domainEvent.at })
    .from(domainEvent)
    .where(notInArray(domainEvent.action, [...unseen]))
    .orderBy(desc(domainEvent.id))
    .limit(1);
  return last ?? { id: 0, at: new Date(0) };
};
