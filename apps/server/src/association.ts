import type { AccessRecord } from '@inflytande/domain/access';
import { eq } from 'drizzle-orm';
import type { Tx } from './database/space.ts';
import { organisation } from './organisations/organisation.table.ts';
import { region } from './organisations/region.table.ts';

/** An association and the board that it deals with, which is the region's own. */
export const findAssociation = async (tx: Tx, id: string) =>
  (
    await tx
      .select({ id: organisation.id, name: organisation.name, authorityId: region.authorityId })
      .from(organisation)
      .innerJoin(region, eq(region.regionId, organisation.regionId))
      .where(eq(organisation.id, id))
  )[0];

export type Association = NonNullable<Awaited<ReturnType<typeof findAssociation>>>;

/** What belongs to an association's dealings with the authority, as the gate knows it (Z4). */
export const recordOf = ({ id, authorityId }: Association): AccessRecord => ({
  organisationId: id,
  authorityId,
});
