import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';

/** macOS and the BSDs refuse longer socket paths. */
const longestSocketPath = 100;

/**
 * Where the lock of a folder lives. Linux: an abstract socket, Windows: a named pipe; the kernel frees both
 * when the process dies, `kill -9` included. Elsewhere (macOS): a socket file, where a dead owner shows by
 * refusing to answer. Containers with networks of their own do not see each other's abstract sockets.
 */
const lockAddress = (folder: string): { address: string; file: boolean } => {
  const key = `inflytande-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return { address: `\0${key}`, file: false };
  if (process.platform === 'win32') return { address: `\\\\.\\pipe\\${key}`, file: false };
  const inFolder = join(folder, 'lock');
  return { address: inFolder.length <= longestSocketPath ? inFolder : `/tmp/${key}`, file: true };
};

const tryListen = (address: string): Promise<Server | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(String(process.pid));
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });

/** The pid of the process that holds the lock, '' if it does not say, null if nobody answers. */
const askHolder = (address: string): Promise<string | null> =>
  new Promise((resolve) => {
    let said = '';
    const socket = connect(address);
    socket.setEncoding('utf8').setTimeout(2000, () => socket.destroy());
    socket.on('data', (part: string) => (said += part));
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(said));
  });

/**
 * Takes the folder for this process until `release` or the end of the process.
 * Two engines on one folder corrupt each other silently.
 * @param folder real path of an existing folder
 * @throws CannotOpen with the pid of the process that has the folder
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const { address, file } = lockAddress(folder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await tryListen(address);
    if (server) return () => new Promise((resolve) => server.close(() => resolve()));
    const holder = await askHolder(address);
    if (holder !== null) {
      const who = holder === '' ? 'en annan process' : `process ${holder}`;
      throw new CannotOpen(
        `Datamappen ${folder} används redan av ${who}. Stoppa den processen först, eller välj en annan mapp med DATA_DIR.`,
      );
    }
    if (file) unlinkSync(address);
  }
  throw new CannotOpen(`Datamappen ${folder} gick inte att låsa. Försök igen om en stund.`);
};
