import { pointStanding } from '@inflytande/domain/feedback/standing';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { asc, inArray, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../database/space.ts';
import { settingsAt } from '../settings/setting.store.ts';
import { answer } from './answer.table.ts';
import { listCycles } from './cycle.store.ts';
import { point } from './point.table.ts';
import { keepWords } from './search-word.store.ts';
import { statement } from './statement.table.ts';
import { keepThemes } from './theme.store.ts';
import { verdict } from './verdict.table.ts';

const byPoint = <Row extends { pointId: string | null }>(rows: readonly Row[]) => {
  const grouped = Map.groupBy(rows, ({ pointId }) => pointId);
  return (pointId: string) => grouped.get(pointId) ?? [];
};

/** All that is known of these points, or of every point, and of what follows from it. One query a table, not a point. */
export const loadHistories = async (tx: Tx, pointIds: readonly string[] | 'all') => {
  const among = (column: PgColumn) => (pointIds === 'all' ? undefined : inArray(column, [...pointIds]));
  const points = await tx
    .select({
      id: point.id,
      themeId: point.themeId,
      kind: point.kind,
      sentAt: point.sentAt,
      principalIds: point.principalIds,
      principalCertain: point.principalCertain,
    })
    .from(point)
    .where(among(point.id));
  const statementsOf = byPoint(
    await tx
      .select({
        pointId: statement.pointId,
        saidAt: statement.saidAt,
        cycleYear: statement.cycleYear,
        status: statement.status,
        authorKind: statement.authorKind,
        authorId: statement.authorId,
        wasPublished: statement.wasPublished,
      })
      .from(statement)
      .where(among(statement.pointId)),
  );
  const answersOf = byPoint(await tx.select().from(answer).where(among(answer.pointId)));
  const verdictsOf = byPoint(await tx.select().from(verdict).where(among(verdict.pointId)));
  const cycles = await listCycles(tx);
  return points.map((each) => ({
    point: each,
    statements: statementsOf(each.id),
    answers: answersOf(each.id),
    verdicts: verdictsOf(each.id),
    cycles,
  }));
};

/** How these points stand now, by the domain, from all that is known of them. */
export const computeStanding = async (tx: Tx, pointIds: readonly string[], at: number) => {
  const histories = await loadHistories(tx, pointIds);
  const applied = await settingsAt(tx, at);
  return histories.map((history) => ({
    id: history.point.id,
    standing: pointStanding(history, stockholmDate(at), applied['verdict/answer-days']),
  }));
};

const keepStandingOfSome = async (tx: Tx, pointIds: readonly string[], at: number): Promise<void> => {
  // Two changes of one point must see each other, so the second waits here until the first is committed.
  await tx
    .select({ id: point.id })
    .from(point)
    .where(inArray(point.id, [...pointIds]))
    .orderBy(asc(point.id))
    .for('update');
  const kept = (await computeStanding(tx, pointIds, at)).map(({ id, standing }) => ({
    id,
    status: standing.status,
    years: standing.years,
    first_raised: standing.firstRaised,
    waiting_since: standing.waitingSince,
    waiting_for: standing.waitingFor,
    stalled_since: standing.stalledSince,
  }));
  await tx.execute(sql`
    update ${point} set
      status = kept.status, years = kept.years, first_raised = kept.first_raised,
      waiting_since = kept.waiting_since, waiting_for = kept.waiting_for, stalled_since = kept.stalled_since
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as kept(
      id text, status text, years int[], first_raised text, waiting_since text, waiting_for text[], stalled_since int)
    where ${point.id} = kept.id`);
};

/** PostgreSQL takes at most 65 535 values in a statement. */
const pointsAtATime = 10_000;

const inParts = async (
  pointIds: readonly string[],
  keep: (some: readonly string[]) => Promise<void>,
): Promise<readonly string[]> => {
  const ids = pointIds.toSorted();
  for (let start = 0; start < ids.length; start += pointsAtATime)
    await keep(ids.slice(start, start + pointsAtATime));
  return ids;
};

/**
 * Brings what is kept of these points up to date, how they stand (decision 0002) and their words (decision 0008), in the
 * transaction of what changed it.
 */
export const keepStanding = async (tx: Tx, pointIds: readonly string[], at: number): Promise<void> => {
  const ids = await inParts(pointIds, async (some) => {
    await keepStandingOfSome(tx, some, at);
    await keepWords(tx, some);
  });
  await keepThemes(tx, ids);
};

/** How every point stands: a cycle that is held or not concerns them all, and the words of none. */
export const keepAllStandings = async (tx: Tx, at: number): Promise<void> => {
  const points = await tx.select({ id: point.id }).from(point);
  const ids = await inParts(
    points.map(({ id }) => id),
    (some) => keepStandingOfSome(tx, some, at),
  );
  await keepThemes(tx, ids);
};
