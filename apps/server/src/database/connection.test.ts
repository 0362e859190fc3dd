import { compareSwedish, sortKey } from '@inflytande/domain/kernel/swedish-order';
import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import type { Database } from './connect.ts';
import { migrate } from './migrate.ts';
import { inSpace } from './space.ts';

let database: Database;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query('create table scratch (id int primary key, words text)');
  await database.pool.query('grant select, insert on scratch to app_rw');
});

const count = async (): Promise<number> => {
  const { rows } = await database.pool.query<{ count: string }>('select count(*) from scratch');
  return Number(rows[0]?.count);
};

const write = { regionId: 'dalarna', write: true };
const readOnly = { regionId: 'dalarna', write: false };

describe('a connection', () => {
  it.each<[string, string, unknown[], string]>([
    ['a misspelt word', 'selec 1', [], '42601'],
    ['a value of the wrong type', 'select $1::int', ['två'], '22P02'],
    ['a missing table', 'select * from nowhere where id = $1', [1], '42P01'],
    ['division by zero', 'select 1 / $1::int', [0], '22012'],
  ])('answers on after %s', async (_what, text, values, code) => {
    await expect(database.pool.query(text, values)).rejects.toMatchObject({ code });
    expect((await database.pool.query('select $1::text as word', ['åäö'])).rows).toEqual([{ word: 'åäö' }]);
  });

  it('answers each of many queries asked at once', async () => {
    const asked = Array.from({ length: 50 }, (_, number) => number);
    const answers = await Promise.all(
      asked.map(async (number) =>
        number % 5 === 0
          ? database.pool.query('select 1 / 0').catch(() => ({ rows: [{ number }] }))
          : database.pool.query('select $1::int as number', [number]),
      ),
    );
    expect(answers.map(({ rows }) => rows[0]?.number)).toEqual(asked);
  });

  it('uses a named statement again, also after the client was thrown away', async () => {
    const ask = async (word: string) =>
      (await database.pool.query({ name: 'echo', text: 'select $1::text as word', values: [word] })).rows[0];
    expect([await ask('ett'), await ask('två')]).toEqual([{ word: 'ett' }, { word: 'två' }]);
    (await database.pool.connect()).release(true);
    expect(await ask('tre')).toEqual({ word: 'tre' });
  });

  it('honours type parsers given with a query, as Drizzle gives them', async () => {
    const types = { getTypeParser: () => (raw: string) => `raw ${raw}` };
    const query = { text: `select date '2026-03-01' as day`, types } as unknown as pg.QueryConfig;
    const { rows } = await database.pool.query(query);
    expect(rows).toEqual([{ day: 'raw 2026-03-01' }]);
  });

  it.each([
    ['given back', false],
    ['thrown away', true],
  ])('left in a transaction and %s: what it did is undone', async (_what, throwAway) => {
    const before = await count();
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query(`insert into scratch values (-1, 'abandoned')`);
    client.release(throwAway);
    expect(await count()).toBe(before);
  });
});

describe('a space', () => {
  const add = (id: number) => sql`insert into scratch values (${id}, 'x')`;

  it('commits when the work is done', async () => {
    await inSpace(database, write, (tx) => tx.execute(add(1)));
    expect((await database.pool.query('select id from scratch where id = 1')).rowCount).toBe(1);
  });

  it('undoes everything when the work throws', async () => {
    const before = await count();
    const work = inSpace(database, write, async (tx) => {
      await tx.execute(add(2));
      throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
    expect(await count()).toBe(before);
  });

  it('does not pass for done when a failed query was hidden', async () => {
    const work = inSpace(database, write, async (tx) => {
      await tx.execute(add(3));
      await tx.execute(sql`select 1 / 0`).catch(() => {});
    });
    await expect(work).rejects.toThrow('The transaction had failed and was rolled back.');
  });

  it('goes on after a nested transaction that failed', async () => {
    await inSpace(database, write, async (tx) => {
      await tx.transaction((inner) => inner.execute(sql`select 1 / 0`)).catch(() => {});
      await tx.execute(add(4));
    });
    expect((await database.pool.query('select id from scratch where id = 4')).rowCount).toBe(1);
  });

  it('opened for reading refuses every change', async () => {
    const work = inSpace(database, readOnly, (tx) => tx.execute(add(5)));
    await expect(work).rejects.toMatchObject({ cause: { code: '25006' } });
    expect((await database.pool.query('select id from scratch where id = 5')).rowCount).toBe(0);
  });

  it('inside a space is refused: the embedded engine has one connection', async () => {
    const work = inSpace(database, readOnly, () => inSpace(database, readOnly, async () => 1));
    await expect(work).rejects.toThrow('pass tx down instead');
  });

  it('leaves no role and no region behind', async () => {
    await inSpace(database, write, (tx) => tx.execute(sql`select 1`));
    const { rows } = await database.pool.query(
      `select current_user = session_user as owner, current_setting('app.region_id', true) as region`,
    );
    expect(rows).toEqual([{ owner: true, region: expect.toBeOneOf([null, '']) }]);
  });
});

describe('listening', () => {
  it('hears what a committed change tells, and only that', async () => {
    const heard: string[] = [];
    const stop = await database.listen('news', (payload) => heard.push(payload));
    onTestFinished(stop);
    const tell = (word: string) => sql`select pg_notify('news', ${word})`;
    await inSpace(database, write, (tx) => tx.execute(tell('åäö 1')));
    await inSpace(database, write, async (tx) => {
      await tx.execute(tell('undone'));
      throw new Error('refused');
    }).catch(() => {});
    await inSpace(database, write, (tx) => tx.execute(tell('2')));
    await vi.waitFor(() => expect(heard).toEqual(['åäö 1', '2']));
  });

  it('goes on when the connection was lost', async () => {
    const heard: string[] = [];
    const stop = await database.listen('again', (payload) => heard.push(payload));
    onTestFinished(stop);
    if (inject('engine') === 'embedded') (await database.pool.connect()).release(true);
    else
      await database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen "again"%'`,
      );
    await vi.waitFor(
      async () => {
        await database.pool.query(`select pg_notify('again', 'here')`);
        expect(heard).toContain('here');
      },
      { timeout: 10_000, interval: 200 },
    );
  });

  it('stops when asked to', async () => {
    const heard: string[] = [];
    const kept: string[] = [];
    const stop = await database.listen('brief', (payload) => heard.push(payload));
    onTestFinished(await database.listen('brief', (payload) => kept.push(payload)));
    await stop();
    await database.pool.query(`select pg_notify('brief', 'late')`);
    await vi.waitFor(() => expect(kept).toEqual(['late']));
    expect(heard).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['bemötandet', 'bemötande'],
    ['bemötande', 'bemötandet'],
    ['Anhörigas väntetider', 'väntetiden'],
    ['återhämtning', 'återhämtningen'],
    ['ÅNGEST', 'ångest'],
    ['Överförmyndare', 'överförmyndare'],
  ])('Swedish search finds %s by %s', async (text, query) => {
    const { rows } = await database.pool.query(
      `select to_tsvector('swedish', $1) @@ plainto_tsquery('swedish', $2) as found`,
      [text, query],
    );
    expect(rows).toEqual([{ found: true }]);
  });

  it('K7 a list sorts by its key as the domain sorts, on every engine', async () => {
    const names = [
      'Örebro',
      'Ängel',
      'Ånge',
      'Zon 2',
      'Zon',
      'Éden',
      'a b',
      'ab',
      'Wallin',
      'Valle',
      '1 maj',
      'ӓ',
    ];
    const rowOf = (name: string, id: number) =>
      sql`('dalarna', ${String(id)}, 'dalarna', ${sortKey(name)}, ${name})`;
    await database.pool.query(
      'create table named (region_id text, id text, authority_id text, sort_key text collate "C", name text)',
    );
    await database.pool.query('grant select, insert on named to app_rw');
    const sorted = await inSpace(database, write, async (tx) => {
      await tx.execute(sql`insert into named values ${sql.join(names.map(rowOf), sql`, `)}`);
      return tx.execute<{ name: string }>(sql`select name from named order by sort_key`);
    });
    expect(sorted.rows.map(({ name }) => name)).toEqual(names.toSorted(compareSwedish));
  });

  it('K7 every sort key of the schema is compared byte by byte', async () => {
    const { rows } = await database.pool.query(
      `select table_name, collation_name from information_schema.columns
       where column_name = 'sort_key' and table_schema = 'public' and collation_name is distinct from 'C'`,
    );
    expect(rows).toEqual([]);
  });
});

it('migrating again, twice at once, changes nothing', async () => {
  const applied = async () =>
    (await database.pool.query('select hash from drizzle.__drizzle_migrations order by id')).rows;
  const before = await applied();
  await Promise.all([migrate(database), migrate(database)]);
  expect(before.length).toBeGreaterThanOrEqual(3);
  expect(await applied()).toEqual(before);
});
