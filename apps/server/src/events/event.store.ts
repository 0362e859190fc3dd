import type { Event } from '@inflytande/domain/events/event';
import { asc, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { event } from './event.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(event);

/** Newest year first. */
export const listEvents = (tx: Tx, kind: Event['kind'] | undefined) =>
  tx
    .select(record)
    .from(event)
    .where(kind === undefined ? undefined : eq(event.kind, kind))
    .orderBy(desc(event.year), asc(event.id));
