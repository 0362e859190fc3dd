import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database/connect.ts';
import * as schema from '../database/schema.ts';

type Pool = Pick<Database, 'pool'>;

export const tableNames = Object.values(schema).map((table) => getTableConfig(table as PgTable).name);

export type LoggedEvent = {
  readonly region_id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly reason: string | null;
  readonly data: Record<string, unknown>;
};

/** The event log from a place in it, oldest first. */
export const eventsAfter = async ({ pool }: Pool, last: number): Promise<LoggedEvent[]> =>
  (await pool.query<LoggedEvent>('select * from domain_event where id > $1 order by id', [last])).rows;

/** How far the event log has come. */
export const lastEvent = async ({ pool }: Pool): Promise<number> => {
  const { rows } = await pool.query<{ last: number }>(
    'select coalesce(max(id), 0)::int as last from domain_event',
  );
  return rows[0]?.last ?? 0;
};

/** Everything that a database holds, or what it holds of one region, or all but one table, as one text to compare. */
export const contents = async (
  { pool }: Pool,
  { regionId, without = null }: { readonly regionId?: string; readonly without?: string | null } = {},
): Promise<string> => {
  const only = regionId === undefined ? '' : 'where region_id = $1';
  // One question for all tables: asked one by one they take two to four times as long.
  const all = tableNames
    .filter((table) => table !== without)
    .map((name) => `select '${name}' as name, t::text as text from ${name} t ${only}`);
  const { rows } = await pool.query<{ name: string; text: string }>(
    `${all.join(' union all ')} order by 1, 2`,
    regionId === undefined ? [] : [regionId],
  );
  return rows.map(({ name, text }) => `${name} ${text}`).join('\n');
};

/**
 * Rows whose last writer left no event, and transactions that left more than one: PostgreSQL keeps with every row
 * the number of the transaction that wrote it (`xmin`).
 */
export const unlogged = async ({ pool }: Pool): Promise<string[]> => {
  const found: string[] = [];
  for (const name of tableNames) {
    const { rows } = await pool.query<{ text: string }>(
      `select t::text as text from ${name} t where xmin::text not in (select xmin::text from domain_event)`,
    );
    found.push(...rows.map(({ text }) => `${name}: no event for ${text}`));
  }
  const { rows } = await pool.query<{ actions: string }>(
    `select string_agg(action, ', ') as actions from domain_event group by xmin::text having count(*) > 1`,
  );
  return [...found, ...rows.map(({ actions }) => `one change, several events: ${actions}`)];
};
