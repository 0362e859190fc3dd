import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { enginePool } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';

/** One migrated database in memory, dumped; every test database starts from the dump. */
export const setup = async (project: TestProject): Promise<() => void> => {
  // Small write-ahead segments: half the dump, and a third less time per clone.
  const engine = await PGlite.create({ initDbStartParams: ['--wal-segsize=1'] });
  const pool = enginePool(engine);
  await migrate({ pool });
  await pool.query('vacuum full');
  await pool.query('checkpoint');
  await pool.end();
  const dump = await engine.dumpDataDir('none');
  await engine.close();
  const folder = mkdtempSync(join(tmpdir(), 'inflytande-template-'));
  const file = join(folder, 'template.tar');
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  project.provide('template', file);
  return () => rmSync(folder, { recursive: true, force: true });
};
