import type { AccessRecord, Opening } from '@inflytande/domain/access';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { BankAccount } from '@inflytande/domain/organisations/bank-account';
import { and, asc, count, desc, eq, min, ne, sql } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { bankAccount } from './bank-account.table.ts';
import { organisation } from './organisation.table.ts';
import { receivingAuthority } from './region.table.ts';

type Row = typeof bankAccount.$inferSelect;

const accountOf = ({ regionId: _region, ...row }: Row): BankAccount & Pick<Row, 'authorityId'> => ({
  ...row,
  enteredOn: row.enteredOn as PlainDate,
  decidedOn: row.decidedOn as PlainDate | null,
  endedOn: row.endedOn as PlainDate | null,
});

/** An account as the gate knows it (Z4). */
export const recordOf = ({
  id,
  organisationId,
  authorityId,
}: Pick<Row, 'id' | 'organisationId' | 'authorityId'>): AccessRecord => ({ id, organisationId, authorityId });

/** Every account that an association has or had, the latest first. */
export const listAccounts = async (tx: Tx, organisationId: string) =>
  (
    await tx
      .select()
      .from(bankAccount)
      .where(eq(bankAccount.organisationId, organisationId))
      .orderBy(desc(bankAccount.enteredOn), desc(bankAccount.id))
  ).map(accountOf);

/** The same, held still until the end of the change. */
export const lockAccounts = async (tx: Tx, organisationId: string) =>
  (
    await tx.select().from(bankAccount).where(eq(bankAccount.organisationId, organisationId)).for('update')
  ).map(accountOf);

/** Whose an account is. */
export const findOwner = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await tx.select({ of: bankAccount.organisationId }).from(bankAccount).where(eq(bankAccount.id, id)))[0]
    ?.of;

export const insertAccount = async (tx: Tx, regionId: string, entered: BankAccount): Promise<void> => {
  await tx.insert(bankAccount).values({ ...entered, regionId, authorityId: receivingAuthority });
};

/** Writes what accounts have come to, in this order; never another number. */
export const changeAccounts = async (tx: Tx, changed: readonly BankAccount[]): Promise<void> => {
  for (const { id, status, decidedBy, decidedOn, endedOn, reason } of changed)
    await tx
      .update(bankAccount)
      .set({ status, decidedBy, decidedOn, endedOn, reason })
      .where(eq(bankAccount.id, id));
};

const openingColumns = { authority: bankAccount.authorityId, organisation: bankAccount.organisationId };
const waiting = (openings: readonly Opening[]) =>
  and(eq(bankAccount.status, 'entered'), throughOpenings(openings, openingColumns));

/** What waits to be confirmed, the oldest first. */
export const listWaitingAccounts = async (tx: Tx, openings: readonly Opening[], after: Cursor | null) => {
  const where = waiting(openings);
  const beyond = after
    ? sql`(${bankAccount.enteredOn}, ${bankAccount.id}) > (${after.value}, ${after.id})`
    : undefined;
  const rows = await tx
    .select({
      id: bankAccount.id,
      organisation: { id: organisation.id, name: organisation.name },
      kind: bankAccount.kind,
      number: bankAccount.number,
      enteredBy: bankAccount.enteredBy,
      enteredOn: bankAccount.enteredOn,
    })
    .from(bankAccount)
    .innerJoin(
      organisation,
      and(eq(organisation.regionId, bankAccount.regionId), eq(organisation.id, bankAccount.organisationId)),
    )
    .where(and(where, beyond))
    .orderBy(asc(bankAccount.enteredOn), asc(bankAccount.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(bankAccount, where) };
};

/** How many wait for somebody else than the one who entered them, and since when (journey 9). */
export const countWaitingAccounts = async (tx: Tx, openings: readonly Opening[], personId: string) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(bankAccount.enteredOn) })
    .from(bankAccount)
    .where(and(waiting(openings), ne(bankAccount.enteredBy, personId)));
  return { count: counted?.count ?? 0, oldest: counted?.oldest ?? null };
};
