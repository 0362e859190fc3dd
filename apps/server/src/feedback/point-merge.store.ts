import type { MergeState, PlacedPoint } from '@inflytande/domain/feedback/point-merge';
import type { Merge } from '@inflytande/domain/kernel/merge';
import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../database/space.ts';
import { answer } from './answer.table.ts';
import { pointCase } from './case.table.ts';
import { pointMerge } from './point-merge.table.ts';
import { point } from './point.table.ts';
import { promise } from './promise.table.ts';
import { keepStanding } from './standing.store.ts';
import { statement } from './statement.table.ts';
import { verdictProposal } from './verdict-proposal.table.ts';
import { verdict } from './verdict.table.ts';
import { waitingStep } from './waiting-step.table.ts';

type Row = typeof pointMerge.$inferSelect;
const mergeOf = ({ id, fromId, intoId, by, at, reason, undoneBy, undoneAt, undoneReason }: Row): Merge => ({
  id,
  fromId,
  intoId,
  by,
  at: at.getTime(),
  reason,
  undone:
    undoneBy === null || undoneAt === null
      ? null
      : { by: undoneBy, at: undoneAt.getTime(), reason: undoneReason ?? '' },
});

/**
 * These points and all that are shown together with them, held still: whoever else merges, answers or publishes waits.
 * And the mergings in force among them.
 */
export const lockTogether = async (tx: Tx, ids: readonly string[]): Promise<MergeState> => {
  const heads = sql`(select coalesce(part.shown_under, part.id) from ${point} as part
    where part.id = any(${sql.param([...ids])}::text[]))`;
  const held = tx
    .select({
      id: point.id,
      principalIds: point.principalIds,
      principalCertain: point.principalCertain,
      sentAt: point.sentAt,
      municipalityCode: point.municipalityCode,
      ownConcern: point.ownConcern,
    })
    .from(point)
    .where(or(sql`${point.id} in ${heads}`, sql`${point.shownUnder} in ${heads}`))
    .orderBy(asc(point.id))
    .for('update');
  // Twice: who was waited for may have merged more with them.
  await held;
  const rows = await held;
  const merges = await tx
    .select()
    .from(pointMerge)
    .where(
      and(
        isNull(pointMerge.undoneAt),
        inArray(
          pointMerge.fromId,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(pointMerge.at));
  return {
    points: rows.map(({ id, ownConcern, ...address }) => ({ id, own: ownConcern ?? address })),
    merges: merges.map(mergeOf),
  };
};

/** A merging, whether or not it was taken back; whoever else takes it back waits. */
export const lockMerge = async (tx: Tx, id: string): Promise<Merge | undefined> => {
  const [row] = await tx.select().from(pointMerge).where(eq(pointMerge.id, id)).for('update');
  return row && mergeOf(row);
};

export const insertMerge = async (tx: Tx, regionId: string, made: Merge): Promise<void> => {
  const { undone: _undone, at, ...kept } = made;
  await tx.insert(pointMerge).values({ ...kept, regionId, at: new Date(at) });
};

export const writeUndone = async (tx: Tx, { id, undone }: Merge): Promise<void> => {
  if (undone === null) return;
  const { by: undoneBy, at, reason: undoneReason } = undone;
  await tx
    .update(pointMerge)
    .set({ undoneBy, undoneAt: new Date(at), undoneReason })
    .where(eq(pointMerge.id, id));
};

/** What belongs to a point and goes with it to where it is shown; each remembers where it came from. */
const belonging = [statement, answer, verdict, promise, verdictProposal, pointCase];

/**
 * Shows each of these points, and all that belongs to it, where it is placed now, and brings what is kept of them up to
 * date (B7, decision 0002). What time alone has brought about is known where it is shown too, so that nobody is reminded twice.
 */
export const savePlaces = async (tx: Tx, placed: readonly PlacedPoint[], at: number): Promise<void> => {
  const places = sql`jsonb_to_recordset(${JSON.stringify(
    placed.map(({ id, shownUnder }) => ({ id, head: shownUnder ?? id })),
  )}::jsonb) as place(id text, head text)`;
  const ids = placed.map(({ id }) => id);
  for (const { id, shownUnder, address, own, isHead } of placed)
    await tx
      .update(point)
      .set({
        ...address,
        principalIds: [...address.principalIds],
        shownUnder,
        ownConcern: isHead ? own : null,
      })
      .where(eq(point.id, id));
  for (const table of belonging)
    await tx.execute(sql`
      update ${table} set point_id = place.head, own_point_id = nullif(place.id, place.head)
      from ${places}
      where ${inArray(table.pointId, ids)} and place.id = coalesce(${table.ownPointId}, ${table.pointId})
        and place.head <> ${table.pointId}`);
  await tx.execute(sql`
    insert into ${waitingStep} (region_id, authority_id, point_id, kind, principal_id, of, at)
    select region_id, authority_id, place.head, kind, principal_id, of, at
    from ${waitingStep} join ${places} on place.id = ${waitingStep.pointId} and place.head <> place.id
    on conflict do nothing`);
  await keepStanding(tx, ids, at);
};

/** Takes what came in about points that are shown under others to where it is shown (B7); the points that show it. */
export const followMerges = async (tx: Tx, ids: readonly string[]): Promise<readonly string[]> => {
  for (const table of belonging)
    await tx.execute(sql`
      update ${table} set own_point_id = ${table.pointId}, point_id = part.shown_under
      from ${point} as part
      where ${inArray(table.pointId, [...ids])} and part.id = ${table.pointId} and part.shown_under is not null`);
  const shown = sql<string>`coalesce(${point.shownUnder}, ${point.id})`;
  const heads = await tx
    .selectDistinct({ id: shown })
    .from(point)
    .where(inArray(point.id, [...ids]));
  return heads.map(({ id }) => id);
};

/** Every merging in which a point was shown under another or another under it, the latest first, with the names of both. */
export const listMergesOf = (tx: Tx, id: string) => {
  const from = alias(point, 'from_point');
  const into = alias(point, 'into_point');
  return tx
    .select({
      merge: pointMerge,
      from: { id: from.id, title: from.title },
      into: { id: into.id, title: into.title },
    })
    .from(pointMerge)
    .innerJoin(from, and(eq(from.regionId, pointMerge.regionId), eq(from.id, pointMerge.fromId)))
    .innerJoin(into, and(eq(into.regionId, pointMerge.regionId), eq(into.id, pointMerge.intoId)))
    .where(or(eq(pointMerge.fromId, id), eq(pointMerge.intoId, id)))
    .orderBy(desc(pointMerge.at), desc(pointMerge.id));
};
