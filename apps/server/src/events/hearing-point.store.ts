import type { HearingPoint } from '@inflytande/domain/events/hearing-point';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { hearingPoint, hearingSupport } from './hearing-point.table.ts';

const kept = {
  id: hearingPoint.id,
  text: hearingPoint.text,
  status: hearingPoint.status,
  rank: hearingPoint.rank,
  crisisSigns: hearingPoint.crisisSigns,
  statementId: hearingPoint.statementId,
};
const support = sql<number>`coalesce(${hearingPoint.support}, (select count(*) from ${hearingSupport}
  where ${hearingSupport.regionId} = ${hearingPoint.regionId} and ${hearingSupport.pointId} = ${hearingPoint.id}))`.mapWith(
  Number,
);

/** Everything that was said at a hearing, the latest first, with how many support it. */
export const listHearingPoints = (tx: Tx, eventId: string) =>
  tx
    .select({ ...kept, support, receivedAt: hearingPoint.receivedAt })
    .from(hearingPoint)
    .where(eq(hearingPoint.eventId, eventId))
    .orderBy(desc(hearingPoint.receivedAt), desc(hearingPoint.id));

/** What everybody there may read, the latest first. */
export const listShownPoints = (tx: Tx, eventId: string) =>
  tx
    .select({ id: hearingPoint.id, text: hearingPoint.text, rank: hearingPoint.rank, support })
    .from(hearingPoint)
    .where(and(eq(hearingPoint.eventId, eventId), eq(hearingPoint.status, 'let-through')))
    .orderBy(desc(hearingPoint.receivedAt), desc(hearingPoint.id));

/** One point; with `lock`, nobody else settles it meanwhile. */
export const findHearingPoint = async (tx: Tx, id: string, lock = false) => {
  const query = tx
    .select({ ...kept, eventId: hearingPoint.eventId })
    .from(hearingPoint)
    .where(eq(hearingPoint.id, id));
  return (await (lock ? query.for('update') : query))[0];
};

/** The point that a form has made. */
export const findByForm = async (tx: Tx, clientKey: string): Promise<HearingPoint | undefined> =>
  (await tx.select(kept).from(hearingPoint).where(eq(hearingPoint.clientKey, clientKey)))[0];

/** How many of a participant's own wait for the moderator. */
export const countWaiting = async (tx: Tx, participant: string): Promise<number> => {
  const [counted] = await tx
    .select({ waiting: count() })
    .from(hearingPoint)
    .where(and(eq(hearingPoint.participant, participant), eq(hearingPoint.status, 'received')));
  return counted?.waiting ?? 0;
};

type Said = {
  readonly regionId: string;
  readonly eventId: string;
  readonly clientKey: string;
  readonly participant: string;
  readonly at: number;
};

export const insertHearingPoint = async (tx: Tx, { crisisSigns, ...point }: HearingPoint, said: Said) => {
  const { at, ...keys } = said;
  await tx
    .insert(hearingPoint)
    .values({ ...point, ...keys, crisisSigns: [...crisisSigns], receivedAt: new Date(at) });
};

/** Writes that a point was let through or put aside. */
export const saveSettled = async (tx: Tx, { id, status, rank }: HearingPoint, at: number) => {
  await tx
    .update(hearingPoint)
    .set({ status, rank, settledAt: new Date(at) })
    .where(eq(hearingPoint.id, id));
};

export const saveRanks = async (tx: Tx, points: readonly HearingPoint[]) => {
  for (const { id, rank } of points)
    await tx.update(hearingPoint).set({ rank }).where(eq(hearingPoint.id, id));
};

/** Writes which statement a point became. */
export const saveHandedOver = async (tx: Tx, { id, statementId }: HearingPoint) => {
  await tx.update(hearingPoint).set({ statementId }).where(eq(hearingPoint.id, id));
};

/** Whether a participant supports a point. */
export const isSupported = async (tx: Tx, pointId: string, participant: string): Promise<boolean> =>
  (
    await tx
      .select({ pointId: hearingSupport.pointId })
      .from(hearingSupport)
      .where(and(eq(hearingSupport.pointId, pointId), eq(hearingSupport.participant, participant)))
  ).length > 0;

/** The points of a hearing that a participant supports. */
export const supportedBy = async (tx: Tx, eventId: string, participant: string): Promise<readonly string[]> =>
  (
    await tx
      .select({ pointId: hearingSupport.pointId })
      .from(hearingSupport)
      .where(and(eq(hearingSupport.eventId, eventId), eq(hearingSupport.participant, participant)))
  ).map(({ pointId }) => pointId);

type Support = { readonly pointId: string; readonly eventId: string; readonly participant: string };

export const insertSupport = async (tx: Tx, given: Support, regionId: string) => {
  await tx.insert(hearingSupport).values({ regionId, ...given });
};

export const removeSupport = async (tx: Tx, { pointId, participant }: Support) => {
  await tx
    .delete(hearingSupport)
    .where(and(eq(hearingSupport.pointId, pointId), eq(hearingSupport.participant, participant)));
};
