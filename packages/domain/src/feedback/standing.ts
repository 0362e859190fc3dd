import { compareImprecise, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Setting } from '../kernel/setting.ts';
import { checkAnswer, type Answer, type AnswerKind } from './answer.ts';
import { firstRaised, waitingFor, waitingSince } from './clocks.ts';
import type { Cycle } from './cycle.ts';
import { expectsAnswer, type Point, type PointStatus } from './point.ts';
import { heldYears, recurrence, statementYear, type Recurrence } from './recurrence.ts';
import type { Statement } from './statement.ts';
import type { Verdict } from './verdict.ts';
import { defaultVerdictDays, verdictOutcome, type VerdictOutcome } from './verdict-outcome.ts';

/** Everything known about a point. Statements that are not published do not count. */
export type PointHistory = {
  readonly point: Pick<Point, 'kind' | 'sentAt' | 'principalIds' | 'principalCertain'>;
  readonly statements: readonly Pick<Statement, 'saidAt' | 'cycleYear' | 'status'>[];
  readonly answers: readonly Pick<Answer, 'principalId' | 'kind' | 'text' | 'givenAt'>[];
  readonly verdicts: readonly Pick<Verdict, 'id' | 'raiserKind' | 'raiserId' | 'verdict' | 'givenAt'>[];
  readonly cycles: readonly Cycle[];
};

export type Standing = Recurrence & {
  readonly status: PointStatus;
  /** What the raisers say as a whole (B4). */
  readonly outcome: VerdictOutcome;
  /** The cycle in which a matter that had been answered came back (B4). */
  readonly reopenedIn: number | null;
  /** Imprecise dates (K2). */
  readonly firstRaised: string | null;
  readonly waitingSince: string | null;
  /** The principals that have not answered. */
  readonly waitingFor: readonly string[];
};

/** What the principals have come to, by their own words. */
export const answerSteps = ['unanswered', 'answered', 'promised', 'done'] as const;
export type AnswerStep = (typeof answerSteps)[number];

/** A report on the way takes no promise back; a refusal does. */
const steps = {
  unanswered: { inform: 'answered', refuse: 'answered', promise: 'promised', done: 'done' },
  answered: { inform: 'answered', refuse: 'answered', promise: 'promised', done: 'done' },
  promised: { inform: 'promised', refuse: 'answered', promise: 'promised', done: 'done' },
  done: { inform: 'done', refuse: 'answered', promise: 'promised', done: 'done' },
} as const satisfies Record<AnswerStep, Record<AnswerKind, AnswerStep>>;

/** The status by what the principals and the raisers say (B4). Where nobody answered there is nothing to disagree with. */
export const statusTable = {
  unanswered: {
    none: 'unanswered',
    awaiting: 'unanswered',
    solved: 'solved',
    disagreed: 'disagreed',
    unsolved: 'unanswered',
  },
  answered: {
    none: 'answered',
    awaiting: 'answered',
    solved: 'solved',
    disagreed: 'disagreed',
    unsolved: 'disagreed',
  },
  promised: {
    none: 'promised',
    awaiting: 'promised',
    solved: 'solved',
    disagreed: 'disagreed',
    unsolved: 'disagreed',
  },
  done: { none: 'done', awaiting: 'done', solved: 'solved', disagreed: 'disagreed', unsolved: 'disagreed' },
} as const satisfies Record<AnswerStep, Record<VerdictOutcome, PointStatus>>;

/** A change that is claimed but not described is no more than an answer (B4). */
const claimOf = (answer: Pick<Answer, 'kind' | 'text'>): AnswerKind =>
  answer.kind === 'done' && !checkAnswer(answer).ok ? 'inform' : answer.kind;

/** How far the principals have come together: as far as the last of those who answered. */
const stepOf = (point: PointHistory['point'], answers: PointHistory['answers']): AnswerStep => {
  const apart = point.principalCertain && answers.every(({ principalId }) => principalId !== null);
  const reached = new Map<string, AnswerStep>();
  for (const answer of answers.toSorted((a, b) => compareImprecise(a.givenAt, b.givenAt))) {
    const who = apart ? (answer.principalId ?? '') : '';
    reached.set(who, steps[reached.get(who) ?? 'unanswered'][claimOf(answer)]);
  }
  const ranks = [...reached.values()].map((step) => answerSteps.indexOf(step));
  return answerSteps[Math.min(...ranks)] ?? 'unanswered';
};

/** The cycle that an answer or a verdict belongs to: the latest in which the point had been raised by then. */
const cycleOf = (givenAt: string, statements: PointHistory['statements']): number => {
  const { until } = spanOf(givenAt);
  const years = statements.filter(({ saidAt }) => spanOf(saidAt).from <= until).map(statementYear);
  return years.length === 0 ? Number(givenAt.slice(0, 4)) : Math.max(...years);
};

const firstAfter = (years: readonly number[], year: number): number | null => {
  const later = years.filter((one) => one > year);
  return later.length === 0 ? null : Math.min(...later);
};

/**
 * Where a point stands on a day (B2–B4), from what was published, answered and judged until then. Closed is never
 * solved: a point that is raised again in a later cycle than the last answer or verdict is unanswered again, and
 * so is one that the raisers disagree on when the next cycle is held. Praise and information that nobody has
 * answered are `noted`: they wait for nothing (B3), as does a point of which nothing is published any more, or that is
 * shown under another (B5, B7). `verdictDays` is the region's own time for verdicts. Never refuses.
 */
export const pointStanding = (
  history: PointHistory,
  on: PlainDate,
  verdictDays: Setting<number> = defaultVerdictDays,
): Standing => {
  const known = <T>(records: readonly T[], dateOf: (record: T) => string): readonly T[] =>
    records.filter((record) => spanOf(dateOf(record)).from <= on);
  const statements = known(history.statements, ({ saidAt }) => saidAt).filter(
    ({ status }) => status === 'published',
  );
  const answers = known(history.answers, ({ givenAt }) => givenAt);
  const verdicts = known(history.verdicts, ({ givenAt }) => givenAt);
  const held = heldYears(history.cycles);
  const thisYear = Number(on.slice(0, 4));

  const raised = recurrence(
    {
      statementYears: statements.map(statementYear),
      verdicts: verdicts.map(({ verdict, givenAt }) => ({ verdict, year: Number(givenAt.slice(0, 4)) })),
      cycles: held,
    },
    thisYear,
  );
  const claims = answers.filter((answer) => ['promise', 'done'].includes(claimOf(answer)));
  const outcome = verdictOutcome({ verdicts, claims: claims.map(({ givenAt }) => givenAt) }, on, verdictDays);
  const judged = statusTable[stepOf(history.point, answers)][outcome];

  const lastCycle = Math.max(...[...answers, ...verdicts].map(({ givenAt }) => cycleOf(givenAt, statements)));
  const raisedAgain =
    answers.length === 0 && judged === 'unanswered' ? null : firstAfter(raised.years, lastCycle);
  const broughtBack =
    judged === 'disagreed'
      ? firstAfter(
          held.filter((year) => year <= thisYear),
          lastCycle,
        )
      : null;
  const reopenedIn = raisedAgain ?? broughtBack;
  const reopened = reopenedIn !== null;
  const status = reopened ? 'unanswered' : judged;
  const isAsked = expectsAnswer(history.point.kind) && statements.length > 0;
  const waits = statements.length > 0 && (reopened || judged !== 'solved');
  return {
    ...raised,
    status: status === 'unanswered' && !isAsked ? 'noted' : status,
    outcome,
    reopenedIn,
    firstRaised: firstRaised(statements),
    waitingSince: waits ? waitingSince(history.point, answers) : null,
    waitingFor: !waits
      ? []
      : reopened && expectsAnswer(history.point.kind)
        ? history.point.principalIds
        : waitingFor(history.point, answers),
  };
};
