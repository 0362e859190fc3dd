import { themeYearCounts } from '@inflytande/domain/feedback/year-counts';
import { point } from '../feedback/point.table.ts';
import { computeStanding } from '../feedback/standing.store.ts';
import { read } from '../read.ts';
import { moment } from './moment.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as' | 'database'>;

const keptColumns = {
  id: point.id,
  themeId: point.themeId,
  principalIds: point.principalIds,
  status: point.status,
  years: point.years,
  firstRaised: point.firstRaised,
  waitingSince: point.waitingSince,
  stalledSince: point.stalledSince,
};

/** How every point stands, as it is kept. */
export const keptPoints = ({ database }: Server) =>
  read({ database, regionId: 'dalarna' }, (tx) => tx.select(keptColumns).from(point).orderBy(point.id));

/** The same by the domain, from all that is known of every point. */
export const recountedPoints = async (server: Server) => {
  const kept = await keptPoints(server);
  const ids = kept.map(({ id }) => id);
  const computed = await read({ database: server.database, regionId: 'dalarna' }, (tx) =>
    computeStanding(tx, ids, moment),
  );
  const standings = new Map(computed.map(({ id, standing }) => [id, standing]));
  return kept.map(({ id, themeId, principalIds }) => {
    const standing = standings.get(id);
    if (standing === undefined) throw new Error(`${id} has no standing`);
    const { status, years, firstRaised, waitingSince, stalledSince } = standing;
    return { id, themeId, principalIds, status, years, firstRaised, waitingSince, stalledSince };
  });
};

/** What the list of themes shows of each theme. */
export const shownThemes = async (server: Server) =>
  (await server.as('public').theme.list.query()).themes
    .map(({ id, principalIds, pointCount, unanswered, stalledCount, oldestWaitingSince, byYear }) => ({
      id,
      principalIds: principalIds.toSorted(),
      pointCount,
      unanswered,
      stalledCount,
      oldestWaitingSince,
      byYear,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The same counted by the domain. */
export const recountedThemes = async (server: Server) => {
  const points = await recountedPoints(server);
  const years = themeYearCounts(points);
  const { themes } = await server.as('public').theme.list.query();
  return themes
    .map(({ id }) => {
      const own = points.filter(({ themeId }) => themeId === id);
      const waiting = own.filter(({ status }) => status === 'unanswered');
      const since = waiting.flatMap(({ waitingSince }) => waitingSince ?? []).toSorted();
      return {
        id,
        principalIds: [...new Set(own.flatMap(({ principalIds }) => principalIds))].toSorted(),
        pointCount: own.length,
        unanswered: waiting.length,
        stalledCount: own.filter(({ stalledSince }) => stalledSince !== null).length,
        oldestWaitingSince: since[0] ?? null,
        byYear: Object.fromEntries(
          years.filter(({ themeId }) => themeId === id).map(({ year, points: raised }) => [year, raised]),
        ),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
