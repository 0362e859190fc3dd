import type { AccessRecord, Opening } from '@inflytande/domain/access';
import type { MaskGround } from '@inflytande/domain/feedback/masking';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { readCaseNumber, type CaseNumber } from '@inflytande/domain/records/case-number';
import {
  holdsDocument,
  type DecidedRequest,
  type DocumentRequest,
} from '@inflytande/domain/records/document-release';
import { alias } from 'drizzle-orm/pg-core';
import { and, count, desc, eq, getTableColumns, inArray, min, sql, type Column } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { file } from '../files/file.table.ts';
import { authority } from '../organisations/authority.table.ts';
import { standingDocument } from '../organisations/standing-document.table.ts';
import { person } from '../people/person.table.ts';
import { nameIn } from '../shown-person.ts';
import { release } from './release.table.ts';

export type ReleaseRow = typeof release.$inferSelect;

/** A request as the gate knows it (Z4): it belongs to the authority that has the document. */
export const recordOf = ({ id, authorityId, status }: ReleaseRow): AccessRecord => ({
  id,
  authorityId,
  state: status,
});

const numberOf = (id: string): CaseNumber[] => {
  const read = readCaseNumber(id);
  return read.ok ? [read.value] : [];
};

/** What registering needs: the numbers that are taken, and what is open about the document already. */
export const loadRegister = async (
  tx: Tx,
  { kind, documentId }: Pick<DocumentRequest, 'kind' | 'documentId'>,
) => {
  const all = await tx.select({ id: release.id }).from(release);
  const open = await tx
    .select({ id: release.id, counterpart: release.counterpart, toAuthorityId: release.toAuthorityId })
    .from(release)
    .where(and(eq(release.kind, kind), eq(release.documentId, documentId), eq(release.status, 'open')));
  return { taken: all.flatMap(({ id }) => numberOf(id)), open };
};

/** Writes a request down, as the authority's that has the document. */
export const insertRelease = async (
  tx: Tx,
  { id, kind, documentId, counterpart, toAuthorityId, registeredBy, status }: DocumentRequest,
  kept: { readonly regionId: string; readonly authorityId: string; readonly at: number },
): Promise<void> => {
  const { at, ...owner } = kept;
  await tx.insert(release).values({
    ...owner,
    id,
    kind,
    documentId,
    counterpart,
    toAuthorityId,
    registeredBy,
    status,
    registeredAt: new Date(at),
  });
};

/** A request that is about to change: whoever else wants to change it waits, and then sees what was done. */
export const lockRelease = async (tx: Tx, id: string) =>
  (await tx.select().from(release).where(eq(release.id, id)).for('update'))[0];

/** A request that was decided, for its copy. */
export const findRelease = async (tx: Tx, id: string) =>
  (await tx.select().from(release).where(eq(release.id, id)))[0];

const receiver = alias(authority, 'receiver');

/** What those are called who decided and asked; null who did not say, and whose name is protected (Z5). */
export const namesFor = async (tx: Tx, one: ReleaseRow) => {
  const [row] = await tx
    .select({
      authority: authority.name,
      counterpart: sql<string | null>`coalesce(${one.counterpart}::text, ${receiver.name})`,
      decidedByName: nameIn('staff-export', null),
    })
    .from(authority)
    .leftJoin(person, and(eq(person.regionId, authority.regionId), eq(person.id, one.decidedBy ?? '')))
    .leftJoin(
      receiver,
      and(eq(receiver.regionId, authority.regionId), eq(receiver.id, one.toAuthorityId ?? '')),
    )
    .where(eq(authority.id, one.authorityId));
  return row ?? { authority: '', counterpart: null, decidedByName: null };
};

/** Puts a masked copy in place of a file. */
export const attachFile = async (tx: Tx, id: string, maskedFileId: string): Promise<void> => {
  await tx.update(release).set({ maskedFileId }).where(eq(release.id, id));
};

/** Writes what was decided. */
export const settleRelease = async (tx: Tx, decided: DecidedRequest, at: number): Promise<void> => {
  const { request, form, masking, author, ground, reason, decidedBy } = decided;
  await tx
    .update(release)
    .set({
      status: 'decided',
      form,
      ground,
      reason,
      decidedBy,
      masks: masking?.masks ?? null,
      authorShown: author === null ? null : author === 'shown',
      decidedAt: new Date(at),
    })
    .where(eq(release.id, request.id));
};

const { regionId: _region, masks: _masks, ...record } = getTableColumns(release);

/** A request as screens show it: what was masked by its grounds and how often, never where. */
const shown = (tx: Tx) =>
  tx
    .select({
      ...record,
      grounds: sql<
        MaskGround[]
      >`coalesce((select json_agg(distinct mask ->> 'ground') from jsonb_array_elements(${release.masks}) as mask), '[]')`,
      maskCount: sql<number>`coalesce(jsonb_array_length(${release.masks}), 0)`.mapWith(Number),
      toAuthorityName: authority.name,
      maskedFileName: file.name,
    })
    .from(release)
    .leftJoin(
      authority,
      and(eq(authority.regionId, release.regionId), eq(authority.id, release.toAuthorityId)),
    )
    .leftJoin(file, and(eq(file.regionId, release.regionId), eq(file.id, release.maskedFileId)));

const openingColumns = { authority: release.authorityId, state: release.status };
const place = sql<string>`(case ${release.status} when 'open' then '1' else '0' end) || to_char(${release.registeredAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;

/** Requests, the open ones first and then the latest, a page at a time. */
export const listReleases = async (tx: Tx, openings: readonly Opening[], after: Cursor | null) => {
  const where = throughOpenings(openings, openingColumns);
  const rows = await tx
    .select({ ...record, place, toAuthorityName: authority.name })
    .from(release)
    .leftJoin(
      authority,
      and(eq(authority.regionId, release.regionId), eq(authority.id, release.toAuthorityId)),
    )
    .where(and(where, after ? sql`(${place}, ${release.id}) < (${after.value}, ${after.id})` : undefined))
    .orderBy(desc(place), desc(release.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(release, where) };
};

/** One request as screens show it. */
export const showRelease = async (tx: Tx, id: string) => (await shown(tx).where(eq(release.id, id)))[0];

/** How many wait for a decision, and since when (journey 9). */
export const countOpenReleases = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(release.registeredAt) })
    .from(release)
    .where(and(eq(release.status, 'open'), throughOpenings(openings, openingColumns)));
  return { count: counted?.count ?? 0, oldest: counted?.oldest?.toISOString() ?? null };
};

const keyText = (...parts: readonly Column[]) =>
  sql<string>`jsonb_build_array(${sql.join([...parts], sql`, `)})::text`;

/**
 * What requests hold from disposal on a day (P5), by table and key as the disposal names its rows: the document that was
 * asked for, the masked copy, and what is handed in with such a file.
 */
export const heldRecords = async (tx: Tx, on: PlainDate): Promise<ReadonlySet<string>> => {
  const rows = await tx.select().from(release);
  const held = rows.filter(({ status, form, decidedAt }) =>
    holdsDocument(
      { status, form, decidedOn: decidedAt === null ? null : stockholmDate(decidedAt.getTime()) },
      on,
    ),
  );
  const fileIds = held.flatMap(({ kind, documentId, maskedFileId }) => [
    ...(kind === 'file' ? [documentId] : []),
    ...(maskedFileId === null ? [] : [maskedFileId]),
  ]);
  const { organisationId, year, document } = standingDocument;
  const handedIn = await tx
    .select({ key: keyText(organisationId, year, document) })
    .from(standingDocument)
    .where(inArray(standingDocument.fileId, fileIds));
  return new Set([
    ...held.flatMap(({ kind, documentId }) =>
      kind === 'statement' ? [`statement ${JSON.stringify([documentId])}`] : [],
    ),
    ...fileIds.map((id) => `file ${JSON.stringify([id])}`),
    ...handedIn.map(({ key }) => `standing_document ${key}`),
  ]);
};
