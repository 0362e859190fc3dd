import type pg from 'pg';

type Client = pg.PoolClient & { getTransactionStatus(): string | null };

const ignore = (): void => {};

/** Goes ahead of whatever the next holder of the connection asks. */
const rollBack = (client: pg.PoolClient): Promise<unknown> => client.query('rollback').catch(ignore);

/**
 * Makes a pool safe to share: a lost connection fails its query instead of ending the process, and a
 * transaction that somebody left open is rolled back before the next one gets the connection.
 */
export const tidyPool = <Pool extends pg.Pool>(pool: Pool): Pool => {
  pool.on('error', ignore);
  pool.on('connect', (client) => void client.on('error', ignore));
  pool.on('release', (error, client) => {
    if (!error && (client as Client).getTransactionStatus() !== 'I') void rollBack(client);
  });
  return pool;
};
