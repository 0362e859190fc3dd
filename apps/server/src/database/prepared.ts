import { sql, type Placeholder } from 'drizzle-orm';
import type { Tx } from './space.ts';

/**
 * A query that is built once per connection instead of once per call, for what is asked all the time.
 * `build` puts `sql.placeholder(…)` where values go and ends in `.prepare(name)`: PostgreSQL then keeps its plan
 * under that name, which must be the only one of its kind.
 */
export const prepared = <Query>(build: (tx: Tx) => Query): ((tx: Tx) => Query) => {
  const queryOf = preparedByKind((tx) => build(tx));
  return (tx) => queryOf(tx, '');
};

/** The same for a query of several kinds: `build` makes one for each. The kinds must be few, for each keeps a plan. */
export const preparedByKind = <Kind extends string, Query>(
  build: (tx: Tx, kind: Kind) => Query,
): ((tx: Tx, kind: Kind) => Query) => {
  const built = new WeakMap<Tx, Map<Kind, Query>>();
  return (tx, kind) => {
    const queries = built.get(tx) ?? new Map<Kind, Query>();
    built.set(tx, queries);
    const query = queries.get(kind) ?? build(tx, kind);
    queries.set(kind, query);
    return query;
  };
};

/** The places of a row to be inserted, each under its column's name. */
export const placeholders = <Name extends string>(names: readonly Name[]): Record<Name, Placeholder<Name>> =>
  Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Record<Name, Placeholder<Name>>;
