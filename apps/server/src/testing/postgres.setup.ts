import { randomBytes } from 'node:crypto';
import { startPostgres } from '@inflytande/postgres/start';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.ts';
import { withDatabase } from './with-database.ts';

/**
 * One migrated database as template, in a PostgreSQL of our own or at DATABASE_URL, where databases named
 * `inflytande_test_…` come and go and nothing else is touched.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env['DATABASE_URL'];
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  const name = `inflytande_test_${randomBytes(5).toString('hex')}`;
  const admin = new pg.Client(server.url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  const template = withDatabase(server.url, name);
  const pool = new pg.Pool({ connectionString: template, max: 1 });
  await migrate({ pool });
  await pool.end();
  project.provide('template', template);
  return async () => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    await server.stop();
  };
};
