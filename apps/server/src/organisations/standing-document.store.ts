import type { Opening } from '@inflytande/domain/access';
import type { DocumentState } from '@inflytande/domain/organisations/standing';
import { and, asc, count, eq, min, sql } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { file } from '../files/file.table.ts';
import { organisation } from './organisation.table.ts';
import { receivingAuthority } from './region.table.ts';
import { standingDocument } from './standing-document.table.ts';

/** Which document is meant: an association's, of a year. */
export type DocumentKey = Pick<DocumentState, 'organisationId' | 'year' | 'document'>;

const handedInFile = and(eq(file.regionId, standingDocument.regionId), eq(file.id, standingDocument.fileId));

/** What an association has handed in for a year, each with the file that counts. */
export const listDocuments = (tx: Tx, organisationId: string, year: number) =>
  tx
    .select({
      document: standingDocument.document,
      status: standingDocument.status,
      reason: standingDocument.reason,
      submittedAt: standingDocument.submittedAt,
      file: { id: file.id, name: file.name, size: file.size },
    })
    .from(standingDocument)
    .innerJoin(file, handedInFile)
    .where(and(eq(standingDocument.organisationId, organisationId), eq(standingDocument.year, year)));

const isDocument = ({ organisationId, year, document }: DocumentKey) =>
  and(
    eq(standingDocument.organisationId, organisationId),
    eq(standingDocument.year, year),
    eq(standingDocument.document, document),
  );

/** A document that is about to change: whoever else wants to change it waits, and then sees what was done. */
export const lockDocument = async (
  tx: Tx,
  key: DocumentKey,
): Promise<DocumentState & { readonly sha256: string | null }> => {
  const [found] = await tx
    .select({
      status: standingDocument.status,
      fileId: standingDocument.fileId,
      reason: standingDocument.reason,
      sha256: file.sha256,
    })
    .from(standingDocument)
    .innerJoin(file, handedInFile)
    .where(isDocument(key))
    .for('update', { of: standingDocument });
  return { status: 'missing', fileId: null, reason: null, sha256: null, ...key, ...found };
};

/** Writes that a version was handed in. */
export const submitDocument = async (
  tx: Tx,
  key: DocumentKey,
  { fileId, ...version }: { readonly regionId: string; readonly fileId: string; readonly at: number },
) => {
  const { regionId, at } = version;
  const state = { status: 'submitted', fileId, reason: null, submittedAt: new Date(at) } as const;
  await tx
    .insert(standingDocument)
    .values({ ...key, ...state, regionId, authorityId: receivingAuthority })
    .onConflictDoUpdate({
      target: [
        standingDocument.regionId,
        standingDocument.organisationId,
        standingDocument.year,
        standingDocument.document,
      ],
      set: state,
    });
};

/** Writes that a document was approved or rejected. */
export const judgeDocument = async (tx: Tx, { status, reason, ...key }: DocumentState) => {
  await tx.update(standingDocument).set({ status, reason }).where(isDocument(key));
};

const openingColumns = {
  authority: standingDocument.authorityId,
  organisation: standingDocument.organisationId,
};
const waiting = (openings: readonly Opening[]) =>
  and(eq(standingDocument.status, 'submitted'), throughOpenings(openings, openingColumns));
const place = sql<string>`to_char(${standingDocument.submittedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;
const own = sql<string>`${standingDocument.organisationId} || '/' || ${standingDocument.year} || '/' || ${standingDocument.document}`;

/** What has been handed in and waits for a person, the oldest first. */
export const listWaitingDocuments = async (tx: Tx, openings: readonly Opening[], after: Cursor | null) => {
  const where = waiting(openings);
  const rows = await tx
    .select({
      id: own,
      place,
      organisation: { id: organisation.id, name: organisation.name },
      year: standingDocument.year,
      document: standingDocument.document,
      submittedAt: standingDocument.submittedAt,
    })
    .from(standingDocument)
    .innerJoin(
      organisation,
      and(
        eq(organisation.regionId, standingDocument.regionId),
        eq(organisation.id, standingDocument.organisationId),
      ),
    )
    .where(and(where, after ? sql`(${place}, ${own}) > (${after.value}, ${after.id})` : undefined))
    .orderBy(asc(place), asc(own))
    .limit(pageSize + 1);
  const [counted] = await tx.select({ total: count() }).from(standingDocument).where(where);
  return { rows, total: counted?.total ?? 0 };
};

/** How many wait for a person, and since when (journey 9). */
export const countWaitingDocuments = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(standingDocument.submittedAt) })
    .from(standingDocument)
    .where(waiting(openings));
  return { count: counted?.count ?? 0, oldest: counted?.oldest?.toISOString() ?? null };
};
