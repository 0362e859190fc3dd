import type { VerifiedNumber } from '@inflytande/domain/organisations/verified-number';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { organisation } from './organisation.table.ts';
import { receivingAuthority } from './region.table.ts';
import { verifiedNumber } from './verified-number.table.ts';

/** An association's number in the register, with who verified it and when; nulls where nobody has. */
export const findNumber = async (tx: Tx, organisationId: string) =>
  (
    await tx
      .select({
        number: organisation.organisationNumber,
        basis: verifiedNumber.basis,
        verifiedBy: verifiedNumber.verifiedBy,
        verifiedOn: verifiedNumber.verifiedOn,
      })
      .from(organisation)
      .leftJoin(
        verifiedNumber,
        and(
          eq(verifiedNumber.regionId, organisation.regionId),
          eq(verifiedNumber.organisationId, organisation.id),
          // What was verified is this number and no other.
          eq(verifiedNumber.number, organisation.organisationNumber),
        ),
      )
      .where(eq(organisation.id, organisationId))
  )[0];

/** Writes the number that was verified into the register, with who did it and by what. */
export const keepVerified = async (
  tx: Tx,
  regionId: string,
  { organisationId, ...verified }: VerifiedNumber,
): Promise<void> => {
  await tx
    .insert(verifiedNumber)
    .values({ organisationId, ...verified, regionId, authorityId: receivingAuthority })
    .onConflictDoUpdate({
      target: [verifiedNumber.regionId, verifiedNumber.organisationId],
      set: verified,
    });
  await tx
    .update(organisation)
    .set({ organisationNumber: verified.number })
    .where(eq(organisation.id, organisationId));
};
