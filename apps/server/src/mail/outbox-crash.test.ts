import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openDatabase, type Database } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { inSpace } from '../database/space.ts';
import { inFull } from '../testing/depth.ts';
import { enqueue } from './enqueue.ts';

const people = 80;
const kills = inFull ? 4 : 2;
/** How many letters are accepted at most between two kills, so that some always wait for the next one. */
const share = people / (kills + 1);

const folder = mkdtempSync(join(tmpdir(), 'inflytande-outbox-'));
const dataDir = join(folder, 'data');
const accepted = join(folder, 'accepted');
const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

const programs = {
  mailServer: fileURLToPath(new URL('../testing/mail-server.ts', import.meta.url)),
  server: fileURLToPath(new URL('../testing/carry-until-killed.ts', import.meta.url)),
} as const;
const start = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) => {
  const { DATABASE_URL: _database, ...inherited } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  ends.push(() => end('SIGKILL'));
  return { child, gone, end };
};

type Accepted = { readonly to: string; readonly messageId: string };
const received = (): Accepted[] =>
  existsSync(accepted)
    ? readFileSync(accepted, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Accepted)
    : [];

const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase({ url: null, dataDir });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

/** A region with one letter waiting for each person. */
const prepare = (database: Database): Promise<number> =>
  inSpace(database, { regionId: 'dalarna', write: true }, async (tx, entered) => {
    await entered;
    await tx.execute(`insert into region (region_id, name, authority_id) values ('dalarna', 'Dalarna', 'a')`);
    await tx.execute(
      `insert into person (region_id, authority_id, id, name, email, protection, sort_key)
       select 'dalarna', 'a', 'p' || n, 'P ' || n, 'n' || n || '@inflytande.example', 'none', 'p'
       from generate_series(1, ${people}) n`,
    );
    const to = Array.from({ length: people }, (_, n) => ({
      personId: `p${n + 1}`,
      data: { association: 'Påhittade föreningen' },
    }));
    return enqueue(tx, { regionId: 'dalarna', at: Date.now(), kind: 'association-invited', about: 'x', to });
  });

const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await done())) await setTimeout(5);
};

it(
  `kill -9 of the server, ${kills} times in the middle of ${people} letters: nobody twice, and whoever may have got nothing is on the list for a person`,
  { timeout: 400_000 },
  async () => {
    await withDatabase(async (database) => {
      await migrate(database);
      expect(await prepare(database)).toBe(people);
    });
    const mailServer = start(programs.mailServer, [accepted]);
    const [port] = (await once(mailServer.child.stdout, 'data')) as [Buffer];
    const serve = (...args: string[]) =>
      start(programs.server, args, {
        DATA_DIR: dataDir,
        SMTP_URL: `smtp://127.0.0.1:${String(port).trim()}`,
        MAIL_FROM: 'Inflytande <no-reply@inflytande.example>',
      });

    for (let killed = 0; killed < kills; killed += 1) {
      const enough = received().length + Math.ceil(Math.random() * (share - 2));
      const server = serve();
      await until(() => received().length >= enough || server.child.exitCode !== null);
      await setTimeout(Math.random() * 40);
      expect(server.child.exitCode, 'still carrying when it is killed').toBeNull();
      await server.end('SIGKILL');
    }
    expect(received().length, 'killed in the middle').toBeLessThan(people);

    const [left] = await serve('once').gone;
    expect(left, 'whoever comes after them finishes').toBe(0);

    const rows = await withDatabase(
      async ({ pool }) =>
        (
          await pool.query<{ email: string; state: string }>(
            'select email, state from letter join person on person.id = letter.person_id',
          )
        ).rows,
    );
    const got = received().map(({ to }) => to);
    const unconfirmed = rows.filter(({ state }) => state === 'unconfirmed').map(({ email }) => email);
    const missed = rows.map(({ email }) => email).filter((email) => !got.includes(email));
    expect(new Set(got).size, 'nobody twice').toBe(got.length);
    expect(rows.filter(({ state }) => state !== 'sent' && state !== 'unconfirmed')).toEqual([]);
    expect(unconfirmed, 'whoever got nothing is on the list for a person').toEqual(
      expect.arrayContaining(missed),
    );
    expect(unconfirmed.length, 'at most one letter for each kill').toBeLessThanOrEqual(kills);
  },
);
