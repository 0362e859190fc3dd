import type { AccessRecord, Opening } from '@inflytande/domain/access';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { EndedSigning, Mandate } from '@inflytande/domain/people/mandate';
import { and, asc, count, desc, eq, min, sql, type SQL } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { file } from '../files/file.table.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { mandate } from './mandate.table.ts';
import { person } from './person.table.ts';
import { endGrants } from './role-grant.store.ts';

type Row = typeof mandate.$inferSelect;

const mandateOf = ({ from, until, ...row }: Row): Mandate & Pick<Row, 'authorityId'> => ({
  ...row,
  period: { from: from as PlainDate, until: until as PlainDate | null },
});

/** A mandate as the gate knows it (Z4). */
export const recordOf = ({
  id,
  organisationId,
  personId,
  authorityId,
}: Pick<Row, 'id' | 'organisationId' | 'personId' | 'authorityId'>): AccessRecord => ({
  id,
  organisationId,
  personId,
  authorityId,
});

/** A mandate that is about to change: whoever else wants to change it waits, and then sees what was done. */
export const lockMandate = async (tx: Tx, id: string) => {
  const [row] = await tx.select().from(mandate).where(eq(mandate.id, id)).for('update');
  return row === undefined ? undefined : mandateOf(row);
};

/** Everything that a person has asked, held still: nobody asks twice at once. */
export const lockMandatesOf = async (tx: Tx, personId: string): Promise<Mandate[]> =>
  (await tx.select().from(mandate).where(eq(mandate.personId, personId)).for('update')).map(mandateOf);

export const insertMandate = async (
  tx: Tx,
  { period, ...asked }: Mandate,
  { regionId, at }: { readonly regionId: string; readonly at: number },
) => {
  await tx
    .insert(mandate)
    .values({ ...asked, ...period, regionId, authorityId: receivingAuthority, askedAt: new Date(at) });
};

/** Writes what a mandate has come to. */
export const changeMandate = async (tx: Tx, { id, status, reason, period }: Mandate) => {
  await tx.update(mandate).set({ status, reason, until: period.until }).where(eq(mandate.id, id));
};

/** Writes that a mandate and its role have ended (O6). */
export const endSigner = async (tx: Tx, { mandate: ended, roles }: EndedSigning) => {
  if (ended !== null) await changeMandate(tx, ended);
  if (roles !== null) await endGrants(tx, roles);
};

const sameRegion = (table: typeof organisation | typeof person | typeof file) =>
  eq(table.regionId, mandate.regionId);
const shown = {
  id: mandate.id,
  signs: mandate.signs,
  from: mandate.from,
  until: mandate.until,
  status: mandate.status,
  reason: mandate.reason,
  askedAt: mandate.askedAt,
  organisation: { id: organisation.id, name: organisation.name },
  // Whoever lives under protection is not named in a list (Z5).
  personName: sql<string | null>`case when ${person.protection} = 'none' then ${person.name} end`,
  file: { id: file.id, name: file.name },
};

const listed = (tx: Tx, where: SQL | undefined) =>
  tx
    .select({ ...shown, personId: mandate.personId, authorityId: mandate.authorityId })
    .from(mandate)
    .innerJoin(organisation, and(sameRegion(organisation), eq(organisation.id, mandate.organisationId)))
    .innerJoin(person, and(sameRegion(person), eq(person.id, mandate.personId)))
    .innerJoin(file, and(sameRegion(file), eq(file.id, mandate.fileId)))
    .where(where);

/** Every mandate for an association, the latest first. */
export const listMandatesFor = (tx: Tx, organisationId: string) =>
  listed(tx, eq(mandate.organisationId, organisationId)).orderBy(desc(mandate.askedAt), desc(mandate.id));

/** What a person has asked, the latest first. */
export const listMandatesOf = (tx: Tx, personId: string) =>
  listed(tx, eq(mandate.personId, personId)).orderBy(desc(mandate.askedAt), desc(mandate.id));

const openingColumns = {
  authority: mandate.authorityId,
  organisation: mandate.organisationId,
  person: mandate.personId,
};
const waiting = (openings: readonly Opening[]) =>
  and(eq(mandate.status, 'asked'), throughOpenings(openings, openingColumns));
const place = sql<string>`to_char(${mandate.askedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;

/** What waits for a decision, the oldest first. */
export const listWaitingMandates = async (tx: Tx, openings: readonly Opening[], after: Cursor | null) => {
  const where = waiting(openings);
  const beyond = after ? sql`(${place}, ${mandate.id}) > (${after.value}, ${after.id})` : undefined;
  const rows = await listed(tx, and(where, beyond))
    .orderBy(asc(place), asc(mandate.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(mandate, where) };
};

/** How many wait for a decision, and since when (journey 9). */
export const countWaitingMandates = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(mandate.askedAt) })
    .from(mandate)
    .where(waiting(openings));
  return { count: counted?.count ?? 0, oldest: counted?.oldest?.toISOString() ?? null };
};
