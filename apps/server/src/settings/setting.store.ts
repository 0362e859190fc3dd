import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import {
  settingsOn,
  type OwnSetting,
  type RegionSettings,
  type SettingKey,
} from '@inflytande/domain/settings';
import { asc } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { setting } from './setting.table.ts';

/** Every version that the region has decided on, in the order in which they were put in. */
export const ownSettings = async (tx: Tx): Promise<readonly (OwnSetting & { readonly putInAt: Date })[]> =>
  (await tx.select().from(setting).orderBy(asc(setting.putInAt), asc(setting.id))).map(
    ({ regionId: _region, key, ...row }) => ({ ...row, key: key as SettingKey, isDefault: false }),
  );

/** What applies in the region at an instant, in milliseconds since 1970. One query: ask once a request. */
export const settingsAt = async (tx: Tx, at: number): Promise<RegionSettings> =>
  settingsOn(await ownSettings(tx), stockholmDate(at));

/** Adds a version. */
export const insertSetting = async (
  tx: Tx,
  regionId: string,
  { isDefault: _own, ...version }: OwnSetting & { readonly putInAt: Date },
): Promise<void> => {
  await tx.insert(setting).values({ ...version, key: version.key as never, regionId });
};
