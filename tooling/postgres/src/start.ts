import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { sharedFolder, unpack } from './programs.ts';

/** `nobody`: PostgreSQL refuses to run as root. */
const nobody = 65534;
const identity = (): { uid?: number; gid?: number } =>
  process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Sorts by byte, and knows å, ä and ö as letters: without that, Swedish search misses capitals. */
const locale = ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

const createCluster = (programs: string): string => {
  const data = mkdtempSync(join(sharedFolder(), 'inflytande-pgdata-'));
  const { uid, gid } = identity();
  if (uid !== undefined && gid !== undefined) chownSync(data, uid, gid);
  const made = spawnSync(
    join(programs, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
    { ...identity(), cwd: data, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  return data;
};

/** Tests throw their data away: speed before durability. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const settings = (port: number, own: readonly string[]): string[] =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    ...own,
  ].flatMap((setting) => ['-c', setting]);

/** Ends PostgreSQL and removes its folder when the pipe to this process closes, `kill -9` included. */
const guard = 'data="$1"; shift; "$@" & p=$!; read _; kill -INT $p; wait $p; rm -rf "$data"';

type Cluster = { readonly programs: string; readonly data: string; readonly settings: string[] };

const spawnServer = ({ programs, data, settings: given }: Cluster): ChildProcess =>
  spawn(
    'sh',
    ['-c', guard, 'sh', data, join(programs, 'bin', 'postgres'), '-D', data, ...given],
    // Ctrl-C in a terminal reaches the whole group; the guard alone decides when the server ends.
    { ...identity(), cwd: data, stdio: ['pipe', 'ignore', 'pipe'], detached: true },
  );

const untilReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });

/**
 * Starts an empty PostgreSQL of its own on a free port of 127.0.0.1, as root or not, without installation.
 * It ends with `stop`, and with this process however that ends.
 * @param own settings such as `fsync=on`; what is not given has PostgreSQL's default. Left out: fast and forgetful.
 * @throws Error when the platform has no build, or it does not start
 */
export const startPostgres = async (
  own: readonly string[] = forgetful,
): Promise<{ url: string; stop: () => Promise<void> }> => {
  const programs = unpack();
  const data = createCluster(programs);
  const port = await freePort();
  const server = spawnServer({ programs, data, settings: settings(port, own) });
  await untilReady(server);
  server.unref();
  // Both pipes would keep the process of the tests alive.
  for (const pipe of [server.stdin, server.stderr])
    (pipe as unknown as { unref?: () => void } | null)?.unref?.();
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (server.exitCode !== null) return resolve();
      server.ref();
      server.once('exit', () => resolve());
      server.stdin?.end();
    });
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
};
