import type { AccessRecord } from '@inflytande/domain/access';
import type { VerdictProposal } from '@inflytande/domain/feedback/verdict-objection';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { person } from '../people/person.table.ts';
import { nameIn } from '../shown-person.ts';
import { verdictObjection } from './verdict-objection.table.ts';
import { verdictProposal } from './verdict-proposal.table.ts';

type Row = typeof verdictProposal.$inferSelect;

const withObjections = async (tx: Tx, rows: readonly Row[]): Promise<VerdictProposal[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const objections = await tx
    .select()
    .from(verdictObjection)
    .where(inArray(verdictObjection.proposalId, ids))
    .orderBy(asc(verdictObjection.objectedAt));
  const of = Map.groupBy(objections, ({ proposalId }) => proposalId);
  return rows.map(({ id, pointId, organisationId, verdict, note, proposedBy, proposedAt, objectUntil }) => ({
    id,
    pointId,
    organisationId,
    verdict,
    note,
    proposedBy,
    at: proposedAt.getTime(),
    objectUntil: objectUntil as PlainDate,
    objections: (of.get(id) ?? []).map(({ personId, reason, objectedAt, withdrawnAt }) => ({
      by: personId,
      reason,
      at: objectedAt.getTime(),
      withdrawnAt: withdrawnAt?.getTime() ?? null,
    })),
  }));
};

/** A proposal as the gate knows it (Z4). */
export const recordOf = ({ organisationId }: Pick<VerdictProposal, 'organisationId'>): AccessRecord => ({
  organisationId,
});

/** A proposal that nobody has settled, held still: whoever else objects waits. */
export const lockProposal = async (tx: Tx, id: string): Promise<VerdictProposal | undefined> => {
  const open = and(eq(verdictProposal.id, id), isNull(verdictProposal.endedAt));
  return (await withObjections(tx, await tx.select().from(verdictProposal).where(open).for('update')))[0];
};

/** What an association has proposed on a matter that has not become its verdict, held still. */
export const lockProposalsOn = async (
  tx: Tx,
  { pointId, organisationId }: Pick<VerdictProposal, 'pointId' | 'organisationId'>,
): Promise<VerdictProposal[]> => {
  const open = and(
    eq(verdictProposal.pointId, pointId),
    eq(verdictProposal.organisationId, organisationId),
    isNull(verdictProposal.endedAt),
  );
  return withObjections(tx, await tx.select().from(verdictProposal).where(open).for('update'));
};

/** What an association has proposed and not settled, the oldest first, with the names of those who proposed. */
export const listProposals = async (tx: Tx, organisationId: string, lookerId: string | null) => {
  const rows = await tx
    .select({ proposal: verdictProposal, proposedByName: nameIn('staff-list', lookerId) })
    .from(verdictProposal)
    .leftJoin(
      person,
      and(eq(person.regionId, verdictProposal.regionId), eq(person.id, verdictProposal.proposedBy)),
    )
    .where(and(eq(verdictProposal.organisationId, organisationId), isNull(verdictProposal.endedAt)))
    .orderBy(asc(verdictProposal.proposedAt), asc(verdictProposal.id));
  const names = new Map(rows.map(({ proposal, proposedByName }) => [proposal.id, proposedByName]));
  const proposals = await withObjections(
    tx,
    rows.map(({ proposal }) => proposal),
  );
  return proposals.map((one) => ({ ...one, proposedByName: names.get(one.id) ?? null }));
};

/** Proposals whose days for objections have passed, of the whole region. */
export const listRipeProposals = async (tx: Tx, today: PlainDate): Promise<VerdictProposal[]> => {
  const ripe = and(isNull(verdictProposal.endedAt), lt(verdictProposal.objectUntil, today));
  return withObjections(
    tx,
    await tx.select().from(verdictProposal).where(ripe).orderBy(asc(verdictProposal.id)),
  );
};

export const insertProposal = async (
  tx: Tx,
  regionId: string,
  { at, objections: _none, ...proposal }: VerdictProposal,
): Promise<void> => {
  const kept = { regionId, authorityId: receivingAuthority, proposedAt: new Date(at) };
  await tx.insert(verdictProposal).values({ ...proposal, ...kept });
};

/** Writes the objections of a proposal as they are now. */
export const saveObjections = async (
  tx: Tx,
  regionId: string,
  { id, objections }: VerdictProposal,
): Promise<void> => {
  for (const { by, reason, at, withdrawnAt } of objections) {
    const taken = { withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt) };
    const whose = { regionId, authorityId: receivingAuthority, proposalId: id, personId: by };
    const { proposalId, personId, objectedAt } = verdictObjection;
    await tx
      .insert(verdictObjection)
      .values({ ...whose, reason, objectedAt: new Date(at), ...taken })
      .onConflictDoUpdate({
        target: [verdictObjection.regionId, proposalId, personId, objectedAt],
        set: taken,
      });
  }
};

/** Says that proposals are proposals no longer: one became a verdict, or gave way to another. */
export const endProposals = async (
  tx: Tx,
  proposals: readonly Pick<VerdictProposal, 'id'>[],
  at: number,
): Promise<void> => {
  const ids = proposals.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx
    .update(verdictProposal)
    .set({ endedAt: new Date(at) })
    .where(inArray(verdictProposal.id, ids));
};
