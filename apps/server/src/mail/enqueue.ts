import { randomUUIDv7 } from 'node:crypto';
import { leavesAt, type LetterKind } from '@inflytande/domain/records/letter';
import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { mailPreference } from '../people/mail-preference.table.ts';
import { letter } from '../records/letter.table.ts';
import type { LetterData } from './letter-words.ts';

/** The database channel on which it is told, at commit, that letters wait. */
export const letterChannel = 'letter';

/** Tells at commit that letters wait. */
export const tellOutbox = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select pg_notify(${letterChannel}, '')`);
};

/** An occasion to write. With `kind` and `about` it is one of a kind: nobody gets a second letter about it. */
type Occasion<Kind extends LetterKind> = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
  readonly about: string;
  readonly sendOutId?: string;
  readonly to: readonly { readonly personId: string; readonly data: LetterData[Kind] }[];
};

/**
 * Puts letters in the outbox, in the transaction of the change they tell of; they leave after its commit, each exactly
 * once (decision 0021). Answers how many are new.
 */
export const enqueue = async <Kind extends LetterKind>(
  tx: Tx,
  { regionId, at, kind, about, sendOutId, to }: Occasion<Kind>,
): Promise<number> => {
  if (to.length === 0) return 0;
  const ids = to.map(({ personId }) => personId);
  const wishes = await tx
    .select({ personId: mailPreference.personId, pace: mailPreference.pace })
    .from(mailPreference)
    .where(inArray(mailPreference.personId, ids));
  const paces = new Map(wishes.map(({ personId, pace }) => [personId, pace]));
  const queued = await tx
    .insert(letter)
    .values(
      to.map(({ personId, data }) => ({
        regionId,
        id: randomUUIDv7(),
        kind,
        about,
        personId,
        data,
        sendOutId: sendOutId ?? null,
        queuedAt: new Date(at),
        since: new Date(at),
        state: 'waiting' as const,
        nextTryAt: new Date(leavesAt(kind, paces.get(personId) ?? 'at-once', at)),
      })),
    )
    .onConflictDoNothing()
    .returning({ id: letter.id });
  await tellOutbox(tx);
  return queued.length;
};
