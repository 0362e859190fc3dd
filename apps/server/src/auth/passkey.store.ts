import { and, asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { passkey } from './account.table.ts';
import type { Accounts } from './session.store.ts';

const over = ({ pool }: Accounts) => drizzle(pool, { casing: 'snake_case' });

/** The passkeys of an account, the oldest first. */
export const listPasskeys = (accounts: Accounts, accountId: string) =>
  over(accounts)
    .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.userId, accountId))
    .orderBy(asc(passkey.createdAt));

/** One passkey among somebody's own. */
export type OwnPasskey = { readonly accountId: string; readonly id: string };

const own = ({ accountId, id }: OwnPasskey) => and(eq(passkey.userId, accountId), eq(passkey.id, id));

/** Gives a passkey another name; answers whether there was such a one. */
export const renamePasskey = async (accounts: Accounts, key: OwnPasskey, name: string): Promise<boolean> =>
  (await over(accounts).update(passkey).set({ name }).where(own(key))).rowCount === 1;

/** Removes a passkey; answers whether there was such a one. */
export const removePasskey = async (accounts: Accounts, key: OwnPasskey): Promise<boolean> =>
  (await over(accounts).delete(passkey).where(own(key))).rowCount === 1;
