import { randomBytes } from 'node:crypto';
import { startPostgres } from '@inflytande/postgres/start';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.ts';
import { demoSpaces, loadSpaces } from '../load-demo.ts';
import { moment } from './moment.ts';
import { withDatabase } from './with-database.ts';

/**
 * A migrated database and the same with the demo county as templates, in a PostgreSQL of our own or at
 * DATABASE_URL, where databases named `inflytande_test_…` come and go and nothing else is touched.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env['DATABASE_URL'];
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  const name = `inflytande_test_${randomBytes(5).toString('hex')}`;
  const admin = new pg.Client(server.url);
  await admin.connect();
  const filled = async (database: string, fill: (pool: pg.Pool) => Promise<void>): Promise<string> => {
    const url = withDatabase(server.url, database);
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    await fill(pool);
    await pool.end();
    return url;
  };
  // Where the tests may find a difference: a database that sorts as Swedish readers do, not by byte.
  await admin.query(`create database ${name} template template0 locale_provider icu icu_locale 'sv'`);
  project.provide('template', await filled(name, (pool) => migrate({ pool })));
  await admin.query(`create database ${name}_demo template ${name}`);
  const demo = await filled(`${name}_demo`, (pool) =>
    loadSpaces({ database: { pool }, now: () => moment }, demoSpaces),
  );
  project.provide('demoTemplate', demo);
  return async () => {
    for (const template of [name, `${name}_demo`])
      await admin.query(`drop database if exists ${template} with (force)`);
    await admin.end();
    await server.stop();
  };
};
