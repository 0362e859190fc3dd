import type { Tx } from '../database/space.ts';
import { region } from './region.table.ts';

/** The asker's own region; none before anything was loaded. */
export const findRegion = async (tx: Tx) =>
  (
    await tx
      .select({ id: region.regionId, name: region.name, countyCode: region.countyCode, demo: region.demo })
      .from(region)
  )[0];

/** Makes the space of a region, once. */
export const insertRegion = async (tx: Tx, record: typeof region.$inferInsert) => {
  await tx.insert(region).values(record);
};
