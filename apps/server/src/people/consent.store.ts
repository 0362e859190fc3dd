import type { Consent } from '@inflytande/domain/people/consent';
import type { PoolEntry } from '@inflytande/domain/people/interest-pool';
import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { nameIn } from '../shown-person.ts';
import { consent } from './consent.table.ts';
import { person } from './person.table.ts';
import { poolEntry } from './pool-entry.table.ts';

const { regionId: _region, authorityId: _authority, ...kept } = getTableColumns(consent);

/** What a person has said yes to, the latest first, also what has ended. */
export const consentsOf = (tx: Tx, personId: string): Promise<Consent[]> =>
  tx
    .select(kept)
    .from(consent)
    .where(eq(consent.personId, personId))
    .orderBy(desc(consent.from), desc(consent.id));

/** Every consent to the pool. */
export const poolConsents = (tx: Tx): Promise<Consent[]> =>
  tx.select(kept).from(consent).where(eq(consent.purpose, 'interest-pool'));

export const insertConsent = async (tx: Tx, regionId: string, given: Consent): Promise<void> => {
  await tx.insert(consent).values({ ...given, regionId, authorityId: receivingAuthority });
};

export const saveWithdrawal = async (
  tx: Tx,
  { id, withdrawnOn: on }: Pick<Consent, 'id' | 'withdrawnOn'>,
): Promise<void> => {
  await tx.update(consent).set({ withdrawnOn: on }).where(eq(consent.id, id));
};

const told = {
  personId: poolEntry.personId,
  ageBand: poolEntry.ageBand,
  gender: poolEntry.gender,
  experience: poolEntry.experience,
  municipalityCode: poolEntry.municipalityCode,
  willing: poolEntry.willing,
};

/** What a person has told the pool. */
export const findPoolEntry = async (tx: Tx, personId: string) =>
  (await tx.select(told).from(poolEntry).where(eq(poolEntry.personId, personId)))[0];

/** Puts what a person tells in place of what there was. */
export const putPoolEntry = async (
  tx: Tx,
  regionId: string,
  { identityProtected: _protection, ...entry }: PoolEntry & { readonly until: string },
): Promise<void> => {
  await erasePoolEntry(tx, entry.personId);
  await tx.insert(poolEntry).values({ ...entry, regionId, authorityId: receivingAuthority });
};

export const erasePoolEntry = async (tx: Tx, personId: string): Promise<void> => {
  await tx.delete(poolEntry).where(eq(poolEntry.personId, personId));
};

/** Everybody's entry, with the name where a list may show it (Z5). */
export const listPool = async (tx: Tx) => {
  const rows = await tx
    .select({ ...told, name: nameIn('staff-list', null), protection: person.protection })
    .from(poolEntry)
    .innerJoin(person, and(eq(person.regionId, poolEntry.regionId), eq(person.id, poolEntry.personId)));
  return rows.map(({ protection, ...row }) => ({ ...row, identityProtected: protection !== 'none' }));
};
