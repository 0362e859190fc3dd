import {
  afterCrash,
  afterTry,
  letterKinds,
  type LetterKind,
  type TryOutcome,
} from '@inflytande/domain/records/letter';
import { and, asc, eq, inArray, isNull, lte, ne, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { mailPreference } from '../people/mail-preference.table.ts';
import { person } from '../people/person.table.ts';
import { letter } from '../records/letter.table.ts';
import { sendOut } from '../records/send-out.table.ts';

/** Who carries, and when, in milliseconds since 1970. */
export type Carrying = { readonly carrier: string; readonly at: number };

/** How long a letter may take to the mail server, and then for its answer, in milliseconds (RFC 5321, 4.5.3.2). */
const lease = { toServer: 120_000, answer: 660_000 } as const;

/** How many letters may leave as one. */
const mostInOne = 50;

const news = Object.entries(letterKinds)
  .filter(([, about]) => about === 'news')
  .map(([kind]) => kind as LetterKind);

const due = (at: number) => and(eq(letter.state, 'waiting'), lte(letter.nextTryAt, new Date(at)));

type First = {
  readonly id: string;
  readonly kind: LetterKind;
  readonly personId: string;
  readonly envelopeId: string | null;
};

/** The letters that leave together with the first one: those of the same envelope, or all news for the same person. */
const together = ({ id, kind, personId, envelopeId }: First, at: number): SQL | undefined => {
  if (envelopeId !== null) return and(eq(letter.envelopeId, envelopeId), eq(letter.state, 'waiting'));
  if (letterKinds[kind] === 'own') return eq(letter.id, id);
  return and(due(at), eq(letter.personId, personId), inArray(letter.kind, news), isNull(letter.envelopeId));
};

const skip = { skipLocked: true } as const;

/** Takes what is to leave next as one letter, so that nobody else carries it; undefined where nothing is due. */
export const claimEnvelope = async (tx: Tx, { carrier, at }: Carrying) => {
  const [first] = await tx
    .select({ id: letter.id, kind: letter.kind, personId: letter.personId, envelopeId: letter.envelopeId })
    .from(letter)
    .where(due(at))
    .orderBy(asc(letter.nextTryAt), asc(letter.id))
    .limit(1)
    .for('update', skip);
  if (first === undefined) return undefined;
  const claimed = await tx
    .select({ id: letter.id, kind: letter.kind, data: letter.data, sendOutId: letter.sendOutId })
    .from(letter)
    .where(together(first, at))
    .orderBy(asc(letter.queuedAt), asc(letter.id))
    .limit(mostInOne)
    .for('update', skip);
  const ids = claimed.map(({ id }) => id);
  const envelopeId = first.envelopeId ?? first.id;
  await tx
    .update(letter)
    .set({
      state: 'being-sent',
      envelopeId,
      carrier,
      carriedUntil: new Date(at + lease.toServer),
      tries: sql`${letter.tries} + 1`,
    })
    .where(inArray(letter.id, ids));
  return {
    envelopeId,
    ids,
    letters: claimed,
    to: await receiverOf(tx, first.personId),
    written: await writtenIn(tx, claimed),
  };
};

/** Where somebody gets letters today, and in which language; undefined where nobody may or can be reached (Z5). */
const receiverOf = async (tx: Tx, personId: string) => {
  const [found] = await tx
    .select({ email: person.email, protection: person.protection, language: mailPreference.language })
    .from(person)
    .leftJoin(
      mailPreference,
      and(eq(mailPreference.regionId, person.regionId), eq(mailPreference.personId, person.id)),
    )
    .where(eq(person.id, personId));
  if (found === undefined || found.email === null || found.protection !== 'none') return undefined;
  return { email: found.email, language: found.language ?? 'sv' };
};

/** What staff wrote, where a letter is part of a send-out. */
const writtenIn = async (tx: Tx, claimed: readonly { readonly sendOutId: string | null }[]) => {
  const ids = claimed.flatMap(({ sendOutId }) => sendOutId ?? []);
  if (ids.length === 0) return new Map<string, { heading: string; text: string }>();
  const rows = await tx
    .select({ id: sendOut.id, heading: sendOut.heading, text: sendOut.text })
    .from(sendOut)
    .where(inArray(sendOut.id, ids));
  return new Map(rows.map(({ id, ...words }) => [id, words]));
};

const carried = (
  { carrier }: Carrying,
  envelopeId: string,
  states: readonly (typeof letter.$inferSelect.state)[],
) => and(eq(letter.envelopeId, envelopeId), eq(letter.carrier, carrier), inArray(letter.state, [...states]));

/**
 * Writes down that the last sign is about to leave. Answers false where the claim has run out or somebody else has taken
 * it: then it must not leave.
 */
export const handOverEnvelope = async (tx: Tx, envelopeId: string, carrying: Carrying): Promise<boolean> => {
  const moved = await tx
    .update(letter)
    .set({ state: 'handed-over', carriedUntil: new Date(carrying.at + lease.answer) })
    .where(
      and(
        carried(carrying, envelopeId, ['being-sent']),
        sql`${letter.carriedUntil} > ${new Date(carrying.at).toISOString()}::timestamptz`,
      ),
    )
    .returning({ id: letter.id });
  return moved.length > 0;
};

/** Writes down what came of a try. An answer that comes late still counts. */
export const settleEnvelope = async (
  tx: Tx,
  { envelopeId, outcome }: { readonly envelopeId: string; readonly outcome: TryOutcome },
  carrying: Carrying,
): Promise<void> => {
  const mine = carried(carrying, envelopeId, ['being-sent', 'handed-over', 'unconfirmed']);
  const rows = await tx
    .select({ id: letter.id, tries: letter.tries, since: letter.since })
    .from(letter)
    .where(mine)
    .for('update');
  for (const { id, tries, since } of rows) {
    const { state, failure, nextTryAt } = afterTry({ tries, since: since.getTime() }, outcome, carrying.at);
    await tx
      .update(letter)
      .set({
        state,
        failure,
        nextTryAt: nextTryAt === null ? null : new Date(nextTryAt),
        carrier: null,
        carriedUntil: null,
        settledAt: state === 'waiting' ? null : new Date(carrying.at),
      })
      .where(eq(letter.id, id));
  }
};

/**
 * Takes care of what others carried and dropped: whose time has run out, or with `alone` of all others, where no other
 * process can have the database.
 */
export const recoverDropped = async (
  tx: Tx,
  { carrier, at }: Carrying,
  { alone }: { readonly alone: boolean },
): Promise<void> => {
  const moment = new Date(at);
  const dropped = alone ? ne(letter.carrier, carrier) : lte(letter.carriedUntil, moment);
  for (const [before, after] of Object.entries(afterCrash) as [
    keyof typeof afterCrash,
    'waiting' | 'unconfirmed',
  ][])
    await tx
      .update(letter)
      .set({
        state: after,
        ...(after === 'waiting'
          ? { nextTryAt: moment, carrier: null, carriedUntil: null }
          : { settledAt: moment }),
      })
      .where(and(eq(letter.state, before), dropped));
};
