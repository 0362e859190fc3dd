import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '@inflytande/server/database';
import { startPostgres } from '@inflytande/postgres/start';
import { Connection } from './connection.ts';
import { fill } from './fill.ts';
import { query, readMaterial } from './jobs.ts';
import { median, quantile } from './measure.ts';
import { cpuOf, startServer } from './processes.ts';

// How long one person waits for an answer to a search: `node tooling/bench/src/search.ts [postgres|embedded] [--quick]`.
// One connection asks one question after the other, over HTTP, so the time is all that the server and its database need.

const region = 'prov-20';
const quick = process.argv.includes('--quick');
const sizes = quick ? { organisations: 210, councils: 42, points: 2100 } : {};
const [warmUp, times] = quick ? [2, 20] : [20, 200];
const main = '../../../apps/server/src/main.ts';
const say = (line: string) => process.stdout.write(`${line}\n`);

type Engine = {
  /** At most this for 95 of 100 answers, in milliseconds. */
  readonly target: number;
  /** Where the database lies, and how it is removed. */
  readonly start: () => Promise<{
    readonly url: string | null;
    readonly dataDir: string;
    readonly stop: () => unknown;
  }>;
};

const engines: Readonly<Record<'postgres' | 'embedded', Engine>> = {
  postgres: {
    target: 50,
    start: async () => {
      const postgres = await startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB']);
      return { url: postgres.url, dataDir: '', stop: () => postgres.stop() };
    },
  },
  embedded: {
    target: 150,
    start: async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'inflytande-bench-'));
      return { url: null, dataDir, stop: () => rmSync(dataDir, { recursive: true, force: true }) };
    },
  },
};

/** The word as someone in a hurry types it: two letters have changed places. */
const withSlip = (word: string) => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;

const questions = {
  'point.find, a word': (word: string) => ['point.find', { query: word }],
  'point.find, in answers only': (word: string) => ['point.find', { query: word, part: 'answer' }],
  'point.find, a slip': (word: string) => ['point.find', { query: withSlip(word) }],
  'search.everywhere': (word: string) => ['search.everywhere', { query: word }],
  'point.list by a word': (word: string) => ['point.list', { query: word }],
} as const satisfies Readonly<Record<string, (word: string) => readonly [string, object]>>;

/** The first hour's work over the new data is done when the server has not worked for two seconds. */
const settled = async (pid: number): Promise<void> => {
  for (let before = -1, now = cpuOf(pid); now > before + 20;) {
    await setTimeout(2000);
    [before, now] = [now, cpuOf(pid)];
  }
};

const measured = async (connection: Connection, port: number, question: readonly [string, object]) => {
  const request = query({ port }, ...question);
  const began = performance.now();
  await connection.send(request);
  return performance.now() - began;
};

const measureEngine = async ({ start, target }: Engine): Promise<void> => {
  const { url, dataDir, stop } = await start();
  const environment = {
    REGION: region,
    SECRET: 'only for measuring, never for people',
    DEMO_DATA: 'off',
    ...(url === null ? { DATA_DIR: dataDir } : { DATABASE_URL: url }),
  };
  // Our server brings the database to its shape, then the data come.
  await (await startServer(main, environment)).stop();
  const database = await openDatabase({ url, dataDir });
  await fill(database.pool, sizes);
  const { words } = await readMaterial(database.pool, region);
  await database.close();

  const server = await startServer(main, environment);
  const connection = new Connection(server.port);
  await settled(server.pid);
  say('| question | p50 | p95 | at most |');
  say('| --- | --- | --- | --- |');
  for (const [name, about] of Object.entries(questions)) {
    const took: number[] = [];
    for (let n = 0; n < warmUp + times; n += 1) {
      const one = await measured(connection, server.port, about(words[n % words.length] ?? ''));
      if (n >= warmUp) took.push(one);
    }
    say(`| ${name} | ${median(took).toFixed(0)} ms | ${quantile(took, 0.95).toFixed(0)} ms | ${target} ms |`);
  }
  connection.close();
  await server.stop();
  await stop();
};

for (const [name, engine] of Object.entries(engines)) {
  if (process.argv.some((word) => word in engines) && !process.argv.includes(name)) continue;
  say(`\n${name}`);
  await measureEngine(engine);
}
