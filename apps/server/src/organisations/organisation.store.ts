import { and, asc, count, eq, getTableColumns, like, sql, type SQL } from 'drizzle-orm';
import { contains } from '../database/contains.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { organisation } from './organisation.table.ts';

export type OrganisationFilter = {
  readonly query?: string | undefined;
  readonly category?: typeof organisation.$inferSelect.category | undefined;
  readonly municipalityCode?: string | undefined;
};

const { regionId: _region, sortKey: _sortKey, names: _names, ...record } = getTableColumns(organisation);

const brief = { id: organisation.id, name: organisation.name };

const matching = ({ query, category, municipalityCode }: OrganisationFilter): SQL | undefined =>
  and(
    query ? like(organisation.names, contains(query)) : undefined,
    category ? eq(organisation.category, category) : undefined,
    municipalityCode ? eq(organisation.municipalityCode, municipalityCode) : undefined,
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
      place: organisation.place,
      municipalityCode: organisation.municipalityCode,
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
