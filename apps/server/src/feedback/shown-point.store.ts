import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { point } from './point.table.ts';

const {
  regionId: _region,
  authorityId: _authority,
  search: _search,
  shownUnder: _shownUnder,
  ownConcern: _ownConcern,
  waitingFor: _waitingFor,
  ...record
} = getTableColumns(point);
/** A point as it is shown: with whom it concerns together with what is shown under it (B7). */
export { record as pointRecord };
type PointRecord = Omit<
  typeof point.$inferSelect,
  'regionId' | 'authorityId' | 'search' | 'shownUnder' | 'ownConcern' | 'waitingFor'
>;

/**
 * The point that shows what was said at a point: itself, or the one that it was merged into (B7). Whoever else changes it
 * waits, and so does a merging of it.
 */
export const lockShown = async (tx: Tx, id: string): Promise<PointRecord | undefined> => {
  const [row] = await tx
    .select({ ...record, shownUnder: point.shownUnder })
    .from(point)
    .where(eq(point.id, id))
    .for('update');
  if (row === undefined) return undefined;
  const { shownUnder, ...shown } = row;
  return shownUnder === null ? shown : lockShown(tx, shownUnder);
};

/** The id of the point that shows what was said at a point: its own where nobody has merged it (B7). */
export const headOfPoint = (id: string | SQL): SQL =>
  sql`coalesce((select part.shown_under from ${point} as part where part.id = ${id}), ${id})`;
