import { addDays, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import { answerDue, defaultAnswerTimes, waitingFor, waitingSince, type AnswerTimesOn } from './clocks.ts';
import type { Answer } from './answer.ts';
import type { Point } from './point.ts';
import type { WaitingStep } from './waiting-step.ts';

/** How many days before the last day on time somebody is reminded; a week (OPR). */
const daysBefore = 7;

/** Who is reminded: those who answer for the principal, or where there is nobody, those who may in their place. */
export const remindedRoles = ['answerer', 'coordinator'] as const;

/** A reminder to those who answer for a principal. `kind`, `principalId` and `due` make it one of a kind: it is sent once. */
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
  {
    on,
    timesOn = () => defaultAnswerTimes,
  }: { readonly on: PlainDate; readonly timesOn?: AnswerTimesOn | undefined },
): readonly AnswerReminder[] => {
  const since = waitingSince(point, answers);
  if (since === null || !point.principalCertain) return [];
  const due = answerDue(since, timesOn);
  if (on < addDays(due, -daysBefore)) return [];
  const kind = on > due ? 'answer-overdue' : 'answer-due-soon';
  const given = answers.filter(({ givenAt }) => spanOf(givenAt).until >= spanOf(since).from);
  return waitingFor(point, given).map((principalId) => ({ kind, principalId, due }));
};

/** Those of the reminders that have not been sent before: each is sent once (B3). */
export const unsentReminders = (
  called: readonly AnswerReminder[],
  sent: readonly Pick<WaitingStep, 'kind' | 'principalId' | 'of'>[],
): readonly AnswerReminder[] =>
  called.filter(
    ({ kind, principalId, due }) =>
      !sent.some((step) => step.kind === kind && step.principalId === principalId && step.of === due),
  );
