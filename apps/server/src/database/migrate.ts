import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Database } from './connect.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any number that nothing else locks. */
const lockKey = 7_021_968;

/**
 * Brings the database to the committed migrations, all or none. Processes that start together wait for each
 * other, and the later ones find nothing to do.
 */
export const migrate = async (database: Pick<Database, 'pool'>): Promise<void> => {
  const client = await database.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await applyMigrations(drizzle(client), { migrationsFolder });
    await client.query('select pg_advisory_unlock($1)', [lockKey]);
    client.release();
  } catch (error) {
    // Ending the connection frees the lock, whatever state it is in.
    client.release(true);
    throw error;
  }
};
