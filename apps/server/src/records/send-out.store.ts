import { audiences, type Audience, type SendOut } from '@inflytande/domain/records/send-out';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { LetterState } from '@inflytande/domain/records/letter';
import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { holdersOf } from '../mail/recipients.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { person } from '../people/person.table.ts';
import { nameIn } from '../shown-person.ts';
import { letter } from './letter.table.ts';
import { sendOut } from './send-out.table.ts';

/** Everybody whom a send-out to this audience goes to on a day, each with the reason. */
export const recipientsOf = (tx: Tx, { kind, scopeId }: Audience, on: PlainDate) => {
  const { roles, scope } = audiences[kind];
  return holdersOf(tx, { roles, scopeIds: scope === 'region' ? null : [scopeId], on });
};

/** Whether the same form has been sent before. */
export const hasSendOut = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$count(sendOut, eq(sendOut.id, id))) > 0;

export const insertSendOut = async (
  tx: Tx,
  { personIds, ...kept }: SendOut,
  sent: { readonly regionId: string; readonly sentBy: string; readonly at: number },
): Promise<void> => {
  const { at, ...who } = sent;
  await tx.insert(sendOut).values({
    ...kept,
    ...who,
    authorityId: receivingAuthority,
    sentAt: new Date(at),
    recipients: personIds.length,
  });
};

/** How many letters of a send-out are in each state. */
const byState = nested(
  { state: sql<LetterState>`counted.state`, count: sql<number>`counted.count` },
  {
    from: sql`(select ${letter.state} as state, count(*) as count from ${letter}
      where ${letter.regionId} = ${sendOut.regionId} and ${letter.sendOutId} = ${sendOut.id}
      group by ${letter.state}) as counted`,
    where: sql`true`,
    orderBy: sql`counted.state`,
  },
);
const shown = {
  id: sendOut.id,
  heading: sendOut.heading,
  audience: sendOut.audience,
  sentAt: sendOut.sentAt,
  recipients: sendOut.recipients,
  sentByName: nameIn('staff-list', null),
  byState,
};
const bySender = and(eq(person.regionId, sendOut.regionId), eq(person.id, sendOut.sentBy));
const place = sql<string>`to_char(${sendOut.sentAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;

/** Send-outs, the latest first. */
export const listSendOuts = async (tx: Tx, after: Cursor | null) => {
  const rows = await tx
    .select({ ...shown, place })
    .from(sendOut)
    .leftJoin(person, bySender)
    .where(after ? sql`(${place}, ${sendOut.id}) < (${after.value}, ${after.id})` : undefined)
    .orderBy(desc(place), desc(sendOut.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(sendOut) };
};

export const findSendOut = async (tx: Tx, id: string) =>
  (
    await tx
      .select({ ...shown, text: sendOut.text })
      .from(sendOut)
      .leftJoin(person, bySender)
      .where(eq(sendOut.id, id))
  )[0];

const ofReceiver = and(eq(person.regionId, letter.regionId), eq(person.id, letter.personId));
const letterShown = {
  id: letter.id,
  kind: letter.kind,
  data: letter.data,
  state: letter.state,
  failure: letter.failure,
  queuedAt: letter.queuedAt,
  settledAt: letter.settledAt,
  name: nameIn('staff-list', null),
};

/** Who gets a send-out, by name, and how it goes with each letter. */
export const lettersOf = (tx: Tx, sendOutId: string) =>
  tx
    .select(letterShown)
    .from(letter)
    .innerJoin(person, ofReceiver)
    .where(eq(letter.sendOutId, sendOutId))
    .orderBy(asc(person.sortKey), asc(letter.id));

const stopped = inArray(letter.state, ['failed', 'unconfirmed']);
const queued = sql<string>`to_char(${letter.queuedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;

/** Letters that a person must look at: they failed, or nobody knows whether they arrived. The latest first. */
export const listStoppedLetters = async (tx: Tx, after: Cursor | null) => {
  const rows = await tx
    .select({ ...letterShown, place: queued })
    .from(letter)
    .innerJoin(person, ofReceiver)
    .where(and(stopped, after ? sql`(${queued}, ${letter.id}) < (${after.value}, ${after.id})` : undefined))
    .orderBy(desc(queued), desc(letter.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(letter, stopped) };
};

/** How many letters a person must look at, and since when (journey 9). */
export const countStoppedLetters = async (tx: Tx) => {
  const [counted] = await tx
    .select({ count: count(), oldest: sql<Date | null>`min(${letter.queuedAt})`.mapWith(letter.queuedAt) })
    .from(letter)
    .where(stopped);
  return { count: counted?.count ?? 0, oldest: counted?.oldest?.toISOString() ?? null };
};

/** A letter that is about to be sent again; whoever else wants to waits, and then sees that it was. */
export const lockLetter = async (tx: Tx, id: string) =>
  (
    await tx
      .select({ id: letter.id, state: letter.state, envelopeId: letter.envelopeId })
      .from(letter)
      .where(eq(letter.id, id))
      .for('update')
  )[0];

/** Puts a letter, and those that left as one with it, back in the queue, under the name that they had. */
export const requeueLetter = async (
  tx: Tx,
  { id, state, envelopeId }: NonNullable<Awaited<ReturnType<typeof lockLetter>>>,
  at: number,
): Promise<void> => {
  const same = envelopeId === null ? eq(letter.id, id) : eq(letter.envelopeId, envelopeId);
  const moment = new Date(at);
  await tx
    .update(letter)
    .set({
      state: 'waiting',
      since: moment,
      nextTryAt: moment,
      tries: 0,
      failure: null,
      settledAt: null,
      carrier: null,
      carriedUntil: null,
    })
    .where(and(same, eq(letter.state, state)));
};
