import type { Opening } from '@inflytande/domain/access';
import { and, asc, count, eq, inArray, min, sql } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { headOfPoint } from './shown-point.store.ts';
import { point } from './point.table.ts';
import { openingColumns, statementRecord as record } from './statement.store.ts';
import { statementVersion } from './statement-version.table.ts';
import { statement } from './statement.table.ts';

const proposedPoint = sql<string | null>`${statement.proposal} ->> 'joinPointId'`;
const urgent = sql<boolean>`jsonb_array_length(${statement.crisisSigns}) > 0`;

const versionOfStatement = and(
  eq(statementVersion.regionId, statement.regionId),
  eq(statementVersion.statementId, statement.id),
);
/** A version waits: nobody has published or declined what its author said last (B1). */
const versionWaits = sql<boolean>`(${statement.status} in ('received', 'published') and exists (
  select from ${statementVersion} where ${versionOfStatement} and ${statementVersion.status} = 'received'))`;
const waits = sql`(${statement.status} = 'received' or ${versionWaits})`;

type Sought = { readonly openings: readonly Opening[]; readonly after: Cursor | null };

/**
 * What has come in and waits for a person: urgent first, then the oldest (B5). A new version of it waits likewise (B1).
 * With `only`, nothing but those.
 */
export const listIncoming = async (
  tx: Tx,
  { openings, after }: Sought,
  only: readonly string[] | null = null,
) => {
  const where = and(
    waits,
    throughOpenings(openings, openingColumns),
    only === null ? undefined : inArray(statement.id, [...only]),
  );
  const place = sql<string>`(case when ${urgent} then '0' else '1' end) || to_char(${statement.receivedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;
  const rows = await tx
    .select({
      ...record,
      urgent,
      place,
      joinPoint: { id: point.id, title: point.title },
      version: statementVersion.version,
      newWords: statementVersion.text,
    })
    .from(statement)
    .leftJoin(statementVersion, and(versionOfStatement, eq(statementVersion.status, 'received')))
    .leftJoin(
      point,
      and(
        eq(point.regionId, statement.regionId),
        eq(point.id, sql`coalesce(${statement.pointId}, ${headOfPoint(proposedPoint)})`),
      ),
    )
    .where(and(where, after ? sql`(${place}, ${statement.id}) > (${after.value}, ${after.id})` : undefined))
    .orderBy(asc(place), asc(statement.id))
    .limit(pageSize + 1);
  const [counted] = await tx.select({ total: count() }).from(statement).where(where);
  return { rows, total: counted?.total ?? 0 };
};

/** How many wait for a person, how many of them urgently, and since when (journey 9). */
export const countIncoming = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({
      count: count(),
      urgent: sql<number>`count(*) filter (where ${urgent})`.mapWith(Number),
      oldest: min(statement.receivedAt),
    })
    .from(statement)
    .where(and(waits, throughOpenings(openings, openingColumns)));
  return {
    count: counted?.count ?? 0,
    urgent: counted?.urgent ?? 0,
    oldest: counted?.oldest?.toISOString() ?? null,
  };
};
