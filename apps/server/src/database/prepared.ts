import type { Tx } from './space.ts';

/**
 * A query that is built once per connection instead of once per call, for what is asked all the time.
 * `build` puts `sql.placeholder(…)` where values go and ends in `.prepare(name)`: PostgreSQL then keeps its plan
 * under that name, which must be the only one of its kind.
 */
export const prepared = <Query>(build: (tx: Tx) => Query): ((tx: Tx) => Query) => {
  const queries = new WeakMap<Tx, Query>();
  return (tx) => {
    let query = queries.get(tx);
    if (query === undefined) {
      query = build(tx);
      queries.set(tx, query);
    }
    return query;
  };
};
