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

type Counted = { readonly count: number; readonly began: string };

const secondsLeft = (
  counted: Counted | undefined,
  { max, seconds, now }: Limit & { readonly now: number },
): number =>
  counted === undefined || counted.count <= max
    ? 0
    : Math.max(1, Math.ceil((Number(counted.began) + seconds * 1000 - now) / 1000));

/**
 * Counts a try and answers with how many seconds one must wait, 0 if the try is within the limit; `now` in
 * milliseconds. Counted in the database, so that it holds for all processes together and after a restart.
 */
export const waitAfterTry = async (
  pool: pg.Pool,
  key: string,
  { max, seconds, now }: Limit & { readonly now: number },
): Promise<number> => {
  const { rows } = await pool.query<Counted>(take, [randomUUID(), key, now, now - seconds * 1000]);
  return secondsLeft(rows[0], { max, seconds, now });
};

const look = 'select count, last_request as began from auth.rate_limit where key = $1 and last_request > $2';

/** How many seconds one must wait whose tries were too many; counts no try. Parameters as of `waitAfterTry`. */
export const waitBeforeTry = async (
  pool: pg.Pool,
  key: string,
  { max, seconds, now }: Limit & { readonly now: number },
): Promise<number> => {
  const { rows } = await pool.query<Counted>(look, [key, now - seconds * 1000]);
  return secondsLeft(rows[0], { max, seconds, now });
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
