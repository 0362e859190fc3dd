import type { Opening } from '@inflytande/domain/access';
import { and, desc, eq, sql } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, toPage, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { point } from './point.table.ts';
import { openingColumns, publicName, publicParts } from './statement.store.ts';
import { statement } from './statement.table.ts';

/** What has been published of that which anybody answered to a consultation, the newest first (B5, X1). */
export const listOpenAnswers = async (tx: Tx, consultationId: string, after: Cursor | null) => {
  const where = and(eq(statement.consultationId, consultationId), eq(statement.status, 'published'));
  const rows = await tx
    .select({
      id: statement.id,
      parts: publicParts,
      authorName: publicName,
      saidAt: statement.saidAt,
      point: { id: point.id, title: point.title },
    })
    .from(statement)
    .innerJoin(point, and(eq(point.regionId, statement.regionId), eq(point.id, statement.pointId)))
    .where(
      and(
        where,
        after ? sql`(${statement.saidAt}, ${statement.id}) < (${after.value}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(statement.saidAt), desc(statement.id))
    .limit(pageSize + 1);
  return toPage(rows, await tx.$count(statement, where), ({ saidAt, id }) => ({ value: saidAt, id }));
};

/** How many of them wait for somebody to read them, and how many were declined, for those who read what comes in. */
export const countOpenAnswers = async (tx: Tx, consultationId: string, openings: readonly Opening[]) => {
  const of = (status: 'received' | 'declined') =>
    sql<number>`count(*) filter (where ${statement.status} = ${status})`.mapWith(Number);
  const [counted] = await tx
    .select({ received: of('received'), declined: of('declined') })
    .from(statement)
    .where(and(eq(statement.consultationId, consultationId), throughOpenings(openings, openingColumns)));
  return { received: counted?.received ?? 0, declined: counted?.declined ?? 0 };
};
