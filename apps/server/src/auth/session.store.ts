import { and, desc, eq, lt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Database } from '../database/connect.ts';
import { rateLimit, session, verification } from './session.table.ts';

/** Accounts stand outside the regions: these queries work as the owner of the tables, not in a space. */
export type Accounts = Pick<Database, 'pool'>;
const over = ({ pool }: Accounts) => drizzle(pool, { casing: 'snake_case' });

/** Where somebody is signed in, the latest first. */
export const listSessions = (accounts: Accounts, accountId: string) =>
  over(accounts)
    .select({
      id: session.id,
      method: session.method,
      device: session.userAgent,
      startedAt: session.createdAt,
    })
    .from(session)
    .where(eq(session.userId, accountId))
    .orderBy(desc(session.createdAt));

/** Ends one of somebody's own sessions; answers whether there was such a one. */
export const endSession = async (
  accounts: Accounts,
  { accountId, id }: { readonly accountId: string; readonly id: string },
): Promise<boolean> => {
  const own = and(eq(session.userId, accountId), eq(session.id, id));
  return (await over(accounts).delete(session).where(own)).rowCount === 1;
};

/** Signs somebody out everywhere. */
export const endAllSessions = async (accounts: Accounts, accountId: string): Promise<void> => {
  await over(accounts).delete(session).where(eq(session.userId, accountId));
};

const day = 86_400_000;

/** Removes what has run out: sessions, codes nobody entered, counts of yesterday's tries; `at` in milliseconds. */
export const tidySessions = async (accounts: Accounts, at: number): Promise<void> => {
  const db = over(accounts);
  await db.delete(session).where(lt(session.expiresAt, new Date(at)));
  await db.delete(verification).where(lt(verification.expiresAt, new Date(at)));
  await db.delete(rateLimit).where(lt(rateLimit.lastRequest, at - day));
};
