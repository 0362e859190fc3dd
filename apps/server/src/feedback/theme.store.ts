import { asc, count, eq, getTableColumns, min, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { point } from './point.table.ts';
import { theme } from './theme.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(theme);

/** In the order of the network's edition. */
export const listThemes = (tx: Tx) => tx.select(record).from(theme).orderBy(asc(theme.position));

export const findTheme = async (tx: Tx, id: string) =>
  (await tx.select(record).from(theme).where(eq(theme.id, id)))[0];

const unanswered = sql`${point.status} = 'unanswered'`;

/** How the points of each theme stand. */
export const countByTheme = (tx: Tx) =>
  tx
    .select({
      themeId: point.themeId,
      pointCount: count(),
      unanswered: sql<number>`count(*) filter (where ${unanswered})`.mapWith(Number),
      stalledCount: count(point.stalledSince),
      oldestWaitingSince: min(sql<string>`case when ${unanswered} then ${point.waitingSince} end`),
    })
    .from(point)
    .groupBy(point.themeId);

/** How many points of each theme were raised each year. */
export const countByThemeAndYear = (tx: Tx) => {
  const raised = sql<number>`unnest(${point.years})`.as('raised');
  const each = tx.select({ themeId: point.themeId, raised }).from(point).as('each');
  return tx
    .select({ themeId: each.themeId, year: each.raised, points: count() })
    .from(each)
    .groupBy(each.themeId, each.raised);
};

/** Whom the points of each theme are addressed to. */
export const listPrincipalsByTheme = (tx: Tx) => {
  const principalId = sql<string>`unnest(${point.principalIds})`.as('principal_id');
  return tx.selectDistinct({ themeId: point.themeId, principalId }).from(point);
};
