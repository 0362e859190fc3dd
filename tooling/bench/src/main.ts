import { startPostgres } from '@inflytande/postgres/start';
import pg from 'pg';
import { Connection, wire, type Target } from './connection.ts';
import { benchPerson, fill } from './fill.ts';
import { jobsOn, readMaterial, type Job } from './jobs.ts';
import { measure, type Plan, type Side } from './measure.ts';
import { memoryOf, startServer, type Server } from './processes.ts';
import { table } from './table.ts';

const quick = process.argv.includes('--quick');
const wanted = process.argv.filter((word) => /^W\d$/.test(word));
const region = 'prov-20';
const sizes = quick ? { organisations: 210, councils: 42, points: 2100 } : {};
const plan: Omit<Plan, 'backend'> = quick
  ? { connections: 4, rounds: 3, round: 200, warmUp: 100, alone: 20 }
  : { connections: 16, rounds: 5, round: 2000, warmUp: 2000, alone: 300 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const main = '../../../apps/server/src/main.ts';

const environmentFor = (url: string) => ({
  DATABASE_URL: url,
  REGION: region,
  SECRET: 'only for measuring, never for people',
  DEMO_DATA: 'off',
  DEMO_SIGN_IN: 'on',
});

/** Our server brings the database to its shape; the data follow, unless an earlier run left them. */
const prepare = async (url: string): Promise<pg.Client> => {
  await (await startServer(main, environmentFor(url))).stop();
  const client = new pg.Client(url);
  // Where something went wrong the database goes before this connection; what went wrong is what is told.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ is: boolean }>('select exists (select from public.point) as is');
  if (rows[0]?.is) return client;
  const began = performance.now();
  await fill(client, sizes);
  say(`Filled in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
  return client;
};

const signIn = async (port: number): Promise<Target> => {
  const connection = new Connection(port);
  const { head } = await connection.ask(
    wire({ port }, '/api/trpc/session.start', { personId: benchPerson.id }),
  );
  connection.close();
  const cookie = /^set-cookie: ([^;]*session_token=[^;]+)/im.exec(head)?.[1];
  if (cookie === undefined) throw new Error(`Nobody could sign in: ${head}`);
  return { port, cookie };
};

/**
 * Asks both the same questions and throws where the answers differ: a floor that does less is no floor. Once more where
 * they do, for the hourly run that our server begins with may have changed something in between.
 */
const compare = async (job: Job, ours: Side, floor: Side): Promise<void> => {
  const [one, other] = [new Connection(ours.target.port), new Connection(floor.target.port)];
  const same = async (n: number): Promise<void> => {
    const mine = await one.ask(ours.request(job, n));
    const theirs = await other.ask(floor.request(job, n));
    const { result } = JSON.parse(mine.body) as { result: { data: never } };
    job.same(result.data, JSON.parse(theirs.body) as never);
  };
  for (let n = 0; n < 25; n += 1) await same(n).catch(() => same(n));
  one.close();
  other.close();
};

const run = async (url: string, settings: string) => {
  const client = await prepare(url);
  const material = await readMaterial(client, region);
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server: Server = await startServer(main, environmentFor(url));
  const target = await signIn(server.port);
  await new Promise((resolve) => setTimeout(resolve, quick ? 0 : 5000));
  const idle = memoryOf(server.pid).now;
  const floorServer = await startServer('./floor.ts', environmentFor(url));
  const ours: Side = { target, pid: server.pid, request: (job, n) => job.ours(target, n) };
  const floorTarget = { port: floorServer.port };
  const floor: Side = {
    target: floorTarget,
    pid: floorServer.pid,
    request: (job, n) => job.floor(floorTarget, n),
  };

  const results = [];
  for (const job of jobsOn(material)) {
    if (wanted.length > 0 && !wanted.some((id) => job.name.startsWith(id))) continue;
    await compare(job, ours, floor);
    results.push({ job, ...(await measure(job, { ours, floor }, { ...plan, backend: rows[0]?.pid ?? 0 })) });
  }
  say(`\n${settings}`);
  say(table(results));
  say('W6 needs applications, which do not exist yet. The data made holds no appointments yet.');
  say(
    `Our server on PostgreSQL: first answer after ${server.firstAnswer.toFixed(0)} ms, idle ${idle.toFixed(0)} MB, ` +
      `peak in these jobs ${memoryOf(server.pid).peak.toFixed(0)} MB (resident).`,
  );
  await client.end();
  await Promise.all([server.stop(), floorServer.stop()]);
};

const given = process.env['DATABASE_URL'];
const forgetful = process.argv.includes('--forgetful');
const memory = ['shared_buffers=512MB', 'max_wal_size=4GB'];
const durability = forgetful ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : [];
const settings =
  given === undefined
    ? `PostgreSQL 18 of its own with ${[...memory, ...durability].join(', ')}${forgetful ? '' : ', commits synced to disk'}.`
    : 'PostgreSQL of DATABASE_URL, as it is set up.';
const postgres =
  given === undefined
    ? await startPostgres([...memory, ...durability])
    : { url: given, stop: async () => {} };
try {
  await run(postgres.url, settings);
} finally {
  await postgres.stop();
}
