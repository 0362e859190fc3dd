import type { Opening } from '@inflytande/domain/access';
import type { ShownPart } from '@inflytande/domain/feedback/masking';
import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { addDays, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { DocumentKind } from '@inflytande/domain/records/document-release';
import { and, count, desc, eq, gte, ilike, lt, or, sql, type Column, type SQL } from 'drizzle-orm';
import { contains } from '../database/contains.ts';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { point } from '../feedback/point.table.ts';
import { statement } from '../feedback/statement.table.ts';
import { file } from '../files/file.table.ts';
import { organisation } from '../organisations/organisation.table.ts';

/** What to look for. `receiptDigest`: of the words, where they read as a receipt's code. Days are within. */
export type DocumentFilter = {
  readonly words: string;
  readonly receiptDigest: string | null;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
};

/** What to look for, for whom, and where the page begins. */
export type DocumentQuery = {
  readonly openings: readonly Opening[];
  readonly filter: DocumentFilter;
  readonly after: Cursor | null;
};

const within = (column: Column, { from, until }: DocumentFilter) =>
  and(
    from === undefined ? undefined : gte(column, new Date(startOfDay(from))),
    until === undefined ? undefined : lt(column, new Date(startOfDay(addDays(until, 1)))),
  );

const placeOf = (column: Column) => sql<string>`to_char(${column} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;

/**
 * What is told of a statement before anybody opens it: when and how it came, and its words only where everybody may read
 * them anyway. An individual's name is never told or looked for (Z1).
 */
const statementFacts = {
  id: statement.id,
  authorityId: statement.authorityId,
  receivedAt: statement.receivedAt,
  authorKind: statement.authorKind,
  identity: statement.identity,
  status: statement.status,
  author: sql<
    string | null
  >`case when ${statement.authorKind} <> 'individual' then ${statement.authorName} end`,
  pointTitle: point.title,
  published: sql<
    ShownPart[] | null
  >`case when ${statement.status} = 'published' then coalesce(${statement.webParts}, jsonb_build_array(jsonb_build_object('kind', 'words', 'text', ${statement.text}))) end`,
};
const ofPoint = and(eq(point.regionId, statement.regionId), eq(point.id, statement.pointId));

const saying = ({ words, receiptDigest }: DocumentFilter): SQL | undefined =>
  words === ''
    ? undefined
    : or(
        ilike(statement.text, contains(words)),
        eq(statement.id, words),
        and(sql`${statement.authorKind} <> 'individual'`, ilike(statement.authorName, contains(words))),
        receiptDigest === null ? undefined : eq(statement.receiptDigest, receiptDigest),
      );

/** Statements by their words, an association's name, a registration number or a receipt's code; the newest first. */
export const findStatements = async (tx: Tx, { openings, filter, after }: DocumentQuery) => {
  const where = and(
    throughOpenings(openings, { authority: statement.authorityId }),
    saying(filter),
    within(statement.receivedAt, filter),
    sql`${statement.text} <> ''`,
  );
  const place = placeOf(statement.receivedAt);
  const rows = await tx
    .select({ ...statementFacts, place })
    .from(statement)
    .leftJoin(point, ofPoint)
    .where(and(where, after ? sql`(${place}, ${statement.id}) < (${after.value}, ${after.id})` : undefined))
    .orderBy(desc(place), desc(statement.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(statement, where) };
};

const fileFacts = {
  id: file.id,
  authorityId: file.authorityId,
  receivedAt: file.receivedAt,
  name: file.name,
  size: file.size,
  author: organisation.name,
};
const ofOrganisation = and(
  eq(organisation.regionId, file.regionId),
  eq(organisation.id, file.organisationId),
);

/** Files that associations handed in, by name, association or registration number; the newest first. */
export const findFiles = async (tx: Tx, { openings, filter, after }: DocumentQuery) => {
  const { words } = filter;
  const where = and(
    throughOpenings(openings, { authority: file.authorityId }),
    words === ''
      ? undefined
      : or(ilike(file.name, contains(words)), ilike(organisation.name, contains(words)), eq(file.id, words)),
    within(file.receivedAt, filter),
  );
  const place = placeOf(file.receivedAt);
  const rows = await tx
    .select({ ...fileFacts, place })
    .from(file)
    .leftJoin(organisation, ofOrganisation)
    .where(and(where, after ? sql`(${place}, ${file.id}) < (${after.value}, ${after.id})` : undefined))
    .orderBy(desc(place), desc(file.id))
    .limit(pageSize + 1);
  const [counted] = await tx
    .select({ total: count() })
    .from(file)
    .leftJoin(organisation, ofOrganisation)
    .where(where);
  return { rows, total: counted?.total ?? 0 };
};

/** What is told of one document; none where the region has it not. */
export const describeDocument = async (tx: Tx, kind: DocumentKind, id: string) => {
  if (kind === 'statement') {
    const [row] = await tx
      .select(statementFacts)
      .from(statement)
      .leftJoin(point, ofPoint)
      .where(eq(statement.id, id));
    return row === undefined ? undefined : { kind: 'statement' as const, ...row };
  }
  const [row] = await tx
    .select(fileFacts)
    .from(file)
    .leftJoin(organisation, ofOrganisation)
    .where(eq(file.id, id));
  return row === undefined ? undefined : { kind: 'file' as const, ...row };
};

/** The words and the author's name of a statement, for a decision and its copy; null for a file. */
export const originalOf = async (tx: Tx, kind: DocumentKind, id: string) => {
  if (kind === 'file') return null;
  const [row] = await tx
    .select({ text: statement.text, authorName: statement.authorName })
    .from(statement)
    .where(eq(statement.id, id));
  return { text: row?.text ?? '', authorName: row?.authorName ?? null };
};
