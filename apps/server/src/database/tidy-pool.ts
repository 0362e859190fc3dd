import type pg from 'pg';

type Client = pg.PoolClient & { getTransactionStatus(): string | null };

/**
 * Makes a pool safe to share: a lost connection fails its query instead of ending the process, and a
 * transaction that somebody left open is rolled back before the next one gets the connection.
 */
export const tidyPool = (pool: pg.Pool): pg.Pool => {
  const ignore = (): void => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => void client.on('error', ignore));
  pool.on('release', (error, client) => {
    if (!error && (client as Client).getTransactionStatus() !== 'I') client.query('rollback').catch(ignore);
  });
  return pool;
};
