import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Connection, wire } from './connection.ts';

export type Server = {
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswer: number;
  stop(): Promise<void>;
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

const answers = async (port: number): Promise<boolean> => {
  const connection = new Connection(port);
  try {
    return (await connection.ask(wire({ port }, '/healthz'))).status === 200;
  } catch {
    return false;
  } finally {
    connection.close();
  }
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
};

/** Starts a server in a process of its own and waits for its first answer. `main` is a path beside this file. */
export const startServer = async (
  main: string,
  environment: Readonly<Record<string, string>>,
): Promise<Server> => {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(main, import.meta.url))], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // Whatever ends this process, its servers end too.
  process.once('exit', () => child.kill());
  while (!(await answers(port))) {
    if (child.exitCode !== null)
      throw new Error(`${main} ended with ${child.exitCode} instead of answering.`);
    await pause(5);
  }
  return {
    port,
    pid: child.pid ?? 0,
    firstAnswer: performance.now() - began,
    stop: () => stopped(child),
  };
};

/** The fields of /proc/<pid>/stat after the name, or null where there is no such process or no /proc. */
const statOf = (pid: number): string[] | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

/** A clock tick is 10 ms wherever Linux runs. */
const tick = 10;

/** CPU time that a process has used, in milliseconds; NaN where it cannot be known. */
export const cpuOf = (pid: number): number => {
  const stat = statOf(pid);
  return stat === null ? Number.NaN : (Number(stat[11]) + Number(stat[12])) * tick;
};

/** CPU time that PostgreSQL's processes have used, given one of them, in milliseconds; NaN when not on this machine. */
export const cpuOfPostgres = (backend: number): number => {
  const parent = statOf(backend)?.[1];
  if (parent === undefined) return Number.NaN;
  const pids = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && statOf(Number(name))?.[1] === parent,
  );
  return pids.reduce((sum, pid) => sum + cpuOf(Number(pid)), 0);
};

/** Memory of a process, in MB: now, and at most since its start. */
export const memoryOf = (pid: number): { now: number; peak: number } => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: read('VmRSS'), peak: read('VmHWM') };
  } catch {
    return { now: Number.NaN, peak: Number.NaN };
  }
};
