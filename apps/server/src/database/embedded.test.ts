import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { inFull } from '../testing/depth.ts';
import { openDatabase, type Database } from './connect.ts';

const all = fs.mkdtempSync(join(tmpdir(), 'inflytande-test-'));
let folders = 0;
const newFolder = (): string => join(all, String((folders += 1)));
/** A folder that has been started on before; making one takes seconds. */
const usedFolder = (): string => {
  const folder = newFolder();
  fs.cpSync(join(all, 'used'), folder, { recursive: true });
  return folder;
};
beforeAll(async () => {
  const database = await openDatabase({ url: null, dataDir: join(all, 'used') });
  await database.close();
}, 180_000);
afterAll(() => fs.rmSync(all, { recursive: true, force: true }));

const open = async (dataDir: string): Promise<Database> => {
  const database = await openDatabase({ url: null, dataDir });
  let closed: Promise<void> | undefined;
  const once = { ...database, close: () => (closed ??= database.close()) };
  onTestFinished(once.close);
  return once;
};

const program = fileURLToPath(new URL('../testing/insert-until-killed.ts', import.meta.url));

/** Starts the inserting process and waits until it has acknowledged some rows. */
const startInserting = async (dataDir: string, from: number, rows: number) => {
  const child: ChildProcess = spawn(process.execPath, [program, dataDir, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.split('\n').length > rows) resolve();
    });
    child.once('exit', () => reject(new Error('The inserting process ended by itself.')));
  });
  const kill = async (): Promise<number[]> => {
    child.kill('SIGKILL');
    await ended;
    // The last line may be cut; a whole one was acknowledged.
    return printed.split('\n').slice(0, -1).map(Number);
  };
  return { pid: child.pid, kill };
};

describe('the data folder', () => {
  it('is for its owner only, and keeps what was written after closing', async () => {
    const dataDir = usedFolder();
    const first = await open(dataDir);
    await first.pool.query(`create table kept as select 'åäö' as word`);
    await first.close();
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
    const second = await open(dataDir);
    expect((await second.pool.query('select word from kept')).rows).toEqual([{ word: 'åäö' }]);
    const { rows } = await second.pool.query('show server_version_num');
    expect(fs.readFileSync(join(dataDir, 'postgres', 'PG_VERSION'), 'utf8').trim()).toBe(
      String(Math.floor(Number(rows[0].server_version_num) / 10_000)),
    );
  });

  it('is refused when another major version wrote it, and left as it is', async () => {
    const dataDir = newFolder();
    fs.mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    fs.writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    fs.writeFileSync(join(dataDir, 'complete'), '');
    await expect(open(dataDir)).rejects.toThrow(
      /av PostgreSQL 17, men den här versionen läser PostgreSQL 18\./,
    );
    expect(fs.readdirSync(join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
  });

  it('is made anew when the first start was interrupted', async () => {
    const dataDir = newFolder();
    fs.mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    fs.writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
    const database = await open(dataDir);
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('is refused to the same process a second time', async () => {
    const dataDir = usedFolder();
    await open(dataDir);
    await expect(open(dataDir)).rejects.toThrow(`används redan av process ${process.pid}.`);
  });
});

describe('durability', () => {
  it('syncs to disk once per commit', async () => {
    const { pool } = await open(usedFolder());
    await pool.query('create table kept (id int primary key)');
    const sync = vi.spyOn(fs, 'fsyncSync');
    onTestFinished(() => sync.mockRestore());
    for (let id = 0; id < 20; id += 1) await pool.query('insert into kept values ($1)', [id]);
    expect(sync).toHaveBeenCalledTimes(20);
    await pool.query('select count(*) from kept');
    expect(sync).toHaveBeenCalledTimes(20);
  });

  const kills = inFull ? 5 : 3;
  it('kill -9 in the middle of inserting, again and again, loses nothing acknowledged', async () => {
    const dataDir = usedFolder();
    const acknowledged: number[] = [];
    let next = 0;
    let waitedFor = 0;
    for (let cycle = 0; cycle < kills; cycle += 1) {
      const rows = 20 + 37 * cycle;
      waitedFor += rows;
      const inserting = await startInserting(dataDir, next, rows);
      if (cycle === 0)
        await expect(open(dataDir)).rejects.toThrow(`används redan av process ${inserting.pid}.`);
      acknowledged.push(...(await inserting.kill()));
      // At most one row was under way.
      next = acknowledged.at(-1)! + 2;
    }
    const { pool } = await open(dataDir);
    const { rows } = await pool.query<{ id: number }>('select id from kept order by id');
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(waitedFor);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(kills);
  }, 180_000);
});
