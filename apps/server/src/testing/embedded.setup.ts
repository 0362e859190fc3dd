import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { engineExtensions, enginePool } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { demoSpaces, loadSpaces } from '../load-demo.ts';
import { moment } from './moment.ts';

/** A migrated database in memory and the same with the demo county, dumped; every test database starts from one. */
export const setup = async (project: TestProject): Promise<() => void> => {
  // Small write-ahead segments: half the dump, and a third less time per clone.
  const engine = await PGlite.create({
    initDbStartParams: ['--wal-segsize=1'],
    extensions: engineExtensions,
  });
  const folder = mkdtempSync(join(tmpdir(), 'inflytande-template-'));
  const dumped = async (name: string): Promise<string> => {
    const dump = await engine.dumpDataDir('none');
    const file = join(folder, `${name}.tar`);
    writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
    return file;
  };
  const pool = enginePool(engine);
  await migrate({ pool });
  await pool.query('vacuum full');
  await pool.query('checkpoint');
  project.provide('template', await dumped('empty'));
  await loadSpaces({ database: { pool }, now: () => moment }, demoSpaces);
  await pool.query('checkpoint');
  await pool.end();
  project.provide('demoTemplate', await dumped('demo'));
  await engine.close();
  return () => rmSync(folder, { recursive: true, force: true });
};
