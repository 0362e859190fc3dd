import type { AccessRecord } from '@inflytande/domain/access';
import type { Event } from '@inflytande/domain/events/event';
import { asc, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { event } from './event.table.ts';

const { regionId: _region, ...kept } = getTableColumns(event);
const { authorityId: _authority, link: _link, ...told } = kept;

/** What everybody may read of the events; the link to a meeting is not among it. Newest year first. */
export const listEvents = (tx: Tx, kind: Event['kind'] | undefined) =>
  tx
    .select(told)
    .from(event)
    .where(kind === undefined ? undefined : eq(event.kind, kind))
    .orderBy(desc(event.year), asc(event.id));

/** What everybody may read of one event. */
export const findToldEvent = async (tx: Tx, id: string) =>
  (await tx.select(told).from(event).where(eq(event.id, id)))[0];

/** An event with all that is kept of it. With `lock`, whoever else wants to change it waits. */
export const findEvent = async (tx: Tx, id: string, lock = false): Promise<KeptEvent | undefined> => {
  const query = tx.select(kept).from(event).where(eq(event.id, id));
  return (await (lock ? query.for('update') : query))[0];
};
export type KeptEvent = Event & { readonly authorityId: string };

/** An event as the gate knows it (Z4). */
export const recordOf = ({ id, authorityId }: Pick<KeptEvent, 'id' | 'authorityId'>): AccessRecord => ({
  id,
  authorityId,
});

export const insertEvent = async (tx: Tx, planned: Event, regionId: string) => {
  await tx.insert(event).values({ ...planned, regionId, authorityId: receivingAuthority });
};

export const updateEvent = async (tx: Tx, { id, ...changed }: Event) => {
  await tx.update(event).set(changed).where(eq(event.id, id));
};
