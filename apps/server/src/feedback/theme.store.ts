import type { Theme } from '@inflytande/domain/feedback/theme';
import { asc, count, eq, getTableColumns, inArray, isNotNull, sql } from 'drizzle-orm';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { isListed, point } from './point.table.ts';
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

/** A theme that is about to change, and every other one: whoever else changes a theme waits. */
export const lockThemes = (tx: Tx) =>
  tx
    .select({ id, names, addresseeIds: record.addresseeIds })
    .from(theme)
    .orderBy(asc(theme.id))
    .for('update');

export const saveThemeNames = async (tx: Tx, changed: Pick<Theme, 'id' | 'names'>): Promise<void> => {
  await tx.update(theme).set({ names: changed.names }).where(eq(theme.id, changed.id));
};

export const saveAddressees = async (
  tx: Tx,
  themeId: string,
  addresseeIds: readonly string[],
): Promise<void> => {
  await tx
    .update(theme)
    .set({ addresseeIds: [...addresseeIds] })
    .where(eq(theme.id, themeId));
};

/** How many points each theme has in each municipality: those that name it, and those that it is to answer. */
export const countCoverage = async (tx: Tx) => {
  const of = sql`(select ${point.municipalityCode} as code union
    select ${authority.municipalityCode} from ${authority} where ${authority.id} = any(${point.principalIds}))`;
  const code = sql<string>`places.code`;
  return tx
    .select({
      themeId: point.themeId,
      municipalityCode: code,
      points: count(),
      unanswered: sql<number>`count(*) filter (where ${point.status} = 'unanswered')`.mapWith(Number),
    })
    .from(point)
    .innerJoin(sql`lateral ${of} as places`, isNotNull(code))
    .where(isListed)
    .groupBy(point.themeId, code)
    .orderBy(asc(point.themeId), asc(code));
};

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
      select touched.theme_id, count(${point.id}) as points,
        count(*) filter (where ${point.status} = 'unanswered') as unanswered, count(stalled_since) as stalled,
        min(waiting_since) filter (where ${point.status} = 'unanswered') as oldest
      from (${touched}) as touched
      left join ${point} on ${point.themeId} = touched.theme_id and ${isListed} group by touched.theme_id
    ) as counted
    cross join lateral (
      select coalesce(array_agg(distinct principal_id order by principal_id), '{}') as ids
      from ${point}, unnest(principal_ids) as principal_id where theme_id = counted.theme_id and ${isListed}
    ) as addressed
    cross join lateral (
      select jsonb_object_agg(year, points) as by_year from (
        select year, count(*) as points from ${point}, unnest(years) as year
        where theme_id = counted.theme_id group by year
      ) as each
    ) as raised
    where ${theme.id} = counted.theme_id`);
};
