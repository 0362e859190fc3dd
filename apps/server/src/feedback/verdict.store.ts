import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { point } from './point.table.ts';
import { verdict } from './verdict.table.ts';

const { regionId: _region, authorityId: _authority, pointId: _point, ...record } = getTableColumns(verdict);

/** The verdicts on a point, oldest first, in a query of points. */
export const verdictsOfPoint = nested(record, {
  from: sql`${verdict}`,
  where: and(eq(verdict.regionId, point.regionId), eq(verdict.pointId, point.id)),
  orderBy: sql`${verdict.givenAt}, ${verdict.id}`,
});
