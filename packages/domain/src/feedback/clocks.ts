import { addWorkingDays } from '../kernel/deadline.ts';
import { addDays, compareImprecise, daysBetween, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Setting } from '../kernel/setting.ts';
import type { Answer } from './answer.ts';
import { expectsAnswer, type Point, type PointStatus } from './point.ts';
import type { Statement } from './statement.ts';

/** How soon a principal answers (B3). */
export type AnswerTimes = {
  /** Working days until an individual's first reply, counted from the day after receipt. */
  readonly individualWorkingDays: Setting<number>;
  /** Calendar days until a cycle's question is answered, counted from the day after it was sent. */
  readonly cycleDays: Setting<number>;
};

/** The product's defaults; a region replaces them by its own decision. */
export const defaultAnswerTimes: AnswerTimes = {
  individualWorkingDays: { value: 10, source: 'B3', from: '2018-01-01', isDefault: true },
  cycleDays: { value: 60, source: 'B3', from: '2018-01-01', isDefault: true },
};

/** The last day on time for the first reply to an individual who wrote on that day (B3). */
export const firstReplyDue = (receivedOn: PlainDate, times: AnswerTimes = defaultAnswerTimes): PlainDate =>
  addWorkingDays(receivedOn, times.individualWorkingDays.value);

/** The last day on time for the answer to a cycle's question that was sent on that day (B3). */
export const cycleAnswerDue = (sentOn: PlainDate, times: AnswerTimes = defaultAnswerTimes): PlainDate =>
  addDays(sentOn, times.cycleDays.value);

/** What a region had decided on by a day. */
export type AnswerTimesOn = (day: PlainDate) => AnswerTimes;

/**
 * The last day on time for a question that was sent then (B3), an imprecise date counting from its last day (K2). The
 * days that were in force when it was sent apply: a later decision neither shortens nor lengthens what already runs.
 */
export const answerDue = (sentAt: string, timesOn: AnswerTimesOn = () => defaultAnswerTimes): PlainDate => {
  const { until } = spanOf(sentAt);
  return cycleAnswerDue(until, timesOn(until));
};

/** When the point was first raised, as exact as the source has it: the clock of the matter's age (B3). */
export const firstRaised = (statements: readonly Pick<Statement, 'saidAt'>[]): string | null =>
  statements.reduce<string | null>(
    (first, { saidAt }) => (first === null || compareImprecise(saidAt, first) < 0 ? saidAt : first),
    null,
  );

type Addressed = Pick<Point, 'kind' | 'sentAt' | 'principalIds' | 'principalCertain'>;

/**
 * The principals that a point still waits for (B3). One that is only inferred is not blamed for silence: then
 * any answer will do, as will one whose principal is not known. Nobody is asked to answer praise or information.
 */
export const waitingFor = (
  point: Addressed,
  answers: readonly Pick<Answer, 'principalId'>[],
): readonly string[] => {
  if (!expectsAnswer(point.kind)) return [];
  const anyWillDo = !point.principalCertain || answers.some(({ principalId }) => principalId === null);
  if (answers.length > 0 && anyWillDo) return [];
  const heard = new Set(answers.map(({ principalId }) => principalId));
  return point.principalIds.filter((id) => !heard.has(id));
};

/**
 * When all who were asked had answered, as exact as the source has it (B3); what was said before the point was sent does
 * not count. Null where it has not been sent, where nobody is asked to answer, or where somebody has yet to.
 */
export const answeredOn = (
  point: Addressed,
  answers: readonly Pick<Answer, 'principalId' | 'givenAt'>[],
): string | null => {
  const { sentAt } = point;
  if (sentAt === null || !expectsAnswer(point.kind)) return null;
  const sent = spanOf(sentAt);
  const since = answers
    .filter(({ givenAt }) => spanOf(givenAt).until >= sent.from)
    .toSorted((a, b) => compareImprecise(a.givenAt, b.givenAt));
  const last = since.findIndex((_, index) => waitingFor(point, since.slice(0, index + 1)).length === 0);
  return since[last]?.givenAt ?? null;
};

/**
 * Since when a point waits for an answer (B3): the day it was sent to the principal, as exact as the source has
 * it. Null where it has not been sent, where nobody is asked to answer, or where all who were asked have answered since.
 */
export const waitingSince = (
  point: Addressed,
  answers: readonly Pick<Answer, 'principalId' | 'givenAt'>[],
): string | null => (expectsAnswer(point.kind) && answeredOn(point, answers) === null ? point.sentAt : null);

export const answerTimings = ['in-time', 'late', 'waiting', 'overdue'] as const;
/** `late`: answered after the last day; `waiting`: it may still come in time; `overdue`: it may not. */
export type AnswerTiming = (typeof answerTimings)[number];

/**
 * How the answer to a point kept its time, as known on a day (B3): all who were asked by the last day for a cycle's
 * question. Imprecise dates get the benefit of the doubt. Null where nobody was asked.
 */
export const answerTiming = (
  { point, answers }: { readonly point: Addressed; readonly answers: Parameters<typeof answeredOn>[1] },
  on: PlainDate,
  times: AnswerTimes = defaultAnswerTimes,
): AnswerTiming | null => {
  if (point.sentAt === null || !expectsAnswer(point.kind)) return null;
  const sent = spanOf(point.sentAt);
  if (sent.from > on) return null;
  const lastDay = cycleAnswerDue(sent.until, times);
  const known = answers.filter(({ givenAt }) => spanOf(givenAt).from <= on);
  const answered = answeredOn(point, known);
  if (answered !== null) return spanOf(answered).from <= lastDay ? 'in-time' : 'late';
  return on <= lastDay ? 'waiting' : 'overdue';
};

/**
 * Whole days that a point has waited for an answer on a day; null where it does not wait (B3). An imprecise day
 * of sending counts from its last day, so that no principal is blamed for a day that is not certain.
 */
export const waitingDays = (
  point: Addressed,
  answers: readonly Pick<Answer, 'principalId' | 'givenAt'>[],
  on: PlainDate,
): number | null => {
  const since = waitingSince(point, answers);
  return since === null ? null : Math.max(0, daysBetween(spanOf(since).until, on));
};

/**
 * Since when a point is shown to wait (B3): only one that stands unanswered does, whatever was sent. An imprecise date
 * (K2), or null. Pages, lists and staff's screens all ask this.
 */
export const shownWaitingSince = (standing: {
  readonly status: PointStatus;
  readonly waitingSince: string | null;
}): string | null => (standing.status === 'unanswered' ? standing.waitingSince : null);
