import type pg from 'pg';
import { listenOnPool, listenOverOwnClient } from './listen.ts';
import { openPostgres } from './postgres.ts';

/** An open database, the same to work with on both engines. */
export type Database = {
  readonly pool: pg.Pool;
  readonly engine: 'embedded' | 'postgres';
  /** Hears what `pg_notify(channel, payload)` tells after commit. Answers with a function that stops it. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  /** Waits for running queries; then the data folder is free. */
  close(): Promise<void>;
};

/**
 * Opens PostgreSQL at `url`, or without it the embedded database in `dataDir`.
 * @param options.url `postgres://user:password@host[:port][,host[:port]…]/name`, or null
 * @param options.dataDir folder of the embedded database; created when missing
 * @throws CannotOpen with a sentence for the operator
 */
export const openDatabase = async (options: { url: string | null; dataDir: string }): Promise<Database> => {
  if (options.url !== null) {
    const { pool, newClient } = await openPostgres(options.url);
    const bus = listenOverOwnClient(newClient);
    const close = async (): Promise<void> => {
      await bus.close();
      await pool.end();
    };
    return { pool, engine: 'postgres', listen: bus.listen, close };
  }
  // The engine is 15 MB of code: it is loaded only where it is used.
  const { openEmbedded } = await import('./embedded.ts');
  const { pool, close } = await openEmbedded(options.dataDir);
  return { pool, engine: 'embedded', listen: listenOnPool(pool), close };
};
