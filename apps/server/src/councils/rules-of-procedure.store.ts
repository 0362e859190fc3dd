import {
  rulesOn,
  type AdoptedRules,
  type RulesOfProcedure,
} from '@inflytande/domain/councils/rules-of-procedure';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Setting } from '@inflytande/domain/kernel/setting';
import { settingsOn } from '@inflytande/domain/settings';
import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { ownSettings } from '../settings/setting.store.ts';
import { rulesOfProcedure } from './rules-of-procedure.table.ts';

/** The versions that one body has adopted, or all bodies, in the order in which they were put in (C5). */
export const adoptedRules = async (tx: Tx, bodyId?: string): Promise<AdoptedRules[]> => {
  const rows = await tx
    .select()
    .from(rulesOfProcedure)
    .where(bodyId === undefined ? undefined : eq(rulesOfProcedure.bodyId, bodyId))
    .orderBy(asc(rulesOfProcedure.putInAt), asc(rulesOfProcedure.id));
  return rows.map(({ id, bodyId: of, adoptedOn, value, source, from }) => ({
    id,
    bodyId: of,
    adoptedOn,
    version: { value, source, from, isDefault: false },
  }));
};

/** What applies on a day to a body that has adopted none: what the region has set, else the system's default (C5). */
export const defaultRules = async (tx: Tx, on: PlainDate): Promise<Setting<RulesOfProcedure>> =>
  settingsOn(await ownSettings(tx), on)['rules-of-procedure'];

/** The rules of one body on a day (C5). */
export const rulesOf = async (tx: Tx, bodyId: string, on: PlainDate): Promise<RulesOfProcedure> =>
  rulesOn({ bodyRules: await adoptedRules(tx, bodyId), defaults: await defaultRules(tx, on) }, bodyId, on)
    .value;

/** Adds a version. */
export const insertRules = async (
  tx: Tx,
  { version: { isDefault: _own, ...version }, ...adopted }: AdoptedRules,
  kept: { readonly regionId: string; readonly authorityId: string; readonly putInAt: Date },
): Promise<void> => {
  await tx.insert(rulesOfProcedure).values({ ...adopted, ...version, ...kept });
};
