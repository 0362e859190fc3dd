import { asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { point } from './point.table.ts';
import { theme } from './theme.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(theme);
const { id, names, position, section, note, sources } = record;

const everyTheme = prepared((tx) =>
  tx.select(record).from(theme).orderBy(asc(theme.position)).prepare('theme.list'),
);

/** In the order of the network's edition, each with the kept counts of its points. */
export const listThemes = (tx: Tx) => everyTheme(tx).execute();

export const findTheme = async (tx: Tx, themeId: string) =>
  (
    await tx.select({ id, names, position, section, note, sources }).from(theme).where(eq(theme.id, themeId))
  )[0];

/** Counts the points of these points' themes anew, in the transaction of what changed them (decision 0008). */
export const keepThemes = async (tx: Tx, pointIds: readonly string[]): Promise<void> => {
  const ids = sql`(select jsonb_array_elements_text(${JSON.stringify(pointIds)}::jsonb))`;
  const touched = tx.selectDistinct({ themeId: point.themeId }).from(point).where(inArray(point.id, ids));
  // Two changes in one theme must count each other, so the second waits here until the first is committed.
  await tx
    .select({ id: theme.id })
    .from(theme)
    .where(inArray(theme.id, touched))
    .orderBy(asc(theme.id))
    .for('no key update');
  await tx.execute(sql`
    update ${theme} set
      point_count = counted.points, unanswered = counted.unanswered, stalled_count = counted.stalled,
      oldest_waiting_since = counted.oldest, principal_ids = addressed.ids, by_year = coalesce(raised.by_year, '{}')
    from (
      select theme_id, count(*) as points, count(*) filter (where status = 'unanswered') as unanswered,
        count(stalled_since) as stalled, min(waiting_since) filter (where status = 'unanswered') as oldest
      from ${point} where theme_id in (${touched}) group by theme_id
    ) as counted
    cross join lateral (
      select coalesce(array_agg(distinct principal_id order by principal_id), '{}') as ids
      from ${point}, unnest(principal_ids) as principal_id where theme_id = counted.theme_id
    ) as addressed
    cross join lateral (
      select jsonb_object_agg(year, points) as by_year from (
        select year, count(*) as points from ${point}, unnest(years) as year
        where theme_id = counted.theme_id group by year
      ) as each
    ) as raised
    where ${theme.id} = counted.theme_id`);
};
