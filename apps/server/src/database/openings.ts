import type { Opening } from '@inflytande/domain/access';
import type { ScopeKind } from '@inflytande/domain/people/role';
import { and, inArray, or, sql, type Column, type SQL } from 'drizzle-orm';

/** The columns of a table that say whose a record is, and in which state. */
export type OpeningColumns = Readonly<Partial<Record<ScopeKind | 'state', Column>>>;

const isOneOf = (column: Column | undefined, values: readonly string[] | null): SQL | undefined => {
  if (values === null) return undefined;
  // A table that does not say whose its records are has none of anybody's own.
  return column === undefined || values.length === 0 ? sql`false` : inArray(column, [...values]);
};

/** The condition of a list that shows what the gate allows one by one (Z4). Without an opening nothing. */
export const throughOpenings = (openings: readonly Opening[], columns: OpeningColumns): SQL | undefined => {
  if (openings.length === 0) return sql`false`;
  const conditions = openings.map(({ owner, states }) =>
    and(owner === null ? undefined : isOneOf(columns[owner.kind], owner.ids), isOneOf(columns.state, states)),
  );
  return conditions.some((condition) => condition === undefined) ? undefined : or(...conditions);
};
