import type { Mask, ShownPart } from '@inflytande/domain/feedback/masking';
import type { Submitted } from '@inflytande/domain/feedback/submission';
import type { Forwarding } from '@inflytande/domain/feedback/forwarding';
import type { TakenDownWay } from '@inflytande/domain/feedback/take-down';
import type { Statement } from '@inflytande/domain/feedback/statement';
import type { AccessRecord } from '@inflytande/domain/access';
import { ownCareWords } from '@inflytande/i18n/own-care-words';
import { and, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { placeholders, prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { point } from './point.table.ts';
import { statement } from './statement.table.ts';

/** All of a statement but the keys that open it. */
const {
  regionId: _region,
  receiptDigest: _receiptDigest,
  clientKey: _clientKey,
  ...record
} = getTableColumns(statement);
export { record as statementRecord };

export type StatementRow = typeof statement.$inferSelect;

/** A statement as the gate knows it (Z4). */
export const recordOf = ({
  id,
  authorityId,
  status,
  authorKind,
  authorId,
}: Pick<StatementRow, 'id' | 'authorityId' | 'status' | 'authorKind' | 'authorId'>): AccessRecord => ({
  id,
  authorityId,
  organisationId: authorKind === 'association' ? authorId : null,
  state: status,
});
export const openingColumns = {
  authority: statement.authorityId,
  record: statement.id,
  state: statement.status,
};

const inOwnName = sql`${statement.identity} = 'own-name' and ${statement.authorName} is not null`;

/** What the public reads of a published statement: its words, or what the masks leave of them (B5). */
export const publicParts = sql<
  ShownPart[]
>`coalesce(${statement.webParts}, jsonb_build_array(jsonb_build_object('kind', 'words', 'text', ${statement.text})))`;
/** Who speaks in their own name; of all others no name leaves the house (B6). */
export const publicName = sql<string | null>`case when ${inOwnName} then ${statement.authorName} end`;

/**
 * What the public may see of a point's published statements, oldest first; the name, and what kind of author it is, only
 * of those who speak in their own: else the few individuals behind a point could be counted (B6).
 */
export const publishedOfPoint = nested(
  {
    id: statement.id,
    parts: publicParts,
    wording: statement.wording,
    takenDown: statement.takenDown,
    authorKind: sql<Statement['authorKind'] | null>`case when ${inOwnName} then ${statement.authorKind} end`,
    authorName: publicName,
    saidAt: statement.saidAt,
    cycleYear: statement.cycleYear,
    inferred: statement.inferred,
    revisedAt: sql<string | null>`${statement.revisedAt}`,
    sources: statement.sources,
  },
  {
    from: sql`${statement}`,
    where: and(
      eq(statement.regionId, point.regionId),
      eq(statement.pointId, point.id),
      eq(statement.status, sql`'published'`),
    ),
    orderBy: sql`coalesce(${statement.cycleYear}::text, ${statement.saidAt}), ${statement.id}`,
  },
);

/** How what has been public at a point stands now, in a query of points (B5). */
export const onceOfPoint = nested(
  { status: statement.status, wasPublished: statement.wasPublished },
  {
    from: sql`${statement}`,
    where: and(
      eq(statement.regionId, point.regionId),
      eq(statement.pointId, point.id),
      eq(statement.wasPublished, sql`true`),
    ),
    orderBy: sql`${statement.id}`,
  },
);

/** The words that the public can find a statement by: those that are not masked (B5). */
export const publicWords = sql`case when ${statement.webParts} is null then ${statement.text} else (
  select string_agg(part ->> 'text', ' … ') from jsonb_array_elements(${statement.webParts}) as part) end`;

/** A statement that is about to be settled: whoever else wants to settle it waits, and then sees what was done. */
export const lockStatement = async (tx: Tx, id: string) =>
  (await tx.select(record).from(statement).where(eq(statement.id, id)).for('update'))[0];

/** Whether somebody holds a code to follow a statement by (B6). */
export const hasCode = async (tx: Tx, id: string): Promise<boolean> =>
  (
    await tx
      .select({ id: statement.id })
      .from(statement)
      .where(and(eq(statement.id, id), isNotNull(statement.receiptDigest)))
  ).length > 0;

/** A statement with the point that it stands at. */
export const findStatement = async (tx: Tx, id: string) =>
  (
    await tx
      .select({ ...record, point: { id: point.id, title: point.title } })
      .from(statement)
      .leftJoin(point, and(eq(point.regionId, statement.regionId), eq(point.id, statement.pointId)))
      .where(eq(statement.id, id))
  )[0];

/** What an association has sent in its own name, the newest first. */
export const listStatementsOf = (tx: Tx, organisationId: string) =>
  tx
    .select({
      id: statement.id,
      text: statement.text,
      status: statement.status,
      receivedAt: statement.receivedAt,
    })
    .from(statement)
    .where(and(eq(statement.authorKind, 'association'), eq(statement.authorId, organisationId)))
    .orderBy(desc(statement.receivedAt), desc(statement.id))
    .limit(mostOwn);

/** More than any association sends; what is older is found at its point. */
const mostOwn = 200;

/** Writes that signs of acute danger were seen in what its author said since: it is urgent (B5). */
export const addCrisisSigns = async (tx: Tx, id: string, signs: readonly string[]): Promise<void> => {
  await tx
    .update(statement)
    .set({ crisisSigns: sql`${statement.crisisSigns} || ${JSON.stringify(signs)}::jsonb` })
    .where(eq(statement.id, id));
};

const byClientKey = prepared((tx) =>
  tx
    .select(record)
    .from(statement)
    .where(eq(statement.clientKey, sql.placeholder('clientKey')))
    .prepare('statement.by-client-key'),
);
export const findByClientKey = async (tx: Tx, clientKey: string) =>
  (await byClientKey(tx).execute({ clientKey }))[0];

/** Whether the public reads some words masked (B5): the author is told so, never which. */
const hasMasks = sql<boolean>`(${statement.status} = 'published' and ${statement.webParts} is not null)`;

/** What a receipt opens (B6): status and place, never the text. */
export const findByReceipt = async (tx: Tx, receiptDigest: string) =>
  (
    await tx
      .select({
        id: statement.id,
        authorKind: statement.authorKind,
        authorId: statement.authorId,
        status: statement.status,
        receivedAt: statement.receivedAt,
        settledAt: statement.settledAt,
        declinePrinciple: statement.declinePrinciple,
        masked: hasMasks,
        forwardings: statement.forwardings,
        consultationId: statement.consultationId,
        point: { id: point.id, title: point.title },
      })
      .from(statement)
      .leftJoin(point, and(eq(point.regionId, statement.regionId), eq(point.id, statement.pointId)))
      .where(eq(statement.receiptDigest, receiptDigest))
  )[0];

const {
  settledAt: _settledAt,
  secrecyAssessment: _secrecy,
  declinePrinciple: _principle,
  webMasks: _masks,
  webParts: _parts,
  revisedAt: _revised,
  forwardings: _forwardings,
  ownPointId: _ownPoint,
  wasPublished: _wasPublished,
  ...asReceived
} = record;
const columnsAsReceived = Object.keys({ ...asReceived, regionId: '', clientKey: '', receiptDigest: '' }) as (
  | keyof typeof asReceived
  | 'regionId'
  | 'clientKey'
  | 'receiptDigest'
)[];

const insertReceived = prepared((tx) =>
  tx
    .insert(statement)
    .values({ ...placeholders(columnsAsReceived), authorityId: receivingAuthority })
    .prepare('statement.insert'),
);

/** Keeps a received statement as it came, owned by the region's own board until it is placed. */
export const insertStatement = async (
  tx: Tx,
  { statement: received, wishes, crisisSigns }: Submitted,
  receipt: {
    readonly regionId: string;
    readonly at: number;
    readonly clientKey: string;
    readonly receiptDigest: string;
    readonly takenDown?: TakenDownWay;
  },
) => {
  const { joinPointId, principalId, municipalityCode, kind, ownCare } = wishes;
  const { at, takenDown = null, ...kept } = receipt;
  await insertReceived(tx).execute({
    ...received,
    ...kept,
    consultationId: received.consultationId ?? null,
    takenDown,
    ownCare,
    ownCareWording: ownCare === null ? null : ownCareWords[ownCare]({}, { locale: 'sv' }),
    receivedAt: new Date(at),
    proposal: { joinPointId, principalId, municipalityCode, kind },
    crisisSigns: crisisSigns.map(({ words }) => words),
  });
};

/** Writes that a statement was published or declined; its words are never written again. */
export const settleStatement = async (
  tx: Tx,
  {
    id,
    status,
    pointId,
    themeId,
    authorId,
  }: Pick<StatementRow, 'id' | 'status' | 'pointId' | 'themeId' | 'authorId'>,
  settled: {
    at: number;
    secrecyAssessment?: string;
    declinePrinciple?: string;
    webMasks?: readonly Mask[];
    webParts?: readonly ShownPart[] | null;
    revisedAt?: Date | null;
  },
) => {
  const { at, ...reason } = settled;
  await tx
    .update(statement)
    .set({ status, pointId, themeId, authorId, settledAt: new Date(at), ...reason })
    .where(eq(statement.id, id));
};

/** Writes that a statement was sent on; its words are never written again (B5). */
export const writeForwarding = async (tx: Tx, { statementId, to, by, at }: Forwarding): Promise<void> => {
  await tx
    .update(statement)
    .set({ forwardings: sql`${statement.forwardings} || ${JSON.stringify([{ to, by, at }])}::jsonb` })
    .where(eq(statement.id, statementId));
};
