import type { KeptSignUp } from '@inflytande/domain/events/hearing-sign-up';
import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { signUp } from './sign-up.table.ts';

const kept = {
  id: signUp.id,
  comes: signUp.comes,
  persons: signUp.persons,
  name: signUp.name,
  needs: signUp.needs,
};

/** Who has signed up for an event, in the order of their coming. */
export const listSignUps = (tx: Tx, eventId: string): Promise<readonly KeptSignUp[]> =>
  tx
    .select(kept)
    .from(signUp)
    .where(eq(signUp.eventId, eventId))
    .orderBy(asc(signUp.receivedAt), asc(signUp.id));

/** What a receipt opens (B6). */
export const findSignUp = async (tx: Tx, receiptDigest: string) =>
  (
    await tx
      .select({ ...kept, eventId: signUp.eventId })
      .from(signUp)
      .where(eq(signUp.receiptDigest, receiptDigest))
  )[0];

type Receipt = {
  readonly regionId: string;
  readonly eventId: string;
  readonly receiptDigest: string;
  readonly at: number;
};

export const insertSignUp = async (tx: Tx, one: KeptSignUp, { at, ...receipt }: Receipt) => {
  await tx.insert(signUp).values({ ...one, ...receipt, receivedAt: new Date(at) });
};

/** Takes a sign-up away: nothing of it is kept. */
export const removeSignUp = async (tx: Tx, id: string) => {
  await tx.delete(signUp).where(eq(signUp.id, id));
};
