import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

const letter = (char: string): number => char.charCodeAt(0);
/** Messages that the server answers at once: query, sync, flush, end of copy. */
const answered = new Set(['Q', 'S', 'H', 'c', 'f'].map(letter));
const terminate = letter('X');
const readyForQuery = letter('Z');
const idle = Buffer.from([readyForQuery, 0, 0, 0, 5, letter('I')]);

const simpleQuery = (sql: string): Buffer => {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
};

/**
 * A socket to the engine in this process: node-postgres writes and reads plain protocol bytes, so that errors,
 * prepared statements, type parsers and notifications behave as with a server. Complete rounds only are
 * handed over: the engine answers a lone Parse with a ReadyForQuery that the client does not expect.
 */
class EngineSocket extends Duplex {
  readonly #engine: PGlite;
  #unsent: Buffer[] = [];
  #started = false;
  #scheduled = false;

  constructor(engine: PGlite) {
    super();
    this.#engine = engine;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#unsent.push(chunk);
    if (!this.#scheduled) {
      // Other work of the process gets its turn between two queries.
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        if (!this.destroyed) this.#exchange();
      });
    }
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  #exchange(): void {
    const all = Buffer.concat(this.#unsent);
    this.#unsent = [];
    let from = 0;
    let at = 0;
    while (at + 5 <= all.length) {
      const kind = this.#started ? all[at] : undefined;
      const end = at + (kind === undefined ? all.readInt32BE(at) : 1 + all.readInt32BE(at + 1));
      if (end > all.length) break;
      if (kind === undefined) this.#begin(all.subarray(at, end));
      else if (kind !== terminate && !answered.has(kind)) {
        at = end;
        continue;
      } else if (kind !== terminate) this.#ask(all.subarray(from, end));
      at = end;
      from = end;
    }
    // Answers may already have called for new messages.
    if (from < all.length) this.#unsent.unshift(all.subarray(from));
  }

  /** The session outlives the client: what an earlier client left behind must not reach this one. */
  #begin(startup: Buffer): void {
    this.#started = true;
    if (this.#engine.isInTransaction()) this.#execute(simpleQuery('rollback'));
    this.#execute(simpleQuery('discard all'));
    const welcome = this.#execute(startup);
    // The engine greets without saying that it is ready.
    this.#answer(welcome.at(-6) === readyForQuery ? welcome : Buffer.concat([welcome, idle]));
  }

  #ask(round: Buffer): void {
    const answer = this.#execute(round);
    const isSync = round[round.length - 5] === letter('S') || round[0] === letter('Q');
    if (isSync && answer.at(-6) !== readyForQuery) {
      this.destroy(new Error('The embedded database stopped in the middle of a query.'));
      return;
    }
    this.#answer(answer);
  }

  #execute(message: Buffer): Buffer {
    const parts: Uint8Array[] = [];
    // Runs before the first await inside, hence in step with the caller.
    this.#engine
      .execProtocolRawStream(message, { syncToFs: false, onRawData: (part) => parts.push(part.slice()) })
      .catch((error: unknown) => this.destroy(error as Error));
    return Buffer.concat(parts);
  }

  #answer(bytes: Buffer): void {
    if (bytes.length > 0) this.push(bytes);
  }
}

/** A node-postgres client class whose server is this engine. Use it in a pool of exactly one. */
export const pgliteClient = (engine: PGlite): new (config?: pg.ClientConfig) => pg.Client =>
  class PgliteClient extends pg.Client {
    constructor(config: pg.ClientConfig = {}) {
      super({
        ...config,
        user: 'postgres',
        database: 'postgres',
        host: 'localhost',
        ssl: false,
        stream: () => new EngineSocket(engine),
      });
    }
  };
