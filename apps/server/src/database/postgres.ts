import type { Duplex } from 'node:stream';
import pg from 'pg';
import { CannotOpen } from './cannot-open.ts';
import { isLost } from './lost.ts';
import { tidyPool } from './tidy-pool.ts';

export type Host = { readonly host: string; readonly port: number };
export type Address = { readonly hosts: readonly Host[]; readonly config: pg.ClientConfig };

const connectTimeoutMs = 5000;
/** How long a start waits for a database that is itself starting or failing over. */
const patienceMs = 30_000;

/**
 * Reads `postgres://user:password@host[:port][,host[:port]…]/name[?options]`; node-postgres knows one host only.
 * @throws CannotOpen when it is not such an address; the sentence does not repeat it, for it holds a password
 */
export const parseAddress = (url: string): Address => {
  const parts = /^(postgres(?:ql)?:\/\/)(?:([^@/]*)@)?([^@/?]+)(\/[^?]*)?(\?.*)?$/.exec(url);
  if (!parts)
    throw new CannotOpen('DATABASE_URL ska vara en adress som postgres://användare:lösenord@värd:5432/namn.');
  const [, scheme, login, list = '', path = '', query = ''] = parts;
  const at = login === undefined ? '' : `${login}@`;
  const hosts = list.split(',').map((entry) => {
    const [, host = entry, port = '5432'] = /^(.*?|\[.*\])(?::(\d+))?$/.exec(entry) ?? [];
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
  });
  return { hosts, config: { connectionString: `${scheme}${at}in-config${path}${query}` } };
};

const clientOf = ({ config }: Address, { host, port }: Host): pg.Client => {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: connectTimeoutMs, keepAlive: true });
  // The connection string would win over separate host and port.
  return Object.assign(client, { host, port });
};

class NoPrimary extends Error {}

/** The first host that answers and takes writes. @throws the last host's error, or NoPrimary */
const findPrimary = async (address: Address): Promise<Host> => {
  let problem: unknown = new NoPrimary('every host is in recovery');
  for (const host of address.hosts) {
    const client = clientOf(address, host);
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ standby: boolean }>('select pg_is_in_recovery() as standby');
      if (rows[0]?.standby === false) return host;
    } catch (error) {
      problem = error;
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw problem;
};

/**
 * Queries that are asked in one turn of the event loop go out in one write: under load, writing to a socket costs
 * more than all else that a query costs here.
 */
const writeTogether = (client: pg.Client): void => {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
  const query = (...given: unknown[]): unknown => {
    stream.cork();
    process.nextTick(() => stream.uncork());
    return ask(...given);
  };
  Object.assign(client, { query });
};

/** A pool whose new connections go to the host that takes writes. */
class PrimaryPool extends pg.Pool {
  lookAgain: () => Promise<void> = async () => {};
}

const poolOf = (address: Address, first: Host): PrimaryPool => {
  let primary = first;
  let search: Promise<void> | null = null;
  class PrimaryClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config);
      Object.assign(this, primary);
      writeTogether(this);
    }
  }
  const pool = new PrimaryPool({
    ...address.config,
    Client: PrimaryClient,
    max: 20,
    pipeline: true,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
  });
  const moveTo = async (host: Host): Promise<void> => {
    if (host === primary) return;
    primary = host;
    while (pool.idleCount > 0) (await pool.connect()).release(true);
  };
  pool.lookAgain = () =>
    (search ??= findPrimary(address)
      .then(moveTo)
      .catch(() => {})
      .finally(() => (search = null)));
  return tidyPool(pool);
};

/** After a lost connection or a refused write: finds the host that takes writes. Does nothing when embedded. */
export const findHostAgain = async (pool: pg.Pool): Promise<void> => {
  if (pool instanceof PrimaryPool) await pool.lookAgain();
};

/** @throws CannotOpen when the database does not know Swedish letters: its search would miss capitals */
const refuseForeignLetters = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ knows: boolean }>(`select lower('ÅÄÖ') = 'åäö' as knows`);
  if (rows[0]?.knows) return;
  await pool.end();
  throw new CannotOpen(
    'Databasen känner inte bokstäverna å, ä och ö, så svensk sökning skulle inte fungera. ' +
      "Skapa den med: template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'.",
  );
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type OpenPostgres = { readonly pool: pg.Pool; readonly newClient: () => Promise<pg.Client> };

const openNow = async (address: Address): Promise<OpenPostgres> => {
  const pool = poolOf(address, await findPrimary(address));
  await refuseForeignLetters(pool);
  const newClient = async (): Promise<pg.Client> => {
    const client = clientOf(address, await findPrimary(address));
    await client.connect();
    return client;
  };
  return { pool, newClient };
};

/**
 * Opens PostgreSQL, waiting up to 30 s while no host takes connections.
 * @throws CannotOpen when the address is no address or nobody answers in time
 */
export const openPostgres = async (url: string): Promise<OpenPostgres> => {
  const address = parseAddress(url);
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await openNow(address);
    } catch (error) {
      if (error instanceof CannotOpen) throw error;
      const mayPass = isLost(error) || error instanceof NoPrimary;
      if (!mayPass || Date.now() > until)
        throw new CannotOpen(`Databasen i DATABASE_URL går inte att använda: ${(error as Error).message}`, {
          cause: error,
        });
      await pause(500);
    }
  }
};
