import { eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { mailPreference } from './mail-preference.table.ts';

/** What a person has chosen, if anything. */
export const findMailPreference = async (tx: Tx, personId: string) =>
  (
    await tx
      .select({ pace: mailPreference.pace, language: mailPreference.language })
      .from(mailPreference)
      .where(eq(mailPreference.personId, personId))
  )[0];

/** Puts a choice in place of the earlier one. */
export const saveMailPreference = async (
  tx: Tx,
  regionId: string,
  choice: Omit<typeof mailPreference.$inferInsert, 'regionId'>,
): Promise<void> => {
  const { pace, language } = choice;
  await tx
    .insert(mailPreference)
    .values({ regionId, ...choice })
    .onConflictDoUpdate({
      target: [mailPreference.regionId, mailPreference.personId],
      set: { pace, language },
    });
};
