import { asc, getTableColumns } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { cycle } from './cycle.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(cycle);

/** Oldest year first. */
export const listCycles = (tx: Tx) => tx.select(record).from(cycle).orderBy(asc(cycle.year));
