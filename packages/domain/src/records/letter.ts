import { addDays, stockholmDate, weekdayOf } from '../kernel/plain-date.ts';
import { startOfDay } from '../kernel/deadline.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** Every occasion on which somebody gets a letter, and whether it is about what they did, said or are asked themselves. */
export const letterKinds = {
  'association-invited': 'own',
  'statement-published': 'own',
  'statement-declined': 'own',
  'statement-answered': 'own',
  'author-asked': 'own',
  'verdict-proposed': 'own',
  'consultation-sent': 'own',
  'consultation-extended': 'own',
  'consultation-withdrawn': 'own',
  'consultation-outcome': 'own',
  'programme-item-published': 'own',
  'programme-item-asked': 'own',
  'programme-item-declined': 'own',
  'agenda-proposal-accepted': 'own',
  'agenda-proposal-sent-back': 'own',
  'nomination-asked': 'own',
  'nomination-extended': 'own',
  'nomination-cancelled': 'own',
  'nomination-appointed': 'own',
  'nomination-refused': 'own',
  /** To whom it is about. */
  nominated: 'own',
  appointed: 'own',
  'appointment-ended': 'own',
  /** To those who see to the body. */
  'representative-withdrawn': 'news',
  'network-published': 'news',
  'network-answered': 'news',
  'question-escalated': 'news',
  'case-put': 'own',
  'answer-due-soon': 'news',
  'answer-overdue': 'news',
  'case-due-soon': 'news',
  'case-overdue': 'news',
  'first-reply-due': 'news',
  message: 'news',
} as const satisfies Record<string, 'own' | 'news'>;
export type LetterKind = keyof typeof letterKinds;
export const allLetterKinds = Object.keys(letterKinds) as readonly LetterKind[];

/**
 * `being-sent`: somebody carries it, and the mail server cannot have taken it yet. `handed-over`: the last sign may have
 * left, the answer is not here. `unconfirmed`: it was handed over and whoever carried it died before the answer came.
 */
export const letterStates = [
  'waiting',
  'being-sent',
  'handed-over',
  'sent',
  'unconfirmed',
  'failed',
] as const;
export type LetterState = (typeof letterStates)[number];

export const letterFailures = ['no-address', 'address-refused', 'letter-refused', 'gave-up'] as const;
/** Why a letter will not be tried again by itself. */
export type LetterFailure = (typeof letterFailures)[number];

/**
 * What came of a try. `server-away`: no mail server answered, which says nothing of this letter. `later`: the server said
 * not now, or was lost before it said yes; it is then ours to try again (RFC 5321, 4.2.5 and 4.5.4.1).
 */
export type TryOutcome = 'accepted' | 'server-away' | 'later' | Exclude<LetterFailure, 'gave-up'>;

const minute = 60_000;
/** Pauses after the first, second … try that a server put off, in milliseconds; the last one goes on. */
const pauses = [1, 5, 15, 60].map((minutes) => minutes * minute);
/** For how long a letter is tried, in milliseconds. Five days is what mail servers do (RFC 5321, 4.5.4.1). */
const patience = 5 * 24 * 60 * minute;

export type Tried = {
  readonly state: 'sent' | 'waiting' | 'failed';
  readonly failure: LetterFailure | null;
  /** Milliseconds since 1970; null where there is no next try. */
  readonly nextTryAt: number | null;
};

/**
 * What becomes of a letter after a try. `tries` counts this one, `since` is when it was put in the queue or asked for
 * again; moments are in milliseconds since 1970. A server that is away costs the letter no patience of its own: it is
 * tried every minute, until five days have passed.
 */
export const afterTry = (
  letter: { readonly tries: number; readonly since: number },
  outcome: TryOutcome,
  at: number,
): Tried => {
  if (outcome === 'accepted') return { state: 'sent', failure: null, nextTryAt: null };
  if (outcome !== 'later' && outcome !== 'server-away')
    return { state: 'failed', failure: outcome, nextTryAt: null };
  if (at - letter.since >= patience) return { state: 'failed', failure: 'gave-up', nextTryAt: null };
  const pause = outcome === 'server-away' ? minute : (pauses[letter.tries - 1] ?? 60 * minute);
  return { state: 'waiting', failure: null, nextTryAt: at + pause };
};

/**
 * What becomes of a letter whose carrier died. What was not handed over is tried again: the mail server cannot have taken
 * it. What was handed over is not: it has most likely arrived, and nobody shall have it twice; a person decides.
 */
export const afterCrash = {
  'being-sent': 'waiting',
  'handed-over': 'unconfirmed',
} as const satisfies Partial<Record<LetterState, LetterState>>;

export type LetterProblem = Problem<'letter/not-in-this-state'>;

/** Sends a letter again because a person asks for it. Refuses one that has not stopped. */
export const tryLetterAgain = (letter: { readonly state: LetterState }): Result<true, LetterProblem> =>
  letter.state === 'failed' || letter.state === 'unconfirmed' ? ok(true) : refuse('letter/not-in-this-state');

export const letterPaces = ['at-once', 'daily', 'weekly'] as const;
/** How often somebody wants news. What is about one's own words never waits (Z1, journey 4). */
export type LetterPace = (typeof letterPaces)[number];

/** When the collected letter of the day leaves, in hours after midnight in Sweden. */
const morning = 7;

/**
 * When a letter leaves, in milliseconds since 1970: at once, or with the next collected letter, which leaves at seven in
 * the morning in Sweden, each day or on Mondays.
 */
export const leavesAt = (kind: LetterKind, pace: LetterPace, at: number): number => {
  if (letterKinds[kind] === 'own' || pace === 'at-once') return at;
  const today = stockholmDate(at);
  const mornings = Array.from({ length: 9 }, (_, days) => addDays(today, days))
    .filter((day) => pace === 'daily' || weekdayOf(day) === 1)
    // The clocks change at night, so seven in the morning is counted from noon and not from midnight.
    .map((day) => startOfDay(addDays(day, 1)) - (24 - morning) * 60 * minute);
  return mornings.find((leaves) => leaves > at) ?? at;
};
