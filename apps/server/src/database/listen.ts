import type pg from 'pg';
import type { Database } from './connect.ts';

type Listen = Database['listen'];
type Heard = (payload: string) => void;

/** Who hears which channel. */
const register = () => {
  const channels = new Map<string, Set<Heard>>();
  return {
    channels: () => [...channels.keys()],
    add: (channel: string, heard: Heard): void => {
      channels.set(channel, (channels.get(channel) ?? new Set()).add(heard));
    },
    /** True when nobody hears the channel any longer. */
    remove: (channel: string, heard: Heard): boolean => {
      const left = channels.get(channel);
      left?.delete(heard);
      return left?.size === 0 && channels.delete(channel);
    },
    tell: ({ channel, payload }: pg.Notification): void => {
      for (const heard of channels.get(channel) ?? []) heard(payload ?? '');
    },
  };
};

const quoted = (channel: string): string => `"${channel.replaceAll('"', '""')}"`;
const listenAll = (channels: string[]): string => channels.map((name) => `listen ${quoted(name)}`).join('; ');

/** Listening where the pool has a single connection (the embedded engine): on that connection. */
export const listenOnPool = (pool: pg.Pool): Listen => {
  const heardBy = register();
  pool.on('connect', (client) => {
    client.on('notification', heardBy.tell);
    if (heardBy.channels().length > 0) client.query(listenAll(heardBy.channels())).catch(() => {});
  });
  return async (channel, heard) => {
    heardBy.add(channel, heard);
    await pool.query(`listen ${quoted(channel)}`);
    return async () => {
      if (heardBy.remove(channel, heard) && !pool.ending) await pool.query(`unlisten ${quoted(channel)}`);
    };
  };
};

const retryAfterMs = 1000;

/**
 * Listening over a client of its own, made at the first use. When it is lost it comes back within seconds;
 * what was told in between is not heard.
 */
export const listenOverOwnClient = (
  newClient: () => Promise<pg.Client>,
): { listen: Listen; close: () => Promise<void> } => {
  const heardBy = register();
  let current: Promise<pg.Client> | null = null;
  let closed = false;

  const connect = async (): Promise<pg.Client> => {
    const client = await newClient();
    client.on('notification', heardBy.tell);
    client.on('error', () => {});
    client.on('end', comeBack);
    await client.query(listenAll(heardBy.channels()));
    return client;
  };
  const comeBack = (): void => {
    current = null;
    if (closed || heardBy.channels().length === 0) return;
    setTimeout(() => {
      if (closed) return;
      current ??= connect();
      current.catch(comeBack);
    }, retryAfterMs).unref();
  };
  return {
    listen: async (channel, heard) => {
      heardBy.add(channel, heard);
      try {
        if (current) await (await current).query(`listen ${quoted(channel)}`);
        else await (current = connect());
      } catch (error) {
        heardBy.remove(channel, heard);
        current = null;
        throw error;
      }
      return async () => {
        if (heardBy.remove(channel, heard) && !closed)
          await (await current)?.query(`unlisten ${quoted(channel)}`);
      };
    },
    close: async () => {
      closed = true;
      const client = await current?.catch(() => null);
      await client?.end();
    },
  };
};
