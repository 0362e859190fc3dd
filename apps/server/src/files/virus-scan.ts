import { once } from 'node:events';
import { connect } from 'node:net';
import type { OfferedFile } from '@inflytande/domain/kernel/file';
import type { Config } from '../config.ts';

/** How long the scanner may take, in milliseconds. */
const patience = 20_000;

const sized = (chunk: Uint8Array): Uint8Array[] => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(chunk.length);
  return [size, chunk];
};

/** What clamd answers to INSTREAM, up to the end of the connection. */
const ask = async (address: { host: string; port: number }, bytes: Uint8Array): Promise<string> => {
  const socket = connect(address);
  socket.setTimeout(patience, () => socket.destroy(new Error('the scanner does not answer')));
  try {
    await once(socket, 'connect');
    for (const part of [Buffer.from('zINSTREAM\0'), ...sized(bytes), ...sized(new Uint8Array())])
      socket.write(part);
    let said = '';
    for await (const part of socket) said += String(part);
    return said;
  } finally {
    socket.destroy();
  }
};

/**
 * Has a file looked at by the scanner of the settings (clamd, over TCP). Any other answer than that it is clean or
 * infected – too large for the scanner, busy, none at all – is as if the scanner were away.
 */
export const scanForVirus = async (
  { clamavAddress }: Pick<Config, 'clamavAddress'>,
  bytes: Uint8Array,
): Promise<OfferedFile['scan']> => {
  if (clamavAddress === null) return 'no-scanner';
  const said = await ask(clamavAddress, bytes).catch(() => '');
  if (/^stream: OK\0?\s*$/.test(said)) return 'clean';
  return / FOUND\0?\s*$/.test(said) ? 'infected' : 'scanner-away';
};
