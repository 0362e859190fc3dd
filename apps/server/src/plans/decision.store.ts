import type { RegisteredDecision } from '@inflytande/domain/plans/register-decision';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { body } from '../councils/body.table.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { decision } from './decision.table.ts';

const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(decision);

/** A decision with the name of who made it, as the register or else the source has it. */
const shown = (tx: Tx) =>
  tx
    .select({
      ...record,
      decider: sql<string | null>`coalesce(${body.name}, ${authority.name}, ${decision.deciderName})`,
      isBody: sql<boolean>`${body.id} is not null`,
    })
    .from(decision)
    .leftJoin(body, and(eq(body.regionId, decision.regionId), eq(body.id, decision.deciderId)))
    .leftJoin(
      authority,
      and(eq(authority.regionId, decision.regionId), eq(authority.id, decision.deciderId)),
    );

/** Every decision of the register, in no particular order. */
export const listDecisions = (tx: Tx) => shown(tx);

export const findDecision = async (tx: Tx, id: string) => (await shown(tx).where(eq(decision.id, id)))[0];

/** Whether the region has this body or authority. */
export const isDecider = async (tx: Tx, id: string): Promise<boolean> => {
  const bodies = await tx.select({ id: body.id }).from(body).where(eq(body.id, id));
  const authorities = await tx.select({ id: authority.id }).from(authority).where(eq(authority.id, id));
  return bodies.length + authorities.length > 0;
};

export const insertDecision = async (
  tx: Tx,
  regionId: string,
  { sources, ...entered }: RegisteredDecision,
): Promise<void> => {
  await tx
    .insert(decision)
    .values({ ...entered, sources: [...sources], regionId, authorityId: receivingAuthority });
};
