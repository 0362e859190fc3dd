import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import pg from 'pg';
import { CannotOpen } from './cannot-open.ts';
import { DurableFs } from './durable-fs.ts';
import { lockFolder } from './folder-lock.ts';
import { pgliteClient } from './pglite-client.ts';
import { tidyPool } from './tidy-pool.ts';

/** Major version of PostgreSQL inside the pinned PGlite. */
const embeddedMajor = '18';

/** As shipped, but with fsync on, through the one call that reaches the file system. */
export const durableStartParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  // Half of the default: 64 MB less of memory, and an earlier start; the operating system caches the files too.
  '-c',
  'shared_buffers=64MB',
];

/** What the engine is opened with beside itself; a data folder that has used one needs it ever after. */
export const engineExtensions = { pg_trgm };

/** A pool of one over an engine in this process. */
export const enginePool = (engine: PGlite): pg.Pool =>
  tidyPool(
    new pg.Pool({
      max: 1,
      pipeline: true,
      idleTimeoutMillis: 0,
      // One connection: waiting longer than this means that somebody holds it and asks for it again.
      connectionTimeoutMillis: 10_000,
      Client: pgliteClient(engine) as unknown as new () => pg.ClientBase,
    }),
  );

const refuseOtherMajor = (cluster: string): void => {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== embeddedMajor)
    throw new CannotOpen(
      `Data i ${cluster} är skrivna av PostgreSQL ${found}, men den här versionen läser PostgreSQL ${embeddedMajor}. ` +
        'Inget har ändrats. Gör en säkerhetskopia med den version som skrev dem och läs in den med den här.',
    );
};

/** An interrupted first start leaves a half-made cluster without this mark; nothing in it was acknowledged. */
const completeMark = 'complete';

/**
 * Opens the embedded database in a folder of its own (created, mode 0700), alone on it until closed.
 * @throws CannotOpen when another process has the folder or another major version wrote it
 */
export const openEmbedded = async (
  dataDir: string,
): Promise<{ pool: pg.Pool; close: () => Promise<void> }> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const folder = realpathSync(dataDir);
  const unlock = await lockFolder(folder);
  try {
    const cluster = join(folder, 'postgres');
    const mark = join(folder, completeMark);
    if (!existsSync(mark)) rmSync(cluster, { recursive: true, force: true });
    else refuseOtherMajor(cluster);
    const engine = await PGlite.create({
      fs: new DurableFs(cluster),
      startParams: durableStartParams,
      extensions: engineExtensions,
    });
    if (!existsSync(mark)) {
      await engine.exec('checkpoint');
      writeFileSync(mark, '', { flush: true });
    }
    const pool = enginePool(engine);
    return {
      pool,
      close: async () => {
        await pool.end();
        await engine.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};
