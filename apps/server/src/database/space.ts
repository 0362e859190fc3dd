import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'drizzle-orm';
import { PgDialect, type PgTransaction } from 'drizzle-orm/pg-core';
import { NodePgSession, NodePgTransaction, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Database } from './connect.ts';
import { isLost } from './lost.ts';
import { findHostAgain } from './postgres.ts';

type NoSchema = Record<string, never>;

/** A transaction in one region, as the role that row-level security binds. */
export type Tx = PgTransaction<NodePgQueryResultHKT, NoSchema, NoSchema>;

/** `entered` resolves when the transaction has begun. Reading need not wait for it; whatever changes something must. */
type Work<T> = (tx: Tx, entered: Promise<void>) => Promise<T>;

export type Space = { readonly regionId: string; readonly write: boolean };

const dialect = new PgDialect({ casing: 'snake_case' });
const transactions = new WeakMap<pg.PoolClient, Tx>();

const txOf = (client: pg.PoolClient): Tx => {
  let tx = transactions.get(client);
  if (!tx) {
    const session = new NodePgSession<NoSchema, NoSchema>(client, dialect, undefined);
    tx = new NodePgTransaction<NoSchema, NoSchema>(dialect, session, undefined);
    transactions.set(client, tx);
  }
  return tx;
};

/** Whoever changes something in a region holds this lock together with all others who do. */
const changeLock = 1;

const inside = new AsyncLocalStorage<true>();

const enter = async (client: pg.PoolClient, { regionId, write }: Space): Promise<void> => {
  const region = client.escapeLiteral(regionId);
  const mode = write ? '' : ' read only';
  const changing = write ? `; select pg_advisory_xact_lock_shared(${changeLock}, hashtext(${region}))` : '';
  await client.query(`begin${mode}; set local role app_rw; set local app.region_id = ${region}${changing}`);
};

/** Waits until nobody is in the middle of a change in the region, and lets nobody begin one until the end of `tx`. */
export const whenNobodyChanges = async (tx: Tx, regionId: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(changeLock))}, hashtext(${regionId}))`);
};

/**
 * Works for a moment as the owner of the database, who alone sees the accounts: they stand outside the regions (decision
 * 0010). Nothing else may be asked of `tx` meanwhile.
 */
export const outsideRegions = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  await tx.execute(sql`set local role none`);
  const result = await work();
  await tx.execute(sql`set local role app_rw`);
  return result;
};

/** Looks into another region for a moment, where one may know of another: nothing may be written there. */
export const lookInto = async <T>(
  tx: Tx,
  regions: { readonly own: string; readonly other: string },
  look: () => Promise<T>,
): Promise<T> => {
  await tx.execute(sql`select set_config('app.region_id', ${regions.other}, true)`);
  const result = await look();
  await tx.execute(sql`select set_config('app.region_id', ${regions.own}, true)`);
  return result;
};

const commit = async (client: pg.PoolClient): Promise<void> => {
  const { command } = await client.query('commit');
  // PostgreSQL answers so, without an error, when a query before it had failed and somebody hid that.
  if (command === 'ROLLBACK') throw new Error('The transaction had failed and was rolled back.');
};

const isReadOnlyRefusal = (error: unknown): boolean => {
  const { code, cause } = error as NodeJS.ErrnoException;
  return code === '25006' || (cause instanceof Error && isReadOnlyRefusal(cause));
};

/** In a space opened for reading, 25006 is our own refusal of a change and not a demoted host. */
const isOver = (error: unknown, { write }: Space): boolean =>
  isLost(error) && (write || !isReadOnlyRefusal(error));

/** Nothing has been done yet: asking again for a connection is safe for every kind of work. */
const acquire = async (pool: pg.Pool): Promise<pg.PoolClient> => {
  try {
    return await pool.connect();
  } catch (error) {
    if (!isLost(error)) throw error;
    await findHostAgain(pool);
    return pool.connect();
  }
};

const once = async <T>(pool: pg.Pool, space: Space, work: Work<T>): Promise<T> => {
  const client = await acquire(pool);
  let broken = false;
  let closing: Promise<void> = Promise.resolve();
  try {
    // The first query goes right behind, to save a round trip; its answer counts only if the space was entered.
    const entered = enter(client, space);
    entered.catch(() => {});
    const result = await inside.run(true, () => work(txOf(client), entered));
    await entered;
    closing = commit(client);
    // Nobody needs to wait for the end of a read.
    if (space.write) await closing;
    return result;
  } catch (error) {
    broken = isOver(error, space);
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    closing.catch(() => (broken = true)).finally(() => client.release(broken));
  }
};

/**
 * Runs `work` in one transaction that sees one region only; commits when it resolves, rolls back when it
 * throws. With `write: false` the database refuses every change, and the work may run twice when the
 * connection was lost. Give `tx` to everything inside: asking for a second space inside the first throws,
 * because the embedded engine has one connection.
 */
export const inSpace = async <T>(
  database: Pick<Database, 'pool'>,
  space: Space,
  work: Work<T>,
): Promise<T> => {
  if (inside.getStore()) throw new Error('inSpace was called inside inSpace: pass tx down instead.');
  try {
    return await once(database.pool, space, work);
  } catch (error) {
    if (!isOver(error, space)) throw error;
    await findHostAgain(database.pool);
    if (space.write) throw error;
    return once(database.pool, space, work);
  }
};
