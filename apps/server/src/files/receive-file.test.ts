import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { Refusal } from '../refusal.ts';
import { pdf } from '../testing/hand-in.ts';
import { receiveFile } from './receive-file.ts';

const config = (clamav?: number) =>
  readConfig({
    LARGEST_FILE: '1',
    ...(clamav === undefined ? {} : { CLAMAV_ADDRESS: `127.0.0.1:${clamav}` }),
  });
const codeOf = async (file: File, clamav?: number): Promise<string> => {
  try {
    await receiveFile(config(clamav), file);
    return 'ok';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
};
const megabyte = 1024 * 1024;

describe('a file is judged by its content', () => {
  it.each([
    ['ok', pdf()],
    ['ok', pdf('', 'bild.exe')],
    ['ok', new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], 'bild.png')],
    ['file/kind-not-allowed', new File(['MZ program'], 'stadgar.pdf', { type: 'application/pdf' })],
    ['file/kind-not-allowed', new File(['<script>alert(1)</script>'], 'stadgar.pdf')],
    ['file/kind-not-allowed', new File(['PK\u0003\u0004'], 'arkiv.docx')],
    ['file/empty', new File([], 'tom.pdf')],
    ['file/missing', new File([], '')],
    ['file/too-large', pdf('x'.repeat(megabyte))],
  ])('%s: %o', async (code, file) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('keeps its bytes, their digest and a clean name', async () => {
    const content = '%PDF-1.7\nStadgar\n%%EOF';
    expect(await receiveFile(config(), pdf('Stadgar', '../Stadgar "2026".exe'))).toMatchObject({
      name: 'Stadgar 2026.pdf',
      kind: 'pdf',
      size: content.length,
      sha256: '75926daa413819aac20aca68a987fcdf3ea6fe2c0f865856925d5deaf1954313',
      content: Buffer.from(content),
    });
  });
});

describe('a virus scanner that speaks as clamd does', () => {
  let scanner: Server | undefined;
  afterEach(() => scanner?.close());

  /** Reads one INSTREAM to its end, then says the answer; tells what it was given. */
  const start = async (answer: string) => {
    const given: Buffer[] = [];
    scanner = createServer((socket) => {
      let read: Buffer = Buffer.of();
      socket.on('data', (part: Buffer) => {
        read = Buffer.concat([read, part]);
        const command = read.indexOf(0) + 1;
        if (command === 0 || read.length < command + 4) return;
        const size = read.readUInt32BE(command);
        const end = command + 4 + size;
        if (read.length < end + 4 || read.readUInt32BE(end) !== 0) return;
        given.push(read.subarray(0, command), read.subarray(command + 4, end));
        socket.end(answer);
      });
    });
    scanner.listen(0, '127.0.0.1');
    await once(scanner, 'listening');
    return { port: (scanner.address() as AddressInfo).port, given };
  };

  it.each([
    ['ok', 'stream: OK\0'],
    ['file/infected', 'stream: Eicar-Test-Signature FOUND\0'],
    ['file/scanner-away', 'INSTREAM size limit exceeded. ERROR\0'],
    ['file/scanner-away', ''],
  ])('%s: it answers %j', async (code, answer) => {
    const { port, given } = await start(answer);
    const file = pdf('x'.repeat(200_000));
    expect(await codeOf(file, port)).toBe(code);
    expect(given).toEqual([Buffer.from('zINSTREAM\0'), Buffer.from(await file.arrayBuffer())]);
  });

  it('nothing is kept while it is away', async () => {
    const { port } = await start('');
    scanner?.close();
    expect(await codeOf(pdf(), port)).toBe('file/scanner-away');
  });

  it('is not asked about what is refused anyway', async () => {
    const { port, given } = await start('stream: OK\0');
    expect(await codeOf(new File(['MZ'], 'x.pdf'), port)).toBe('file/kind-not-allowed');
    expect(given).toEqual([]);
  });
});
