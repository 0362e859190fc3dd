import type { AccessRecord, Opening } from '@inflytande/domain/access';
import { commitmentStanding, overdueOf, type Commitment } from '@inflytande/domain/kernel/commitment';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, count, eq, getTableColumns, inArray, lt, min, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { point } from './point.table.ts';
import { promise } from './promise.table.ts';

type Row = Pick<
  typeof promise.$inferSelect,
  'id' | 'what' | 'ownerId' | 'madeOn' | 'due' | 'acceptorIds' | 'history'
>;

/** A promise as the domain knows it. */
export const promiseOf = ({ id, what, ownerId, madeOn, due, acceptorIds, history }: Row): Commitment => ({
  id,
  kind: 'promise',
  originId: id,
  what,
  ownerId,
  madeOn: madeOn as PlainDate,
  due: due as PlainDate | null,
  acceptorIds,
  history,
});

/** A promise as pages show it at an instant: what, till when, and what has come of it. Never who did what. */
export const shownPromise = (row: Row, at: number) => {
  const one = promiseOf(row);
  const { state, due, claim } = commitmentStanding(one);
  const last = one.history.at(-1);
  return {
    id: one.id,
    what: one.what,
    ownerId: one.ownerId,
    state,
    due,
    /** The day that was promised first, where it has been moved. */
    firstDue: due === one.due ? null : one.due,
    isLate: overdueOf(one, at) !== null,
    claim: claim?.description ?? null,
    /** Why it was moved, given back or given up, where that is the latest. */
    reason: last !== undefined && 'reason' in last ? last.reason : null,
  };
};

/** Writes promises as they are now, new ones and changed ones, with how they stand. */
export const savePromises = async (
  tx: Tx,
  promises: readonly Commitment[],
  { regionId, pointId }: { readonly regionId: string; readonly pointId: string },
): Promise<void> => {
  for (const one of promises) {
    const { state, due: dueDay, ownerId: authorityId } = commitmentStanding(one);
    const { kind: _kind, originId: _originId, acceptorIds, history, ...terms } = one;
    const kept = { authorityId, history, state, dueDay };
    await tx
      .insert(promise)
      .values({ ...terms, ...kept, acceptorIds: [...acceptorIds], regionId, pointId })
      .onConflictDoUpdate({ target: [promise.regionId, promise.id], set: kept });
  }
};

/** A promise that is about to change, with the point it is about. */
export const lockPromise = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(promise).where(eq(promise.id, id)).for('update');
  return row && { promise: promiseOf(row), pointId: row.pointId, authorityId: row.authorityId };
};

/** The promises about these points, oldest first, held still. */
export const lockPromisesOf = async (tx: Tx, pointIds: readonly string[]): Promise<Commitment[]> =>
  (
    await tx
      .select()
      .from(promise)
      .where(inArray(promise.pointId, [...pointIds]))
      .orderBy(asc(promise.id))
      .for('update')
  ).map(promiseOf);

/** A promise as the gate knows it (Z4). */
export const recordOf = ({
  id,
  authorityId,
}: {
  readonly id: string;
  readonly authorityId: string;
}): AccessRecord => ({ id, authorityId });

const {
  regionId: _region,
  authorityId: _authority,
  pointId: _point,
  ownPointId: _ownPoint,
  ...record
} = getTableColumns(promise);

/** The promises about a point, oldest first, in a query of points. */
export const promisesOfPoint = nested(record, {
  from: sql`${promise}`,
  where: and(eq(promise.regionId, point.regionId), eq(promise.pointId, point.id)),
  orderBy: sql`${promise.madeOn}, ${promise.id}`,
});

/** The same for one point. */
export const listPromises = (tx: Tx, pointId: string) =>
  tx.select(record).from(promise).where(eq(promise.pointId, pointId)).orderBy(asc(promise.madeOn));

const openingColumns = { authority: promise.authorityId };
const unfinished = (openings: readonly Opening[]) =>
  and(inArray(promise.state, ['open', 'claimed']), throughOpenings(openings, openingColumns));
const place = sql<string>`coalesce(${promise.dueDay}, '9999')`;

/** Promises that are not kept yet, the soonest due first. */
export const listUnfinishedPromises = async (tx: Tx, openings: readonly Opening[], after: Cursor | null) => {
  const where = unfinished(openings);
  const rows = await tx
    .select({ ...record, place, ownerName: authority.name, point: { id: point.id, title: point.title } })
    .from(promise)
    .innerJoin(point, and(eq(point.regionId, promise.regionId), eq(point.id, promise.pointId)))
    .leftJoin(authority, and(eq(authority.regionId, promise.regionId), eq(authority.id, promise.authorityId)))
    .where(and(where, after ? sql`(${place}, ${promise.id}) > (${after.value}, ${after.id})` : undefined))
    .orderBy(asc(place), asc(promise.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(promise, where) };
};

/** More than a meeting takes up. */
const mostForMeeting = 200;

/** The promises that are not kept yet, for a meeting, with who gave them and about what. */
export const listPromisesForMeeting = (tx: Tx) =>
  tx
    .select({ ...record, ownerName: authority.name, point: { id: point.id, title: point.title } })
    .from(promise)
    .innerJoin(point, and(eq(point.regionId, promise.regionId), eq(point.id, promise.pointId)))
    .leftJoin(authority, and(eq(authority.regionId, promise.regionId), eq(authority.id, promise.authorityId)))
    .where(inArray(promise.state, ['open', 'claimed']))
    .orderBy(asc(place), asc(promise.id))
    .limit(mostForMeeting);

/** How many promises were to be kept before a day and are not, and since when (K3, journey 9). */
export const countLatePromises = async (tx: Tx, openings: readonly Opening[], today: PlainDate) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(promise.dueDay) })
    .from(promise)
    .where(and(unfinished(openings), eq(promise.state, 'open'), lt(promise.dueDay, today)));
  return { count: counted?.count ?? 0, oldest: counted?.oldest ?? null };
};
