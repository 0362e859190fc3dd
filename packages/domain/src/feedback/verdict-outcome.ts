import { addDays, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Setting } from '../kernel/setting.ts';
import type { Verdict } from './verdict.ts';

/**
 * What the raisers say as a whole (B4). `awaiting`: all have said solved so far, and others may still answer;
 * `disagreed`: some see it as solved, wholly or partly; `unsolved`: nobody does.
 */
export const verdictOutcomes = ['none', 'awaiting', 'solved', 'disagreed', 'unsolved'] as const;
export type VerdictOutcome = (typeof verdictOutcomes)[number];

/** Days after the question in which those who raised a point may answer it. */
export const defaultVerdictDays: Setting<number> = {
  value: 30,
  source: 'B4',
  from: '2018-01-01',
  isDefault: true,
};

type Given = Pick<Verdict, 'id' | 'raiserKind' | 'raiserId' | 'verdict' | 'givenAt'>;

/** One question “is it solved?” with its answers; `lastDay` is null until somebody is asked or answers. */
type Round = { readonly lastDay: PlainDate | null; readonly given: readonly Given[] };

/** The latest word of each raiser; those who are not named are each their own. */
const wordsOf = (given: readonly Given[]): readonly Verdict['verdict'][] => {
  const byRaiser = new Map(
    given.map((one) => [one.raiserId === null ? one.id : `${one.raiserKind} ${one.raiserId}`, one.verdict]),
  );
  return [...byRaiser.values()];
};

const outcomeOf = ({ given, lastDay }: Round, on: PlainDate | null): VerdictOutcome => {
  const words = wordsOf(given);
  if (words.length === 0) return 'none';
  if (words.every((word) => word === 'solved'))
    return on === null || lastDay === null || on > lastDay ? 'solved' : 'awaiting';
  return words.some((word) => word === 'solved' || word === 'partly') ? 'disagreed' : 'unsolved';
};

const lastDayFrom = (date: string, days: Setting<number>): PlainDate =>
  addDays(spanOf(date).until, days.value);

/**
 * The raisers' verdict as a whole on a day (B4): solved only when all who answer within the days after the
 * question say solved and at least one does. The principal's claim – a promise or a described change – puts the
 * question; where none did, or nobody answered in time, the first verdict does. A new claim puts it again, unless
 * all have said solved; a verdict that comes too late does not undo a solved. Each raiser's latest verdict counts.
 * `claims` are imprecise dates. Imprecise dates get the benefit of the doubt.
 */
export const verdictOutcome = (
  { verdicts, claims }: { readonly verdicts: readonly Given[]; readonly claims: readonly string[] },
  on: PlainDate,
  days: Setting<number> = defaultVerdictDays,
): VerdictOutcome => {
  const happened = [
    ...claims.map((date) => ({ date, day: spanOf(date).from, order: 0, given: null })),
    ...verdicts.map((given) => ({ date: given.givenAt, day: spanOf(given.givenAt).until, order: 1, given })),
  ]
    .filter(({ date }) => spanOf(date).from <= on)
    .toSorted((a, b) => (a.day === b.day ? a.order - b.order : a.day < b.day ? -1 : 1));
  let round: Round = { lastDay: null, given: [] };
  for (const { date, given } of happened) {
    const tooLate = round.lastDay !== null && spanOf(date).from > round.lastDay;
    const isSolved = outcomeOf(round, null) === 'solved';
    if (given === null) round = isSolved ? round : { lastDay: lastDayFrom(date, days), given: [] };
    else if (!tooLate)
      round = { lastDay: round.lastDay ?? lastDayFrom(date, days), given: [...round.given, given] };
    else if (!isSolved) round = { lastDay: lastDayFrom(date, days), given: [given] };
  }
  return outcomeOf(round, on);
};
