import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import {
  roleScopes,
  type EndedRole,
  type GiveRole,
  type RoleGrant,
  type RoleState,
} from '@inflytande/domain/people/role';
import { desc, eq, or, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { body } from '../councils/body.table.ts';
import { authority } from '../organisations/authority.table.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { nameIn } from '../shown-person.ts';
import { person } from './person.table.ts';
import { roleGrant } from './role-grant.table.ts';

type Row = typeof roleGrant.$inferSelect;

const grantOf = ({ regionId: _region, from, until, ...rest }: Row): RoleGrant => ({
  ...rest,
  period: { from: from as PlainDate, until: until as PlainDate | null },
});

/** Every grant that a command about this person, role or grant may meet, held still until the end of the change. */
export const lockGrants = async (
  tx: Tx,
  about: { readonly personIds: readonly string[]; readonly role: RoleGrant['role'] },
): Promise<RoleGrant[]> =>
  (
    await tx
      .select()
      .from(roleGrant)
      .where(or(...about.personIds.map((id) => eq(roleGrant.personId, id)), eq(roleGrant.role, about.role)))
      .for('update')
  ).map(grantOf);

const scopeTables = { authority, organisation, body } as const;

/** What the domain needs to know before a role is given or passed on. */
export const loadRoleState = async (
  tx: Tx,
  wanted: GiveRole & { readonly givenBy: string },
): Promise<RoleState> => {
  const kind = roleScopes[wanted.role];
  const table = kind === 'region' ? null : scopeTables[kind];
  const [grants, scope, known] = await Promise.all([
    lockGrants(tx, { personIds: [wanted.personId, wanted.givenBy], role: wanted.role }),
    table === null ? 1 : tx.$count(table, eq(table.id, wanted.scopeId)),
    tx.$count(person, eq(person.id, wanted.personId)),
  ]);
  // A signatory is made by approving a mandate, never by hand (O6).
  return { grants, scopeIsKnown: scope > 0 && known > 0, hasMandate: false };
};

export const insertGrant = async (
  tx: Tx,
  regionId: string,
  { period, ...grant }: RoleGrant,
): Promise<void> => {
  await tx.insert(roleGrant).values({ ...grant, ...period, regionId });
};

export const findGrant = async (tx: Tx, id: string): Promise<RoleGrant | undefined> => {
  const [row] = await tx.select().from(roleGrant).where(eq(roleGrant.id, id));
  return row === undefined ? undefined : grantOf(row);
};

/** Writes the last days of what ended, and takes away what will never begin. */
export const endGrants = async (tx: Tx, { ended, withdrawn }: EndedRole): Promise<void> => {
  for (const { id, period } of ended)
    await tx.update(roleGrant).set({ until: period.until }).where(eq(roleGrant.id, id));
  for (const { id } of withdrawn) await tx.delete(roleGrant).where(eq(roleGrant.id, id));
};

/** Everything that a person was ever given, the latest first, with the name of what it is for and of who gave it. */
export const grantsOfPerson = async (tx: Tx, personId: string) =>
  (
    await tx
      .select({
        grant: roleGrant,
        scopeName: sql<string | null>`coalesce(${authority.name}, ${organisation.name}, ${body.name})`,
        givenByName: nameIn('staff-list', null),
      })
      .from(roleGrant)
      .leftJoin(authority, eq(authority.id, roleGrant.scopeId))
      .leftJoin(organisation, eq(organisation.id, roleGrant.scopeId))
      .leftJoin(body, eq(body.id, roleGrant.scopeId))
      .leftJoin(person, eq(person.id, roleGrant.givenBy))
      .where(eq(roleGrant.personId, personId))
      .orderBy(desc(roleGrant.from), desc(roleGrant.id))
  ).map(({ grant, ...names }) => ({ ...grantOf(grant), ...names }));
