import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import type { Tx } from '../database/space.ts';
import { cycle } from './cycle.table.ts';
import { point } from './point.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(cycle);

/** Oldest year first. */
export const listCycles = (tx: Tx) => tx.select(record).from(cycle).orderBy(asc(cycle.year));

/** Every cycle of a point's region, in a query of points. */
export const cyclesOfPoint = nested(record, {
  from: sql`${cycle}`,
  where: eq(cycle.regionId, point.regionId),
  orderBy: sql`${cycle.year}`,
});
