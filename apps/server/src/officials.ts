import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { officialRoles } from '@inflytande/domain/people/role';
import type { Tx } from './database/space.ts';
import { reachableGrants } from './mail/recipients.ts';

/** Those who work at these authorities on a day and whom a letter can reach, each once at each (B11). */
export const officialsAt = async (tx: Tx, authorityIds: readonly string[], on: PlainDate) => {
  if (authorityIds.length === 0) return [];
  const rows = await reachableGrants(tx, { roles: officialRoles, scopeIds: authorityIds, on });
  const each = new Map(rows.map((row) => [`${row.scopeId}/${row.personId}`, row]));
  return [...each.values()].map(({ personId, name, scopeId, scopeName }) => ({
    personId,
    name,
    authorityId: scopeId,
    authority: scopeName,
  }));
};
