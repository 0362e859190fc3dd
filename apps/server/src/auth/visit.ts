import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext } from 'hono';
import type { Config } from '../config.ts';
import type { Visit } from './auth.ts';

const socketAddress = (c: HonoContext): string | null => {
  // Tests ask the application without a socket.
  if (c.env === undefined || !('incoming' in c.env)) return null;
  return getConnInfo(c).remote.address ?? null;
};

/** A request as signing in sees it. Behind a proxy of ours, the last address that it wrote is the asker's. */
export const visitOf = (c: HonoContext, { behindProxy }: Config, answerHeaders: Headers): Visit => {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  const address = behindProxy && forwarded ? forwarded : socketAddress(c);
  return { request: c.req.raw, address, answerHeaders };
};
