import { addWorkingDays } from '../kernel/deadline.ts';
import { stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { defaultAnswerTimes, firstReplyDue, type AnswerTimesOn } from './clocks.ts';
import type { Statement } from './statement.ts';

/** How many working days before the last day on time somebody is reminded (OPR). */
const workingDaysBefore = 2;

/** Who is reminded: those who may reply. */
export const replyingRoles = ['moderator', 'coordinator'] as const;

/** What has happened to a statement since it was received. Moments are in milliseconds since 1970. */
export type Received = Pick<Statement, 'authorKind' | 'status'> & {
  readonly receivedAt: number;
  readonly settledAt: number | null;
  /** When its author was asked something (B5). */
  readonly asked: readonly { readonly askedAt: number }[];
  /** When it was sent on, with the author's consent (B5). */
  readonly forwardings: readonly { readonly at: number }[];
};

export type FirstReply = {
  readonly kind: 'published' | 'declined' | 'asked' | 'forwarded';
  /** Milliseconds since 1970. */
  readonly at: number;
};

/**
 * The first that an author hears of a statement after its receipt (B3): that it is published, declined by a principle or
 * sent on, or a question about it, whichever came first. An answer is read where it is published and is never earlier;
 * that its author took it back is no reply. Null where nothing has been heard.
 */
export const firstReply = ({ status, settledAt, asked, forwardings }: Received): FirstReply | null => {
  const settled: readonly FirstReply[] =
    settledAt !== null && (status === 'published' || status === 'declined')
      ? [{ kind: status, at: settledAt }]
      : [];
  const heard = [
    ...asked.map(({ askedAt: at }): FirstReply => ({ kind: 'asked', at })),
    ...forwardings.map(({ at }): FirstReply => ({ kind: 'forwarded', at })),
    ...settled,
  ];
  return heard.toSorted((a, b) => a.at - b.at)[0] ?? null;
};

/**
 * The last day on time of a first reply that an individual still waits for (B3); null where it has come, where nobody
 * waits, and for anybody but individuals. The days in force when it was received apply.
 */
export const firstReplyAwaitedBy = (
  statement: Received,
  timesOn: AnswerTimesOn = () => defaultAnswerTimes,
): PlainDate | null => {
  if (statement.authorKind !== 'individual' || statement.status !== 'received') return null;
  if (firstReply(statement) !== null) return null;
  const receivedOn = stockholmDate(statement.receivedAt);
  return firstReplyDue(receivedOn, timesOn(receivedOn));
};

/** A statement that waits for a first reply, when it came and the last day on time. */
export type AwaitedReply = {
  readonly id: string;
  readonly authorityId: string;
  readonly receivedOn: PlainDate;
  readonly due: PlainDate;
};

/** One reminder of all first replies that an authority owes by a day; `authorityId` and `due` make it one of a kind. */
export type ReplyReminder = {
  readonly authorityId: string;
  readonly due: PlainDate;
  readonly statementIds: readonly string[];
};

/**
 * The reminders that first replies call for on a day (B3): one for all that an authority owes by the same day, from two
 * working days before it but not on the day that they came, so that all of that day are in it.
 */
export const replyReminders = (awaited: readonly AwaitedReply[], on: PlainDate): readonly ReplyReminder[] => {
  const near = awaited.filter(
    ({ due, receivedOn }) => on > receivedOn && on >= addWorkingDays(due, -workingDaysBefore),
  );
  const together = Map.groupBy(near, ({ authorityId, due }) => `${due} ${authorityId}`);
  return [...together.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [
          {
            authorityId: first.authorityId,
            due: first.due,
            statementIds: [first, ...more].map(({ id }) => id),
          },
        ],
  );
};
