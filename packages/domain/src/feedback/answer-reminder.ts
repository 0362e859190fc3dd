import { addDays, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import { cycleAnswerDue, defaultAnswerTimes, waitingFor, waitingSince, type AnswerTimes } from './clocks.ts';
import type { Answer } from './answer.ts';
import type { Point } from './point.ts';

/** How many days before the last day on time somebody is reminded; a week (OPR). */
const daysBefore = 7;

/** A reminder to those who answer for a principal. `kind` and `due` make it one of a kind: it is sent once. */
export type AnswerReminder = {
  readonly kind: 'answer-due-soon' | 'answer-overdue';
  readonly principalId: string;
  /** The last day on time. */
  readonly due: PlainDate;
};

/**
 * The reminders that a point calls for on a day (B3): one to each principal it still waits for, a week before the last
 * day on time and once more when that has passed. The day of sending counts from its last day where it is imprecise (K2).
 * A principal that is only inferred is not reminded.
 */
export const answerReminders = (
  point: Pick<Point, 'kind' | 'sentAt' | 'principalIds' | 'principalCertain'>,
  answers: readonly Pick<Answer, 'principalId' | 'givenAt'>[],
  { on, times = defaultAnswerTimes }: { readonly on: PlainDate; readonly times?: AnswerTimes },
): readonly AnswerReminder[] => {
  const since = waitingSince(point, answers);
  if (since === null || !point.principalCertain) return [];
  const sent = spanOf(since);
  const due = cycleAnswerDue(sent.until, times);
  if (on < addDays(due, -daysBefore)) return [];
  const kind = on > due ? 'answer-overdue' : 'answer-due-soon';
  const given = answers.filter(({ givenAt }) => spanOf(givenAt).until >= sent.from);
  return waitingFor(point, given).map((principalId) => ({ kind, principalId, due }));
};
