import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { waitAfterTry, waitBeforeTry } from './attempt-limit.ts';

/** A whole room may sit behind one network address: so many wrong codes that typing errors never reach it. */
const limit = { max: 200, seconds: 15 * 60 };

const refuseFor = (wait: number): void => {
  if (wait === 0) return;
  const minutes = String(Math.max(2, Math.ceil(wait / 60)));
  throw new Refusal({ code: 'session/too-many-tries', data: { minutes } });
};

/**
 * Does what a room's code of six digits opens. Codes that open nothing are counted by network address; after too many no
 * code opens anything there for a while, the right one neither, so that nobody finds it by trying.
 */
export const byRoomCode = async <T>(
  { database: { pool }, addressMark, now }: Pick<Context, 'database' | 'addressMark' | 'now'>,
  open: () => Promise<T>,
): Promise<T> => {
  const key = `room-code ${addressMark()}`;
  refuseFor(await waitBeforeTry(pool, key, { ...limit, now: now() }));
  try {
    return await open();
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'hearing-room/not-found')
      refuseFor(await waitAfterTry(pool, key, { ...limit, now: now() }));
    throw error;
  }
};
