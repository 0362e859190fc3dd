import { asc, getTableColumns } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { initiative } from './initiative.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(initiative);

export const listInitiatives = (tx: Tx) =>
  tx
    .select(record)
    .from(initiative)
    .orderBy(asc(initiative.plan), asc(initiative.focusArea), asc(initiative.id));
