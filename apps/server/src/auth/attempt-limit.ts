import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { keyedDigest } from './keyed-digest.ts';

/** At most so many tries in so many seconds, counted from the first of them. */
export type Limit = { readonly max: number; readonly seconds: number };

const take = `
  insert into auth.rate_limit as known (id, key, count, last_request) values ($1, $2, 1, $3)
  on conflict (key) do update set
    count = case when known.last_request <= $4 then 1 else known.count + 1 end,
    last_request = case when known.last_request <= $4 then $3 else known.last_request end
  returning count, last_request as began`;

/**
 * Counts a try and answers with how many seconds one must wait, 0 if the try is within the limit; `now` in
 * milliseconds. Counted in the database, so that it holds for all processes together and after a restart.
 */
export const waitAfterTry = async (
  pool: pg.Pool,
  key: string,
  { max, seconds, now }: Limit & { readonly now: number },
): Promise<number> => {
  const { rows } = await pool.query<{ count: number; began: string }>(take, [
    randomUUID(),
    key,
    now,
    now - seconds * 1000,
  ]);
  const [row] = rows;
  if (row === undefined || row.count <= max) return 0;
  return Math.max(1, Math.ceil((Number(row.began) + seconds * 1000 - now) / 1000));
};

/** What stands for an e-mail address where tries are counted. */
export const emailMark = (secret: string, email: string): string =>
  `email ${keyedDigest(secret, 'email', email)}`;

const dayLength = 86_400_000;

/**
 * What stands for a network address for a day (`at` in milliseconds): shaped like a private address (fd00::/8), because
 * the library takes nothing else, and telling nothing of the real one.
 */
export const addressMark = (secret: string, address: string, at: number): string => {
  const day = Math.floor(at / dayLength);
  const digest = keyedDigest(secret, `address of day ${day}`, address);
  const hex = Buffer.from(digest, 'base64url').toString('hex').slice(0, 30);
  return `fd${hex}`.replaceAll(/(.{4})(?=.)/g, '$1:');
};
