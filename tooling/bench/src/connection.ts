import { connect, type Socket } from 'node:net';

/** A request of a job: as it goes over the wire, so that sending costs the measuring process next to nothing. */
export type Wire = string;

export type Answer = { readonly status: number; readonly head: string; readonly body: string };

/** Where and as whom requests are sent. */
export type Target = { readonly port: number; readonly cookie?: string };

/** Writes an HTTP/1.1 request: GET, or POST of `body` as JSON. */
export const wire = ({ port, cookie }: Target, path: string, body?: unknown): Wire => {
  const content = body === undefined ? '' : JSON.stringify(body);
  const lines = [
    `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
    ...(body === undefined
      ? []
      : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(content)}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${content}`;
};

const headEnd = '\r\n\r\n';

/** Whether all of an answer has come: by its length, or by the last chunk (which JSON cannot imitate). */
const isWhole = (received: Buffer, headLength: number, head: string): boolean => {
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return length === undefined
    ? received.subarray(-5).toString('latin1') === `0${headEnd}`
    : received.length >= headLength + Number(length);
};

const unchunked = (body: string): string => {
  let text = '';
  for (let at = 0; ;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.slice(at, lineEnd), 16);
    if (!(size > 0)) return Buffer.from(text, 'latin1').toString();
    text += body.slice(lineEnd + 2, lineEnd + 2 + size);
    at = lineEnd + 4 + size;
  }
};

/** One kept connection that asks one thing at a time. A server ends one that is idle for seconds: it is opened anew. */
export class Connection {
  readonly #port: number;
  #socket: Socket | null = null;
  #received: Buffer[] = [];
  #head: { text: string; length: number } | null = null;
  #settle: { resolve: (answer: Buffer) => void; reject: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    const fail = (error: Error) => this.#settle?.reject(error);
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', fail);
    socket.on('close', () => {
      this.#socket = null;
      fail(new Error('The connection was closed before the answer.'));
    });
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    const all = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    this.#received = [all];
    if (this.#head === null) {
      const end = all.indexOf(headEnd);
      if (end < 0) return;
      this.#head = { text: all.toString('latin1', 0, end), length: end + headEnd.length };
    }
    if (!isWhole(all, this.#head.length, this.#head.text)) return;
    this.#received = [];
    const settle = this.#settle;
    this.#settle = null;
    settle?.resolve(all);
  }

  /** Sends and waits for the whole answer, unread. */
  #exchange(request: Wire): Promise<Buffer> {
    this.#head = null;
    const answered = new Promise<Buffer>((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#socket ??= this.#open();
    this.#socket.write(request);
    return answered;
  }

  /** Asks, and looks at no more than whether the answer is a 200. Throws otherwise. */
  async send(request: Wire): Promise<void> {
    const answer = await this.#exchange(request);
    if (answer.toString('latin1', 9, 12) !== '200') throw new Error(answer.toString());
  }

  /** Asks and reads the answer. */
  async ask(request: Wire): Promise<Answer> {
    const answer = await this.#exchange(request);
    const { text: head, length } = this.#head ?? { text: '', length: 0 };
    const body = answer.subarray(length);
    return {
      status: Number(head.slice(9, 12)),
      head,
      body: /^content-length:/im.test(head) ? body.toString() : unchunked(body.toString('latin1')),
    };
  }

  close(): void {
    this.#settle = null;
    this.#socket?.destroy();
  }
}
