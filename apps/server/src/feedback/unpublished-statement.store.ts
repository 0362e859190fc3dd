import type { ShownPart } from '@inflytande/domain/feedback/masking';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import type { Opening } from '@inflytande/domain/access';
import { throughOpenings } from '../database/openings.ts';
import type { Tx } from '../database/space.ts';
import { openingColumns } from './statement.store.ts';
import { statementVersion } from './statement-version.table.ts';
import { statement } from './statement.table.ts';

/** What is true of a statement once it leaves the web. */
const hasBeenPublic = sql`${statement.wasPublished} or ${statement.status} = 'published'`;

/** Writes that the author took a statement back; its words are kept (B5). */
export const takeStatementBack = async (tx: Tx, id: string, at: number) => {
  await tx
    .update(statement)
    .set({ status: 'withdrawn', settledAt: new Date(at), wasPublished: hasBeenPublic })
    .where(eq(statement.id, id));
};

/** Writes that a statement was taken off the web; all of it is kept (B5). */
export const writeUnpublished = async (
  tx: Tx,
  { id, principle, at }: { readonly id: string; readonly principle: string; readonly at: number },
): Promise<void> => {
  await tx
    .update(statement)
    .set({
      status: 'unpublished',
      declinePrinciple: principle,
      settledAt: new Date(at),
      wasPublished: hasBeenPublic,
    })
    .where(eq(statement.id, id));
};

/**
 * Writes that a statement waits again, in the words that were published last: what was assessed is assessed anew (B5).
 * Where its author has said something newer that nobody has read yet, those words wait.
 */
export const writeReassessed = async (tx: Tx, id: string): Promise<void> => {
  const assessment = { secrecyAssessment: null, webMasks: null, webParts: null, declinePrinciple: null };
  await tx
    .update(statement)
    .set({ ...assessment, status: 'received', settledAt: null, revisedAt: null })
    .where(eq(statement.id, id));
  const newest = sql`(select max(one.version) filter (where one.status = 'published') from ${statementVersion} as one
    where one.statement_id = ${id} having not bool_or(one.status = 'received'))`;
  await tx
    .update(statementVersion)
    .set({ ...assessment, status: 'received', settledAt: null })
    .where(and(eq(statementVersion.statementId, id), eq(statementVersion.version, newest)));
};

/** What has been public at a point and is shown no more, the latest first; the words that everybody could read. */
export const listUnpublished = (tx: Tx, pointId: string, openings: readonly Opening[]) =>
  tx
    .select({
      id: statement.id,
      status: statement.status,
      parts: sql<
        ShownPart[]
      >`coalesce(${statement.webParts}, jsonb_build_array(jsonb_build_object('kind', 'words', 'text', ${statement.text})))`,
      principle: statement.declinePrinciple,
      settledAt: statement.settledAt,
    })
    .from(statement)
    .where(
      and(
        eq(statement.pointId, pointId),
        eq(statement.wasPublished, true),
        ne(statement.status, 'published'),
        throughOpenings(openings, openingColumns),
      ),
    )
    .orderBy(desc(statement.settledAt), desc(statement.id));
