import { pointStanding } from '@inflytande/domain/feedback/standing';
import { themeYearCounts } from '@inflytande/domain/feedback/year-counts';
import { headFinder } from '@inflytande/domain/kernel/merge';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { isNull } from 'drizzle-orm';
import { answer } from '../feedback/answer.table.ts';
import { listCycles } from '../feedback/cycle.store.ts';
import { pointMerge } from '../feedback/point-merge.table.ts';
import { point } from '../feedback/point.table.ts';
import { statement } from '../feedback/statement.table.ts';
import { verdict } from '../feedback/verdict.table.ts';
import { read } from '../read.ts';
import { moment } from './moment.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as' | 'database'>;

const keptColumns = {
  id: point.id,
  themeId: point.themeId,
  shownUnder: point.shownUnder,
  principalIds: point.principalIds,
  sentAt: point.sentAt,
  status: point.status,
  years: point.years,
  firstRaised: point.firstRaised,
  waitingSince: point.waitingSince,
  waitingFor: point.waitingFor,
  stalledSince: point.stalledSince,
};

/** How every point stands, as it is kept. */
export const keptPoints = ({ database }: Server) =>
  read({ database, regionId: 'dalarna' }, (tx) => tx.select(keptColumns).from(point).orderBy(point.id));

/** The same by the domain, from what was said, answered and judged at each point itself and which are merged now (B7). */
export const recountedPoints = ({ database }: Server) =>
  read({ database, regionId: 'dalarna' }, async (tx) => {
    const merges = await tx.select().from(pointMerge).where(isNull(pointMerge.undoneAt));
    const head = headFinder(
      merges.map(({ at, undoneBy: _by, undoneAt: _at, undoneReason: _reason, ...merge }) => ({
        ...merge,
        at: at.getTime(),
        undone: null,
      })),
    );
    const byHead = <Row extends { pointId: string | null; ownPointId: string | null }>(rows: Row[]) => {
      const grouped = Map.groupBy(rows, ({ pointId, ownPointId }) => head(ownPointId ?? pointId ?? ''));
      return (id: string) => grouped.get(id) ?? [];
    };
    const statements = byHead(await tx.select().from(statement));
    const answers = byHead(await tx.select().from(answer));
    const verdicts = byHead(await tx.select().from(verdict));
    const cycles = await listCycles(tx);
    const points = await tx.select().from(point).orderBy(point.id);
    return points.map((each) => {
      const { id, themeId, principalIds, sentAt } = each;
      const history = { statements: statements(id), answers: answers(id), verdicts: verdicts(id), cycles };
      const standing = pointStanding({ point: each, ...history }, stockholmDate(moment));
      const { status, years, firstRaised, waitingSince, waitingFor, stalledSince } = standing;
      return {
        id,
        themeId,
        shownUnder: head(id) === id ? null : head(id),
        principalIds,
        sentAt,
        status,
        years,
        firstRaised,
        waitingSince,
        waitingFor,
        stalledSince,
      };
    });
  });

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
      const own = points.filter(({ themeId, years: raised }) => themeId === id && raised.length > 0);
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
