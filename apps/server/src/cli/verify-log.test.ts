import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { loadSpaces, secondSpace } from '../load-demo.ts';
import { sealLogs } from '../seal-logs.ts';
import { moment } from '../testing/moment.ts';

const main = fileURLToPath(new URL('inflytande.mjs', import.meta.url));
let dataDir = '';

const opened = async (work: (database: Database) => Promise<unknown>) => {
  const database = await openDatabase({ url: null, dataDir });
  try {
    await work(database);
  } finally {
    await database.close();
  }
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'inflytande-log-'));
  await opened(async (database) => {
    await migrate(database);
    const services = { database, now: () => moment };
    await loadSpaces(services, [secondSpace]);
    await sealLogs(services, ['provinsen']);
  });
}, 120_000);
afterAll(async () => {
  await rm(dataDir, { recursive: true });
});

const run = (...options: string[]): Promise<{ code: unknown; out: string; err: string }> =>
  new Promise((resolve) => {
    const { DATABASE_URL: _, ...environment } = process.env;
    const env = { ...environment, DATA_DIR: dataDir, REGION: 'provinsen' };
    execFile(process.execPath, [main, 'verify-log', ...options], { env }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
  });

describe('Z3 verify-log', { timeout: 120_000 }, () => {
  it('says that all fits, to people and to machines', async () => {
    const { code, out, err } = await run('--json');
    expect([code, err]).toEqual([0, '']);
    const [first] = JSON.parse(out) as unknown[];
    expect(first).toMatchObject({ region: 'provinsen', seals: 1, unsealed: 0, broken: null });
    expect((await run()).out).toMatch(/^provinsen: \d+ händelser under 1 sigill stämmer/);
  });

  it('refuses while somebody has the database', async () => {
    await opened(async () => {
      const { code, out, err } = await run();
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('används');
    });
  });

  it('says which seal does not fit when an event is gone', async () => {
    await opened(({ pool }) =>
      pool.query(`delete from domain_event where id = (select max(id) from domain_event)`),
    );
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toContain('provinsen: sigill 1 stämmer inte.');
  });
});
