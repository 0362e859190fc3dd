import { hidesAddress } from '@inflytande/domain/organisations/address';
import { organisationCategories } from '@inflytande/domain/organisations/organisation';
import { and, asc, count, eq, getTableColumns, inArray, like, sql, type Column, type SQL } from 'drizzle-orm';
import { contains } from '../database/contains.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { organisation } from './organisation.table.ts';

export type OrganisationFilter = {
  readonly query?: string | undefined;
  readonly category?: typeof organisation.$inferSelect.category | undefined;
  readonly municipalityCode?: string | undefined;
};

const hides = inArray(
  organisation.category,
  organisationCategories.filter((category) => hidesAddress({ category })),
);
const unlessHidden = (column: Column) => sql<string | null>`case when not ${hides} then ${column} end`;

/** Where it is, for every channel: a shelter tells neither place nor municipality (O8). */
const whereabouts = {
  place: unlessHidden(organisation.place),
  municipalityCode: unlessHidden(organisation.municipalityCode),
};

const { regionId: _region, sortKey: _sortKey, names: _names, ...columns } = getTableColumns(organisation);
const record = { ...columns, ...whereabouts };

const brief = { id: organisation.id, name: organisation.name };

const matching = ({ query, category, municipalityCode }: OrganisationFilter): SQL | undefined =>
  and(
    query ? like(organisation.names, contains(query)) : undefined,
    category ? eq(organisation.category, category) : undefined,
    municipalityCode ? eq(whereabouts.municipalityCode, municipalityCode) : undefined,
  );

/** A page in Swedish order, one row more than the page to see whether there is another, and how many there are. */
export const listOrganisations = async (tx: Tx, filter: OrganisationFilter, after: Cursor | null) => {
  const where = matching(filter);
  const rows = await tx
    .select({
      ...brief,
      category: organisation.category,
      kind: organisation.kind,
      level: organisation.level,
      ...whereabouts,
      countyCode: organisation.countyCode,
      status: organisation.status,
      abbreviations: organisation.abbreviations,
      sortKey: organisation.sortKey,
    })
    .from(organisation)
    .where(
      and(
        where,
        after
          ? sql`(${organisation.sortKey}, ${organisation.id}) > (${after.value}, ${after.id})`
          : undefined,
      ),
    )
    .orderBy(asc(organisation.sortKey), asc(organisation.id))
    .limit(pageSize + 1);
  const [counted] = await tx.select({ total: count() }).from(organisation).where(where);
  return { rows, total: counted?.total ?? 0 };
};

export const findOrganisation = async (tx: Tx, id: string) =>
  (await tx.select(record).from(organisation).where(eq(organisation.id, id)))[0];

export const findBrief = async (tx: Tx, id: string) =>
  (await tx.select(brief).from(organisation).where(eq(organisation.id, id)))[0];

export const listBranches = (tx: Tx, parentId: string) =>
  tx
    .select(brief)
    .from(organisation)
    .where(eq(organisation.parentId, parentId))
    .orderBy(asc(organisation.sortKey));
