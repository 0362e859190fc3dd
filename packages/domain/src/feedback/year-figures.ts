import { spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Setting } from '../kernel/setting.ts';
import type { ShownCount } from '../kernel/suppression.ts';
import { answerTiming, answerTimings, type AnswerTimes, type AnswerTiming } from './clocks.ts';
import { pointStatuses, type PointStatus } from './point.ts';
import { raiserCounts } from './raiser-counts.ts';
import { statementYear } from './recurrence.ts';
import { isCounted } from './unpublication.ts';
import { pointStanding, type PointHistory } from './standing.ts';
import type { Statement } from './statement.ts';
import { verdicts as verdictKinds, type Verdict } from './verdict.ts';

/** A point with all that its figures follow from. `wasPublished`: it has been public and is shown no more. */
export type FiguredPoint = Omit<PointHistory, 'statements'> & {
  readonly statements: readonly (PointHistory['statements'][number] &
    Pick<Statement, 'authorKind' | 'authorId'> & { readonly wasPublished?: boolean })[];
};

/** The day as known on which the figures are, and the region's own times. */
export type FigureTerms = {
  readonly on: PlainDate;
  readonly answerTimes: AnswerTimes;
  readonly verdictDays: Setting<number>;
};

/** What has been public goes on being counted, whatever became of it since (B5, Z2). */
const counted = <P extends FiguredPoint>(history: P): P => ({
  ...history,
  statements: history.statements.map((one) =>
    isCounted({ wasPublished: false, ...one }) ? { ...one, status: 'published' as const } : one,
  ),
});

type Counts<Key extends string> = Record<Key, number>;
const zeros = <Key extends string>(keys: readonly Key[]): Counts<Key> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Counts<Key>;

/** What is told of one year (B2–B4, B6). */
export type YearFigures = {
  readonly year: number;
  /** Points that were raised in it, each once, and those of them that had been raised in an earlier year (B2). */
  readonly raised: number;
  readonly raisedBefore: number;
  /** Who raised them: associations exactly, individuals only from five on (B6). */
  readonly associations: number;
  readonly individuals: ShownCount;
  /** The points that were sent in it to somebody who should answer, by how the answer kept its time until now (B3). */
  readonly answers: Readonly<Counts<AnswerTiming>>;
  /** What the raisers said in it (B4). */
  readonly verdicts: Readonly<Counts<Verdict['verdict']>>;
  /** How everything that had been raised stood at its end, or stands now if it has not ended; and what stands still (B2). */
  readonly atEnd: Readonly<Counts<PointStatus>>;
  readonly stalled: number;
};

const emptyYear = () => ({
  raised: 0,
  raisedBefore: 0,
  answers: zeros(answerTimings),
  verdicts: zeros(verdictKinds),
  atEnd: zeros(pointStatuses),
  stalled: 0,
});

const yearOf = (date: string): number => Number(date.slice(0, 4));
const lastDayOf = (year: number, on: PlainDate): PlainDate => {
  const { until } = spanOf(String(year));
  return until < on ? until : on;
};

/**
 * The figures of every year from the first in which anything was raised to the one asked on, oldest first; what has never
 * been published counts nowhere (B5). Individuals cannot be worked out from the years together (B6).
 */
export const yearFigures = (
  points: Iterable<FiguredPoint>,
  { on, answerTimes, verdictDays }: FigureTerms,
): readonly YearFigures[] => {
  const years = new Map<number, ReturnType<typeof emptyYear>>();
  const said: (Pick<Statement, 'authorKind' | 'authorId'> & { readonly unitId: string })[] = [];
  const ofYear = (year: number) => {
    const kept = years.get(year) ?? emptyYear();
    years.set(year, kept);
    return kept;
  };
  for (const kept of points) {
    const history = counted(kept);
    const published = history.statements.filter(
      ({ status, saidAt }) => status === 'published' && spanOf(saidAt).from <= on,
    );
    const raisedIn = [...new Set(published.map(statementYear))].toSorted((a, b) => a - b);
    const [first] = raisedIn;
    if (first === undefined) continue;
    for (const one of published)
      said.push({
        authorKind: one.authorKind,
        authorId: one.authorId,
        unitId: String(statementYear(one)),
      });
    for (const year of raisedIn) {
      const figures = ofYear(year);
      figures.raised += 1;
      if (year > first) figures.raisedBefore += 1;
    }
    const timing = answerTiming(history, on, answerTimes);
    if (timing !== null) ofYear(yearOf(history.point.sentAt ?? '')).answers[timing] += 1;
    for (const { verdict, givenAt } of history.verdicts)
      if (spanOf(givenAt).from <= on) ofYear(yearOf(givenAt)).verdicts[verdict] += 1;
    for (let year = first; year <= yearOf(on); year += 1) {
      const standing = pointStanding(history, lastDayOf(year, on), verdictDays);
      const figures = ofYear(year);
      figures.atEnd[standing.status] += 1;
      if (standing.stalledSince !== null) figures.stalled += 1;
    }
  }
  const raisers = new Map(raiserCounts(said).units.map((unit) => [unit.unitId, unit]));
  const nobody = { associations: 0, individuals: { kind: 'few' } } as const;
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, figures]) => {
      const { associations, individuals } = raisers.get(String(year)) ?? nobody;
      return { year, ...figures, associations, individuals };
    });
};

/** What is told of a theme, or of one who should answer, over all years (B2, B3). */
export type GroupFigures = {
  readonly key: string;
  readonly points: number;
  readonly recurring: number;
  readonly answers: Readonly<Counts<AnswerTiming>>;
  readonly now: Readonly<Counts<PointStatus>>;
  readonly stalled: number;
  /** The earliest year since which a point of it stands still; null where none does. */
  readonly stalledSince: number | null;
};

/** The figures of each group that published points belong to; a point may belong to several, or to none. In no order. */
export const groupFigures = (
  points: Iterable<FiguredPoint & { readonly groups: readonly string[] }>,
  { on, answerTimes, verdictDays }: FigureTerms,
): readonly GroupFigures[] => {
  const empty = () => ({
    points: 0,
    recurring: 0,
    answers: zeros(answerTimings),
    now: zeros(pointStatuses),
    stalled: 0,
    stalledSince: null as number | null,
  });
  const found = new Map<string, ReturnType<typeof empty>>();
  for (const kept of points) {
    const history = counted(kept);
    const standing = pointStanding(history, on, verdictDays);
    if (standing.years.length === 0) continue;
    const timing = answerTiming(history, on, answerTimes);
    for (const key of new Set(history.groups)) {
      const figures = found.get(key) ?? empty();
      found.set(key, figures);
      figures.points += 1;
      if (standing.recurring) figures.recurring += 1;
      if (timing !== null) figures.answers[timing] += 1;
      figures.now[standing.status] += 1;
      if (standing.stalledSince === null) continue;
      figures.stalled += 1;
      figures.stalledSince = Math.min(figures.stalledSince ?? Infinity, standing.stalledSince);
    }
  }
  return [...found].map(([key, figures]) => ({ key, ...figures }));
};
