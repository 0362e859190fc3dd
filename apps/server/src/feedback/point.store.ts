import type { PublishStatement } from '@inflytande/domain/feedback/moderation';
import type { Point, PointStatus } from '@inflytande/domain/feedback/point';
import { and, asc, count, desc, eq, inArray, min, sql, type Placeholder, type SQL } from 'drizzle-orm';
import { pageSize, type Cursor } from '../database/page.ts';
import { preparedByKind } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { lockShown } from './shown-point.store.ts';
import { isListed, point } from './point.table.ts';
import { theme } from './theme.table.ts';

/** Where in a point words are looked for, and the weight of such words in `point.search`. */
const weights = { name: 'a', statement: 'b', answer: 'c' } as const;
export type SearchedPart = keyof typeof weights;
export const searchedParts = Object.keys(weights) as SearchedPart[];

export type PointFilter = {
  readonly query?: string | undefined;
  /** Of points that the query finds, those where it stands in this part. */
  readonly part?: SearchedPart | undefined;
  readonly themeId?: string | undefined;
  readonly principalId?: string | undefined;
  readonly municipalityCode?: string | undefined;
  readonly year?: number | undefined;
  readonly status?: PointStatus | undefined;
};

/** A point as lists show it. */
const row = {
  id: point.id,
  themeId: point.themeId,
  themeNames: theme.names,
  title: point.title,
  kind: point.kind,
  principalIds: point.principalIds,
  principalCertain: point.principalCertain,
  municipalityCode: point.municipalityCode,
  status: point.status,
  years: point.years,
  stalledSince: point.stalledSince,
  firstRaised: point.firstRaised,
  waitingSince: point.waitingSince,
  registeredAt: point.registeredAt,
};

const ofTheme = and(eq(theme.regionId, point.regionId), eq(theme.id, point.themeId));

/** Points whose name or published words hold the words of the query, in any inflection. */
const given = sql.placeholder;
const asked = sql`websearch_to_tsquery('swedish', ${given('query')})`;
const saying = sql`${point.search} @@ ${asked}`;
const sayingIn = (weight: SQL | Placeholder) =>
  sql`ts_filter(${point.search}, array[${weight}]::"char"[]) @@ ${asked}`;

type Condition = keyof PointFilter;
const conditions = {
  query: saying,
  part: sayingIn(given('part')),
  themeId: eq(point.themeId, given('themeId')),
  principalId: sql`${given('principalId')} = any(${point.principalIds})`,
  municipalityCode: eq(point.municipalityCode, given('municipalityCode')),
  year: sql`${given('year')} = any(${point.years})`,
  status: eq(point.status, given('status')),
} as const satisfies Record<Condition, SQL>;
const conditionsOf = (filter: PointFilter) =>
  (Object.keys(conditions) as Condition[]).filter(
    (name) => filter[name] !== undefined && filter[name] !== '',
  );

const waiting = sql`coalesce(${point.waitingSince}, '9999')`;

/** The ways to sort a list: by what, which way, and how a row's place is written in a cursor. */
const sorts = {
  newest: {
    by: sql`${point.registeredAt}`,
    direction: desc,
    type: sql.raw('timestamptz'),
    follows: sql.raw('<'),
  },
  oldest: {
    by: sql`${point.registeredAt}`,
    direction: asc,
    type: sql.raw('timestamptz'),
    follows: sql.raw('>'),
  },
  waiting: { by: waiting, direction: asc, type: sql.raw('text'), follows: sql.raw('>') },
  /** Those that are named so first; only with a query. */
  nearest: {
    by: sql`(case when ${sayingIn(sql.raw("'a'"))} then 1 else 0 end) || to_char(${point.registeredAt} at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
    direction: desc,
    type: sql.raw('text'),
    follows: sql.raw('<'),
  },
} as const;
export const pointSorts = ['newest', 'oldest', 'waiting'] as const satisfies (keyof typeof sorts)[];
type PointSort = keyof typeof sorts;

/** What a list is asked by: how it is sorted, whether it goes on from a place, and by what it is filtered. */
type ListKind = `${PointSort} ${'first' | 'next'} ${string}`;

const list = preparedByKind((tx, kind: ListKind) => {
  const [sort, at, ...names] = kind.split(' ') as [PointSort, 'first' | 'next', ...Condition[]];
  const { by, direction, type, follows } = sorts[sort];
  // One walk over the points gives both the page and the total.
  const matched = tx.$with('matched').as(
    tx
      .select({ id: point.id, place: sql`${by}`.as('place') })
      .from(point)
      .where(and(isListed, ...names.map((name) => conditions[name]))),
  );
  const beyond = sql`(${matched.place}, ${matched.id}) ${follows} (${given('place')}::${type}, ${given('id')})`;
  const page = tx
    .select({ id: matched.id })
    .from(matched)
    .where(at === 'next' ? beyond : undefined)
    .orderBy(direction(matched.place), direction(matched.id))
    .limit(pageSize + 1)
    .as('page');
  return (
    tx
      .with(matched)
      .select({
        ...row,
        nearness: sort === 'nearest' ? sql<string>`${by}` : sql<null>`null`,
        total: sql<number>`(select count(*) from ${matched})`.mapWith(Number),
      })
      .from(page)
      .innerJoin(point, eq(point.id, page.id))
      .innerJoin(theme, ofTheme)
      .orderBy(direction(by), direction(point.id))
      // How to search depends on how common the word is: without a name it is planned for each.
      // A name of more than 63 signs is cut by PostgreSQL: two queries would be taken for one.
      .prepare(
        names.includes('query') ? '' : `point.list ${sort} ${at} ${names.map((name) => name[0]).join('')}`,
      )
  );
});

/** A page of points, one row more than the page to see whether there is another, and how many there are. */
export const listPoints = async (
  tx: Tx,
  filter: PointFilter,
  { sort, after }: { readonly sort: PointSort; readonly after: Cursor | null },
) => {
  const names = conditionsOf(filter).join(' ');
  const part = filter.part === undefined ? undefined : weights[filter.part];
  const values = { ...filter, part, place: after?.value, id: after?.id };
  const found = await list(tx, `${sort} ${after ? 'next' : 'first'} ${names}`.trimEnd() as ListKind).execute(
    values,
  );
  const [{ total } = { total: 0 }] =
    found.length > 0 || after === null
      ? found
      : await list(tx, `${sort} first ${names}`.trimEnd() as ListKind).execute(values);
  return { rows: found.map(({ total: _total, ...rest }) => rest), total };
};

/** The place of a row in a list so sorted. */
export const placeOf = (
  sort: PointSort,
  found: { id: string; registeredAt: Date; waitingSince: string | null; nearness: string | null },
): Cursor => ({
  id: found.id,
  value:
    found.nearness ??
    (sort === 'waiting' ? (found.waitingSince ?? '9999') : found.registeredAt.toISOString()),
});

/** The points with these ids, in no particular order. */
export const listPointsById = (tx: Tx, ids: readonly string[]) =>
  tx
    .select(row)
    .from(point)
    .innerJoin(theme, ofTheme)
    .where(inArray(point.id, [...ids]));

/** Every point's id and name, to rank them by likeness (B7). */
export const listTitles = (tx: Tx) =>
  tx.select({ id: point.id, title: point.title }).from(point).where(isListed);

/** How many points wait for an answer, and since when the oldest of them. */
export const countUnanswered = async (tx: Tx) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(point.waitingSince) })
    .from(point)
    .where(eq(point.status, 'unanswered'));
  return { count: counted?.count ?? 0, oldest: counted?.oldest ?? null };
};

/** Where a statement is to be published: the point it names or that shows it (B7), and which of the named themes and principals exist. */
const loadPlace = async (tx: Tx, place: PublishStatement['place']) => {
  if ('pointId' in place)
    return { point: (await lockShown(tx, place.pointId)) ?? null, themeIds: [], principalIds: [] };
  const { themeId, principalIds } = place.newPoint;
  const themes = await tx.select({ id: theme.id }).from(theme).where(eq(theme.id, themeId));
  const known = await knownAuthorities(tx, principalIds);
  return { point: null, themeIds: themes.map(({ id }) => id), principalIds: known };
};

/** Of these authorities those that the register has. */
export const knownAuthorities = async (tx: Tx, ids: readonly string[]): Promise<string[]> =>
  (
    await tx
      .select({ id: authority.id })
      .from(authority)
      .where(inArray(authority.id, [...ids]))
  ).map(({ id }) => id);

/** The same, and the association that is named as the author, if the register has it. */
export const loadPublication = async (tx: Tx, { place, organisationId }: PublishStatement) => {
  const named = organisationId ?? '';
  const known = await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, named));
  return { ...(await loadPlace(tx, place)), organisationIds: known.map(({ id }) => id) };
};

/** Adds a point that a statement gave rise to. Its standing follows from the statement (`keepStanding`). */
export const insertPoint = async (
  tx: Tx,
  added: Point,
  { regionId, at }: { regionId: string; at: number },
) => {
  await tx.insert(point).values({
    ...added,
    regionId,
    authorityId: receivingAuthority,
    registeredAt: new Date(at),
    status: 'unanswered',
    years: [],
    waitingFor: [],
  });
};
