import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types';

/** Columns by the names they get; none of them a timestamp, which JSON would turn into text (`milliseconds`). */
type Fields = Readonly<Record<string, PgColumn | SQL>>;

/** Rows that belong to a row, fetched with it as one value: one query for a screen instead of one for each part. */
export const nested = <Own extends Fields>(
  fields: Own,
  rows: { readonly from: SQL; readonly where: SQL | undefined; readonly orderBy: SQL },
): SQL<SelectResultFields<Own>[]> => {
  const pairs = Object.entries(fields).map(([name, field]) => sql`${sql.raw(`'${name}'`)}, ${field}`);
  const each = sql`json_build_object(${sql.join(pairs, sql`, `)}) order by ${rows.orderBy}`;
  return sql`(select coalesce(json_agg(${each}), '[]') from ${rows.from} where ${rows.where})`;
};

/** A timestamp as milliseconds since 1970. */
export const milliseconds = (moment: PgColumn): SQL<number> =>
  sql<number>`(extract(epoch from ${moment}) * 1000)::float8`;
