import { sql } from 'drizzle-orm';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { withDatabase } from '../testing/with-database.ts';
import { openDatabase, type Database } from './connect.ts';
import { isLost } from './lost.ts';
import { parseAddress } from './postgres.ts';
import { inSpace } from './space.ts';

describe('the address of the database', () => {
  it.each([
    ['postgres://u:p@h1/n', [{ host: 'h1', port: 5432 }]],
    ['postgresql://h1:5433/n?sslmode=require', [{ host: 'h1', port: 5433 }]],
    [
      'postgres://u:p%40@h1:1,h2,[::1]:3/n',
      [
        { host: 'h1', port: 1 },
        { host: 'h2', port: 5432 },
        { host: '::1', port: 3 },
      ],
    ],
  ])('%s', (url, hosts) => expect(parseAddress(url).hosts).toEqual(hosts));

  it.each(['', 'h1:5432', 'mysql://h1/n', 'postgres://'])('%o is refused without being repeated', (url) =>
    expect(() => parseAddress(url)).toThrow(/^DATABASE_URL ska vara en adress som/),
  );
});

describe('several hosts', () => {
  it('the one that answers is used, with the login and the name of the address', async () => {
    const { host, pathname } = new URL(inject('template'));
    // Nothing listens on port 1.
    const url = `postgres://postgres@127.0.0.1:1,${host}${pathname}`;
    const database = await openDatabase({ url, dataDir: '' });
    onTestFinished(() => database.close());
    const { rows } = await database.pool.query('select current_user as login, current_database() as name');
    expect(rows).toEqual([{ login: 'postgres', name: pathname.slice(1) }]);
  });
});

describe('a lost connection', () => {
  const space = { regionId: 'dalarna', write: false };
  const breakAll = async ({ pool }: Database): Promise<void> => {
    const { rows } = await pool.query<{ name: string }>('select current_database() as name');
    const admin = new pg.Client(withDatabase(inject('template'), 'postgres'));
    await admin.connect();
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      rows[0]?.name,
    ]);
    await admin.end();
  };

  it('in the middle of a read: the read is done again', async () => {
    const database = await testDatabase();
    let attempts = 0;
    const read = inSpace(database, space, async (tx) => {
      attempts += 1;
      if (attempts === 1) await breakAll(database);
      return tx.execute(sql`select 1 as one`);
    });
    expect((await read).rows).toEqual([{ one: 1 }]);
    expect(attempts).toBe(2);
  });

  it('in the middle of a change: the change is not done, and not done twice; the next one works', async () => {
    const database = await testDatabase();
    let attempts = 0;
    const change = () =>
      inSpace(database, { ...space, write: true }, async (tx) => {
        attempts += 1;
        if (attempts === 1) await breakAll(database);
        return tx.execute(sql`select 1 as one`);
      });
    await expect(change()).rejects.toSatisfy(isLost);
    expect(attempts).toBe(1);
    expect((await change()).rows).toEqual([{ one: 1 }]);
  });
});

it('a database that does not know å, ä and ö is refused with the way to make one that does', async () => {
  const admin = new pg.Client(withDatabase(inject('template'), 'postgres'));
  await admin.connect();
  const name = `${new URL(inject('template')).pathname.slice(1)}_plain`;
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  await admin.query(`create database ${name} template template0 locale_provider libc locale 'C'`);
  const opening = openDatabase({ url: withDatabase(inject('template'), name), dataDir: '' });
  await expect(opening).rejects.toThrow(/känner inte bokstäverna å, ä och ö.*builtin_locale 'C\.UTF-8'/);
});
