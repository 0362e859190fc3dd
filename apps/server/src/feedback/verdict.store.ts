import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { verdict } from './verdict.table.ts';

const { regionId: _region, authorityId: _authority, pointId: _point, ...record } = getTableColumns(verdict);

/** The verdicts on a point, oldest first. */
export const listVerdicts = (tx: Tx, pointId: string) =>
  tx
    .select(record)
    .from(verdict)
    .where(eq(verdict.pointId, pointId))
    .orderBy(asc(verdict.givenAt), asc(verdict.id));
