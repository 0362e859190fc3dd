import type { AccessRecord } from '@inflytande/domain/access';
import { eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { file } from './file.table.ts';
import type { ReceivedFile } from './receive-file.ts';

type Owner = { readonly organisationId: string } | { readonly personId: string };

/** Keeps a file for the region's own board, as an association's or a person's. */
export const insertFile = async (
  tx: Tx,
  received: ReceivedFile,
  kept: Owner & { readonly regionId: string; readonly at: number },
) => {
  const { at, ...owner } = kept;
  await tx
    .insert(file)
    .values({ ...received, ...owner, authorityId: receivingAuthority, receivedAt: new Date(at) });
};

/** A file with its content. */
export const findFile = async (tx: Tx, id: string) =>
  (await tx.select().from(file).where(eq(file.id, id)))[0];

/** A file as the gate knows it (Z4). */
export const recordOf = ({
  id,
  authorityId,
  organisationId,
  personId,
}: Pick<typeof file.$inferSelect, 'id' | 'authorityId' | 'organisationId' | 'personId'>): AccessRecord => ({
  id,
  authorityId,
  organisationId,
  personId,
});
