import { sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as authSchema from '../auth/auth-schema.ts';
import { testDatabase } from '../testing/test-database.ts';
import type { Database } from './connect.ts';
import * as schema from './schema.ts';
import { inSpace, type Tx } from './space.ts';

type Protection = { name: string; forced: boolean; enabled: boolean; key: string[]; policies: string[] };

let database: Database;
let protection: Map<string, Protection>;

beforeAll(async () => {
  database = await testDatabase();
  const { rows } = await database.pool.query<Protection>(`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      array(select a.attname::text from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
      array(select p.polname::text from pg_policy p where p.polrelid = c.oid
        and p.polcmd = '*' and p.polroles = array['app_rw'::regrole::oid]
        and pg_get_expr(p.polqual, c.oid) like '%region_id = current_setting(''app.region_id''%'
        and pg_get_expr(p.polwithcheck, c.oid) like '%region_id = current_setting(''app.region_id''%') as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
  protection = new Map(rows.map((row) => [row.name, row]));
});

const inSchema = Object.values(schema).map((table) => getTableConfig(table as PgTable).name);

const spaceOf = <T>(regionId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inSpace(database, { regionId, write: true }, work);

describe('every table keeps regions apart', () => {
  it('the database has the tables of the schema and no other', () => {
    expect([...protection.keys()].toSorted()).toEqual(inSchema.toSorted());
  });

  it('the committed migrations make the columns that the code knows', async () => {
    const { rows } = await database.pool.query<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'`,
    );
    const known = Object.values(schema)
      .map((table) => getTableConfig(table as PgTable))
      .flatMap(({ name, columns }) => columns.map((column) => `${name}.${toSnakeCase(column.name)}`));
    expect(rows.map(({ place }) => place).toSorted()).toEqual(known.toSorted());
  });

  it.each(inSchema)('%s: region first in the key, row-level security forced, one policy', (name) => {
    expect(protection.get(name)).toMatchObject({ enabled: true, forced: true });
    expect(protection.get(name)?.key[0]).toBe('region_id');
    expect(protection.get(name)?.policies).toEqual([`${name}_own_region`]);
  });
});

describe('another region', () => {
  const add = (regionId: string, id: string) => (tx: Tx) =>
    tx.insert(schema.authority).values({ regionId, id, name: 'Nämnden', kind: 'region-board' });

  beforeAll(() => spaceOf('dalarna', add('dalarna', 'a1')));

  it('cannot be read', async () => {
    const seen = (regionId: string) => spaceOf(regionId, (tx) => tx.select().from(schema.authority));
    expect(await seen('dalarna')).toHaveLength(1);
    expect(await seen('gavleborg')).toHaveLength(0);
  });

  it('cannot be written to', async () => {
    const attempt = spaceOf('gavleborg', add('dalarna', 'a2'));
    await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('cannot be changed or removed', async () => {
    await spaceOf('gavleborg', (tx) => tx.update(schema.authority).set({ name: 'Taken' }));
    await spaceOf('gavleborg', (tx) => tx.delete(schema.authority));
    expect(await spaceOf('dalarna', (tx) => tx.select().from(schema.authority))).toMatchObject([
      { id: 'a1', name: 'Nämnden' },
    ]);
  });

  it('cannot be given one of our rows', async () => {
    const attempt = spaceOf('dalarna', (tx) => tx.update(schema.authority).set({ regionId: 'gavleborg' }));
    await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('is what no region at all sees', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin; set local role app_rw');
      expect((await client.query('select * from authority')).rows).toEqual([]);
      await client.query('rollback');
    } finally {
      client.release();
    }
  });

  it('is not reached by a name that tries to end the statement', async () => {
    const seen = await spaceOf("x'; set local role none; --", (tx) => tx.select().from(schema.authority));
    expect(seen).toEqual([]);
  });
});

describe('accounts', () => {
  const accounts = Object.values(authSchema).map((table) => getTableConfig(table as PgTable));

  it('stand in a schema of their own, with the tables and columns that the code knows', async () => {
    const { rows } = await database.pool.query<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'auth'`,
    );
    const known = accounts.flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${toSnakeCase(column.name)}`),
    );
    expect(rows.map(({ place }) => place).toSorted()).toEqual(known.toSorted());
  });

  it.each(accounts.map(({ name }) => name))('auth.%s is out of reach from inside a region', async (name) => {
    const attempt = spaceOf('dalarna', (tx) => tx.execute(sql.raw(`select * from auth."${name}"`)));
    await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

it('Z3 the event log can be written but neither changed nor removed', async () => {
  for (const change of [sql`delete from domain_event`, sql`update domain_event set actor = 'x'`])
    await expect(spaceOf('dalarna', (tx) => tx.execute(change))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
});
