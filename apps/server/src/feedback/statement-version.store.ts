import type { Mask, ShownPart } from '@inflytande/domain/feedback/masking';
import type { StatementVersion } from '@inflytande/domain/feedback/statement-version';
import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { statementVersion } from './statement-version.table.ts';
import { statement } from './statement.table.ts';

/** What an author has said in other words, the oldest first (B1). */
export const listVersions = async (tx: Tx, statementId: string): Promise<readonly StatementVersion[]> =>
  (
    await tx
      .select({
        statementId: statementVersion.statementId,
        version: statementVersion.version,
        text: statementVersion.text,
        at: statementVersion.at,
        status: statementVersion.status,
      })
      .from(statementVersion)
      .where(eq(statementVersion.statementId, statementId))
      .orderBy(asc(statementVersion.version))
  ).map(({ at, ...row }) => ({ ...row, at: at.getTime() }));

/** Writes what an author says anew; what waited before it is replaced: nobody reads it any more, and it is kept (B1). */
export const insertVersion = async (
  tx: Tx,
  { at, ...version }: StatementVersion,
  { regionId, authorityId }: { readonly regionId: string; readonly authorityId: string },
) => {
  await tx
    .update(statementVersion)
    .set({ status: 'withdrawn', settledAt: new Date(at) })
    .where(
      and(eq(statementVersion.statementId, version.statementId), eq(statementVersion.status, 'received')),
    );
  await tx.insert(statementVersion).values({ ...version, at: new Date(at), regionId, authorityId });
};

type Settled = {
  readonly at: number;
  readonly secrecyAssessment?: string;
  readonly declinePrinciple?: string;
  readonly webMasks?: readonly Mask[];
  readonly webParts?: readonly ShownPart[];
};

/** Writes that a version was published or declined; its words are never written again. What is published is shown. */
export const settleVersion = async (
  tx: Tx,
  { statementId, version, status }: StatementVersion,
  { at, ...settled }: Settled,
) => {
  await tx
    .update(statementVersion)
    .set({ status, settledAt: new Date(at), ...settled })
    .where(and(eq(statementVersion.statementId, statementId), eq(statementVersion.version, version)));
  if (settled.webParts !== undefined)
    await tx
      .update(statement)
      .set({ webParts: settled.webParts, revisedAt: new Date(at) })
      .where(eq(statement.id, statementId));
};
