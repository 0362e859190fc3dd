import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../database/connect.ts';
import { engineExtensions, enginePool } from '../database/embedded.ts';
import { listenOnPool } from '../database/listen.ts';
import { withDatabase } from './with-database.ts';

/** What a test database begins with: nothing but tables, or the demo county and the national round. */
export type Content = 'empty' | 'demo';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Database['engine'];
    /** embedded: path of the dump; postgres: address of the template database. */
    template: string;
    /** The same with the demo county. */
    demoTemplate: string;
  }
}

const templateOf = { empty: 'template', demo: 'demoTemplate' } as const satisfies Record<Content, string>;

/** Hands out the bytes it holds: a Blob of Node's reads itself in pieces, half of the time that a clone takes. */
class Dump extends Blob {
  readonly #bytes: ArrayBuffer;
  constructor(bytes: ArrayBuffer) {
    super([]);
    this.#bytes = bytes;
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes;
  }
}

const dumps = new Map<Content, Dump>();

const dumpOf = (content: Content): Dump => {
  const dump =
    dumps.get(content) ?? new Dump(new Uint8Array(readFileSync(inject(templateOf[content]))).buffer);
  dumps.set(content, dump);
  return dump;
};

const cloneEmbedded = async (content: Content): Promise<Database> => {
  const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'];
  const engine = await PGlite.create({
    loadDataDir: dumpOf(content),
    startParams,
    extensions: engineExtensions,
  });
  const pool = enginePool(engine);
  const close = async (): Promise<void> => {
    await pool.end();
    await engine.close();
  };
  return { pool, engine: 'embedded', listen: listenOnPool(pool), close };
};

let clones = 0;

const clonePostgres = async (content: Content): Promise<Database> => {
  const template = inject(templateOf[content]);
  const source = new URL(template).pathname.slice(1);
  const name = `${source}_${process.pid}_${(clones += 1)}`;
  const admin = new pg.Client(withDatabase(template, 'postgres'));
  await admin.connect();
  await admin.query(`create database ${name} template ${source} strategy file_copy`);
  const database = await openDatabase({ url: withDatabase(template, name), dataDir: '' });
  const close = async (): Promise<void> => {
    await database.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { ...database, close };
};

const cloneOf = { embedded: cloneEmbedded, postgres: clonePostgres } satisfies Record<
  Database['engine'],
  (content: Content) => Promise<Database>
>;

const open = new Set<Database>();

/**
 * A migrated database of its own on the engine of this run (the whole suite runs on both), empty unless asked for
 * otherwise. Closed after the test file, unless the test closes it.
 */
export const testDatabase = async (content: Content = 'empty'): Promise<Database> => {
  const clone = await cloneOf[inject('engine')](content);
  const database: Database = {
    ...clone,
    close: async () => {
      if (open.delete(database)) await clone.close();
    },
  };
  open.add(database);
  return database;
};

/** Closes what the tests of a file left open. */
export const closeTestDatabases = async (): Promise<void> => {
  for (const database of open) await database.close();
};
