import { createHmac } from 'node:crypto';
import type { SignInMethod } from '@inflytande/domain/people/sign-in';
import { cookieNames } from '../auth/auth.ts';
import { keyedDigest } from '../auth/keyed-digest.ts';
import type { Database } from '../database/connect.ts';

const day = 86_400_000;

/**
 * Gives every person with an e-mail address an account and a session that began at `at` (milliseconds), without
 * walking through a sign-in each. The library itself looks at the real clock, so they last a day of that.
 */
export const signEveryoneIn = async (
  { pool }: Pick<Database, 'pool'>,
  at: number,
  method: SignInMethod = 'demo',
): Promise<void> => {
  await pool.query(`
    insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
    select distinct on (email) 'account of ' || id, '', email, true, now(), now() from person where email is not null
    on conflict do nothing`);
  await pool.query(
    `insert into auth.session (id, token, user_id, method, ip_address, user_agent, created_at, updated_at, expires_at)
    select distinct on (person.id) 'session of ' || person.id, 'token of ' || person.id, "user".id, $1, '', '', $2, $2, $3
    from person join auth."user" using (email)
    on conflict (id) do update set method = $1, created_at = $2, expires_at = $3`,
    [method, new Date(at), new Date(Date.now() + day)],
  );
};

/** The cookie of that session, as the library signs it. */
export const cookieFor = (secret: string, personId: string): string => {
  const token = `token of ${personId}`;
  const signature = createHmac('sha256', keyedDigest(secret, 'sessions', ''))
    .update(token)
    .digest('base64');
  return `${cookieNames.session}=${encodeURIComponent(`${token}.${signature}`)}`;
};
