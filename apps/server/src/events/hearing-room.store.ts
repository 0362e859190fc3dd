import type { HearingRoom } from '@inflytande/domain/events/hearing-room';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { event } from './event.table.ts';
import { hearingPoint, hearingSupport } from './hearing-point.table.ts';
import { hearingRoom } from './hearing-room.table.ts';

type Row = typeof hearingRoom.$inferSelect;

const roomOf = ({ eventId, joinCode, openedAt, closedAt }: Row): HearingRoom => ({
  eventId,
  joinCode,
  openedAt: openedAt.getTime(),
  closedAt: closedAt?.getTime() ?? null,
});

/** The live list of a hearing. With `lock`, whoever else wants to open or close it waits. */
export const findRoom = async (tx: Tx, eventId: string, lock = false): Promise<HearingRoom | undefined> => {
  const query = tx.select().from(hearingRoom).where(eq(hearingRoom.eventId, eventId));
  const [row] = await (lock ? query.for('update') : query);
  return row === undefined ? undefined : roomOf(row);
};

/**
 * The list that a code opens. With `lock`, it does not close before the change that asks has been made; others who
 * change something there need not wait.
 */
export const findRoomByCode = async (
  tx: Tx,
  joinCode: string,
  lock = false,
): Promise<HearingRoom | undefined> => {
  const query = tx.select().from(hearingRoom).where(eq(hearingRoom.joinCode, joinCode));
  const [row] = await (lock ? query.for('share') : query);
  return row === undefined ? undefined : roomOf(row);
};

/** The lists that nobody has closed, with the day of each hearing. */
export const listOpenRooms = async (tx: Tx) =>
  (
    await tx
      .select({ room: hearingRoom, date: event.date })
      .from(hearingRoom)
      .innerJoin(event, and(eq(event.regionId, hearingRoom.regionId), eq(event.id, hearingRoom.eventId)))
      .where(isNull(hearingRoom.closedAt))
  ).map(({ room, date }) => ({ room: roomOf(room), hearing: { date } }));

/** What a hearing with a list is called. */
export const titleOf = async (tx: Tx, eventId: string): Promise<string> =>
  (await tx.select({ title: event.title }).from(event).where(eq(event.id, eventId)))[0]?.title ?? '';

export const insertRoom = async (tx: Tx, { eventId, joinCode, openedAt }: HearingRoom, regionId: string) => {
  await tx.insert(hearingRoom).values({ regionId, eventId, joinCode, openedAt: new Date(openedAt) });
};

/** Closes a list: support stays as a number, and nobody can tell any more whose it was or who said what (B6). */
export const saveClosed = async (tx: Tx, { eventId, closedAt }: HearingRoom) => {
  await tx
    .update(hearingRoom)
    .set({ closedAt: closedAt === null ? null : new Date(closedAt) })
    .where(eq(hearingRoom.eventId, eventId));
  await tx
    .update(hearingPoint)
    .set({
      support: sql`(select count(*) from ${hearingSupport} where ${hearingSupport.regionId} = ${hearingPoint.regionId}
        and ${hearingSupport.pointId} = ${hearingPoint.id})`,
      participant: null,
      clientKey: null,
    })
    .where(eq(hearingPoint.eventId, eventId));
  await tx.delete(hearingSupport).where(eq(hearingSupport.eventId, eventId));
};
