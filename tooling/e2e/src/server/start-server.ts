import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../../apps/server/src/main.ts', import.meta.url));

/** A server that was started for a test, in a process of its own. */
export type RunningServer = {
  readonly url: string;
  readonly pid: number;
  /** Asks it to stop and waits until it has. */
  readonly stop: () => Promise<void>;
  /** Takes it away in the middle of what it does, and waits until it is gone. */
  readonly kill: () => Promise<void>;
};

/** The server ended before it answered; the message holds what it said. */
export class NotStarted extends Error {}

/**
 * Starts the real server on a data folder and waits, at most two minutes, for its first answer.
 * Throws `NotStarted` with what it printed when it ends instead.
 */
export const startServer = async (
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [main], {
    env: { ...withoutDatabase(), PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  try {
    await answer(url, () => child.exitCode === null && child.signalCode === null);
  } catch (error) {
    await end('SIGKILL');
    throw new NotStarted(said, { cause: error });
  }
  return { url, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};

/** Tests run on their own folder, whatever database the machine's environment names. */
const withoutDatabase = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...rest } = process.env;
  return rest;
};

const answer = async (url: string, running: () => boolean): Promise<void> => {
  const until = Date.now() + 120_000;
  while (running()) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    if (Date.now() > until) throw new Error('no answer within two minutes');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the server ended before it answered');
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
