import { createHash } from 'node:crypto';
import { and, asc, desc, gt, lte, sql } from 'drizzle-orm';
import { domainEvent } from '../database/domain-event.table.ts';
import { whenNobodyChanges, type Tx } from '../database/space.ts';
import { eventSeal } from './event-seal.table.ts';

type Event = typeof domainEvent.$inferSelect;
type Seal = typeof eventSeal.$inferSelect;

/** Held by whoever seals a region: a second one has nothing to do. */
const sealingLock = 2;

/** How many events are read at a time. */
const stretch = 5000;

const lineOf = ({ id, at, actor, action, subjectKind, subjectId, reason, data }: Event): string =>
  `${JSON.stringify([id, at.toISOString(), actor, action, subjectKind, subjectId, reason, data])}\n`;

const eventsBetween = (tx: Tx, { after, until }: { after: number; until: number }) =>
  tx
    .select()
    .from(domainEvent)
    .where(and(gt(domainEvent.id, after), lte(domainEvent.id, until)))
    .orderBy(asc(domainEvent.id))
    .limit(stretch);

/** The digest of a seal over the events after one and up to another, both by id. */
const digestOver = async (tx: Tx, before: string, between: { after: number; until: number }) => {
  const hash = createHash('sha256').update(`${before}\n`);
  let events = 0;
  for (let after = between.after; ;) {
    const rows = await eventsBetween(tx, { after, until: between.until });
    for (const row of rows) hash.update(lineOf(row));
    events += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < stretch) return { digest: hash.digest('hex'), events };
    after = last.id;
  }
};

const lastSeal = async (tx: Tx): Promise<Seal | undefined> =>
  (await tx.select().from(eventSeal).orderBy(desc(eventSeal.number)).limit(1))[0];

/**
 * Seals what has come to the region's log since the last seal, if anything. Waits for changes under way: an event that
 * is committed later has a higher id than the seal's last. Null where there is nothing to seal, or somebody else does.
 */
export const sealLog = async (tx: Tx, regionId: string, at: number): Promise<Seal | null> => {
  const { rows } = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(${sql.raw(String(sealingLock))}, hashtext(${regionId})) as mine`,
  );
  if (rows[0]?.mine !== true) return null;
  await whenNobodyChanges(tx, regionId);
  const before = await lastSeal(tx);
  const after = before?.lastEventId ?? 0;
  const [newest] = await tx
    .select({ id: domainEvent.id })
    .from(domainEvent)
    .orderBy(desc(domainEvent.id))
    .limit(1);
  if (newest === undefined || newest.id <= after) return null;
  const { digest, events } = await digestOver(tx, before?.digest ?? '', { after, until: newest.id });
  const seal: Seal = {
    regionId,
    number: (before?.number ?? 0) + 1,
    lastEventId: newest.id,
    events,
    digest,
    sealedAt: new Date(at),
  };
  await tx.insert(eventSeal).values(seal);
  return seal;
};

export type SealCheck = {
  readonly seals: number;
  readonly events: number;
  /** Events that no seal covers yet. */
  readonly unsealed: number;
  /** The digest of the last seal: noted elsewhere, it also shows when the end of the log was cut off. */
  readonly digest: string | null;
  /** The first seal that does not fit what the log now holds; null where all fit. */
  readonly broken: number | null;
};

/** Recomputes every seal of the region from its events (Z3). Changes nothing. */
export const checkSeals = async (tx: Tx): Promise<SealCheck> => {
  const seals = await tx.select().from(eventSeal).orderBy(asc(eventSeal.number));
  let before: Pick<Seal, 'number' | 'lastEventId' | 'digest'> = { number: 0, lastEventId: 0, digest: '' };
  let events = 0;
  let broken: number | null = null;
  for (const seal of seals) {
    const found = await digestOver(tx, before.digest, { after: before.lastEventId, until: seal.lastEventId });
    events += found.events;
    const fits =
      seal.number === before.number + 1 && seal.digest === found.digest && seal.events === found.events;
    if (!fits) broken ??= seal.number;
    before = seal;
  }
  const unsealed = await tx.$count(domainEvent, gt(domainEvent.id, before.lastEventId));
  return { seals: seals.length, events, unsealed, digest: seals.at(-1)?.digest ?? null, broken };
};
