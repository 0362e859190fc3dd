import type { Opening } from '@inflytande/domain/access';
import {
  firstReplyAwaitedBy,
  type AwaitedReply,
  type Received,
} from '@inflytande/domain/feedback/first-reply';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { answerTimesOf, type OwnSetting } from '@inflytande/domain/settings';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { milliseconds, nested } from '../database/nested.ts';
import { throughOpenings } from '../database/openings.ts';
import type { Tx } from '../database/space.ts';
import { ownSettings } from '../settings/setting.store.ts';
import { authorQuestion } from './author-question.table.ts';
import { openingColumns } from './statement.store.ts';
import { statement } from './statement.table.ts';

const asked = nested(
  { askedAt: milliseconds(authorQuestion.askedAt) },
  {
    from: sql`${authorQuestion}`,
    where: and(eq(authorQuestion.regionId, statement.regionId), eq(authorQuestion.statementId, statement.id)),
    orderBy: sql`${authorQuestion.askedAt}`,
  },
);

const fromIndividuals = and(eq(statement.status, 'received'), eq(statement.authorKind, 'individual'));

/**
 * The statements of individuals that wait for a first reply, the oldest first (B3): those that `openings` reach, or all
 * without. `own` is what the region has decided on.
 */
export const listAwaited = async (
  tx: Tx,
  own: readonly OwnSetting[],
  openings?: readonly Opening[],
): Promise<readonly AwaitedReply[]> => {
  const rows = await tx
    .select({
      id: statement.id,
      authorityId: statement.authorityId,
      authorKind: statement.authorKind,
      status: statement.status,
      receivedAt: statement.receivedAt,
      forwardings: statement.forwardings,
      asked,
    })
    .from(statement)
    .where(
      and(fromIndividuals, openings === undefined ? undefined : throughOpenings(openings, openingColumns)),
    )
    .orderBy(asc(statement.receivedAt), asc(statement.id));
  const timesOn = answerTimesOf(own);
  return rows.flatMap(({ id, authorityId, receivedAt, ...row }) => {
    const at = receivedAt.getTime();
    const due = firstReplyAwaitedBy({ ...row, receivedAt: at, settledAt: null }, timesOn);
    return due === null ? [] : [{ id, authorityId, receivedOn: stockholmDate(at), due }];
  });
};

type Followed = Pick<
  typeof statement.$inferSelect,
  'authorKind' | 'status' | 'receivedAt' | 'settledAt' | 'forwardings'
>;

/** The last day on time of the first reply that a statement's author still waits for; null where nobody does (B3). */
export const replyDueOf = async (
  tx: Tx,
  { receivedAt, settledAt, ...followed }: Followed,
  questions: Received['asked'],
): Promise<PlainDate | null> => {
  const received = {
    ...followed,
    receivedAt: receivedAt.getTime(),
    settledAt: settledAt?.getTime() ?? null,
    asked: questions,
  };
  // What the region has decided on is asked for only where somebody waits.
  if (firstReplyAwaitedBy(received) === null) return null;
  return firstReplyAwaitedBy(received, answerTimesOf(await ownSettings(tx)));
};

/** Whoever else replies to one of these, or reminds of them, waits, and then sees what was done. */
export const lockStatements = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx
    .select({ id: statement.id })
    .from(statement)
    .where(inArray(statement.id, [...ids]))
    .orderBy(asc(statement.id))
    .for('update');
};

/** A reminder as letters are known by: nobody gets a second one about it. */
export const aboutReplies = ({ authorityId, due }: Pick<AwaitedReply, 'authorityId' | 'due'>): string =>
  `${authorityId} ${due}`;
