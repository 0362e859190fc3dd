import type { ChoiceField, Submitted, SubmitStatement } from '@inflytande/domain/feedback/submission';
import { municipalityName } from '@inflytande/domain/kernel/codes';
import { and, asc, count, eq, getTableColumns, min, sql } from 'drizzle-orm';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { point } from './point.table.ts';
import { statement } from './statement.table.ts';
import { theme } from './theme.table.ts';

const {
  regionId: _region,
  authorityId: _authority,
  search: _search,
  receiptDigest: _receiptDigest,
  clientKey: _clientKey,
  ...record
} = getTableColumns(statement);

export type StatementRow = typeof statement.$inferSelect;

/** What the public may see of published statements, oldest first. The name only of those who speak in their own. */
export const listPublished = (tx: Tx, pointId: string) =>
  tx
    .select({
      id: statement.id,
      text: statement.text,
      wording: statement.wording,
      authorKind: statement.authorKind,
      authorName: sql<
        string | null
      >`case when ${statement.identity} = 'own-name' then ${statement.authorName} end`,
      saidAt: statement.saidAt,
      cycleYear: statement.cycleYear,
      inferred: statement.inferred,
      sources: statement.sources,
    })
    .from(statement)
    .where(and(eq(statement.pointId, pointId), eq(statement.status, 'published')))
    .orderBy(asc(sql`coalesce(${statement.cycleYear}::text, ${statement.saidAt})`), asc(statement.id));

const proposedPoint = sql<string | null>`${statement.proposal} ->> 'joinPointId'`;
const urgent = sql<boolean>`jsonb_array_length(${statement.crisisSigns}) > 0`;

/** What has come in and waits for a person: urgent first, then the oldest (B5). */
export const listIncoming = async (tx: Tx, after: Cursor | null) => {
  const where = eq(statement.status, 'received');
  const place = sql<string>`(case when ${urgent} then '0' else '1' end) || to_char(${statement.receivedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;
  const rows = await tx
    .select({ ...record, urgent, place, joinPoint: { id: point.id, title: point.title } })
    .from(statement)
    .leftJoin(point, and(eq(point.regionId, statement.regionId), eq(point.id, proposedPoint)))
    .where(and(where, after ? sql`(${place}, ${statement.id}) > (${after.value}, ${after.id})` : undefined))
    .orderBy(asc(place), asc(statement.id))
    .limit(pageSize + 1);
  const [counted] = await tx.select({ total: count() }).from(statement).where(where);
  return { rows, total: counted?.total ?? 0 };
};

/** A statement that is about to be settled: whoever else wants to settle it waits, and then sees what was done. */
export const lockStatement = async (tx: Tx, id: string) =>
  (await tx.select(record).from(statement).where(eq(statement.id, id)).for('update'))[0];

export const findByClientKey = async (tx: Tx, clientKey: string) =>
  (await tx.select(record).from(statement).where(eq(statement.clientKey, clientKey)))[0];

/** What a receipt opens (B6): status and place, never the text. */
export const findByReceipt = async (tx: Tx, receiptDigest: string) =>
  (
    await tx
      .select({
        status: statement.status,
        receivedAt: statement.receivedAt,
        settledAt: statement.settledAt,
        declinePrinciple: statement.declinePrinciple,
        point: { id: point.id, title: point.title },
      })
      .from(statement)
      .leftJoin(point, and(eq(point.regionId, statement.regionId), eq(point.id, statement.pointId)))
      .where(eq(statement.receiptDigest, receiptDigest))
  )[0];

/** How many wait for a person, how many of them urgently, and since when (journey 9). */
export const countIncoming = async (tx: Tx) => {
  const [counted] = await tx
    .select({
      count: count(),
      urgent: sql<number>`count(*) filter (where ${urgent})`.mapWith(Number),
      oldest: min(statement.receivedAt),
    })
    .from(statement)
    .where(eq(statement.status, 'received'));
  return {
    count: counted?.count ?? 0,
    urgent: counted?.urgent ?? 0,
    oldest: counted?.oldest?.toISOString() ?? null,
  };
};

/** Of the choices a writer made, those that the register does not have. */
export const unknownChoices = async (
  tx: Tx,
  choices: Pick<SubmitStatement, ChoiceField>,
): Promise<ChoiceField[]> => {
  const { joinPointId, themeId, principalId, municipalityCode } = choices;
  const unknown: ChoiceField[] = [];
  if (joinPointId !== null && (await tx.$count(point, eq(point.id, joinPointId))) === 0)
    unknown.push('joinPointId');
  if (themeId !== null && (await tx.$count(theme, eq(theme.id, themeId))) === 0) unknown.push('themeId');
  if (principalId !== null && (await tx.$count(authority, eq(authority.id, principalId))) === 0)
    unknown.push('principalId');
  if (municipalityCode !== null && municipalityName(municipalityCode) === null)
    unknown.push('municipalityCode');
  return unknown;
};

/** Keeps a received statement as it came, owned by the region's own board until it is placed. */
export const insertStatement = async (
  tx: Tx,
  { statement: received, wishes, crisisSigns }: Submitted,
  receipt: { regionId: string; at: number; clientKey: string; receiptDigest: string },
) => {
  const { at, ...kept } = receipt;
  await tx.insert(statement).values({
    ...received,
    ...kept,
    authorityId: receivingAuthority,
    receivedAt: new Date(at),
    proposal: {
      joinPointId: wishes.joinPointId,
      principalId: wishes.principalId,
      municipalityCode: wishes.municipalityCode,
    },
    crisisSigns: crisisSigns.map(({ words }) => words),
  });
};

/** Writes that a statement was published or declined; its words are never written again. */
export const settleStatement = async (
  tx: Tx,
  { id, status, pointId, themeId }: Pick<StatementRow, 'id' | 'status' | 'pointId' | 'themeId'>,
  settled: { at: number; secrecyAssessment?: string; declinePrinciple?: string },
) => {
  const { at, ...reason } = settled;
  await tx
    .update(statement)
    .set({ status, pointId, themeId, settledAt: new Date(at), ...reason })
    .where(eq(statement.id, id));
};
