import * as v from 'valibot';
import type { Commitment } from '../kernel/commitment.ts';
import { spanOf, stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Answer } from './answer.ts';
import type { Point } from './point.ts';
import { promisesJudged } from './promise.ts';
import { isHeldByCode, raisingBodies } from './raiser.ts';
import type { Statement } from './statement.ts';
import { verdicts as verdictWords, type Verdict } from './verdict.ts';

/** What a raiser says of a matter, as a form sends it: untrusted (B4). An empty note is none. */
export const saysVerdict = {
  verdict: v.picklist(verdictWords, 'verdict/missing'),
  note: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(2000),
    v.transform((note) => (note === '' ? null : note)),
  ),
};

/**
 * Who gives a verdict beside an association (which proposes one, `proposeVerdict`): a network by its decision, or
 * whoever holds the code of a statement. There is no giver for staff or principals: they never give one (B4).
 */
export type VerdictGiver =
  | { readonly kind: 'network'; readonly networkId: string; readonly decisionId: string }
  | { readonly kind: 'receipt-holder'; readonly statementId: string };

export type GiveVerdictProblem = Problem<
  'verdict/decision-missing' | 'verdict/missing' | 'verdict/not-a-raiser' | 'verdict/principal'
>;

/** The matter judged, with every statement that stands under it (B7). */
export type Judged = {
  readonly point: Pick<Point, 'id' | 'principalIds'>;
  readonly statements: readonly Pick<Statement, 'id' | 'authorKind' | 'authorId'>[];
};

/**
 * Refuses somebody who also works for an authority that is to answer, or for the whole region, which is the empty id
 * (B4): whoever answers never judges, in whatever other role. `worksFor` is what `workplacesOf` says.
 */
export const mayJudge = (
  worksFor: readonly string[],
  { principalIds }: Pick<Point, 'principalIds'>,
): Result<true, GiveVerdictProblem> =>
  worksFor.some((id) => id === '' || principalIds.includes(id)) ? refuse('verdict/principal') : ok(true);

const raiserOf = (
  { point, statements }: Judged,
  giver: VerdictGiver,
): Result<Pick<Verdict, 'raiserKind' | 'raiserId'>, GiveVerdictProblem> => {
  if (giver.kind === 'receipt-holder')
    return statements.some((one) => one.id === giver.statementId && isHeldByCode(one))
      ? ok({ raiserKind: 'receipt-holder', raiserId: giver.statementId })
      : refuse('verdict/not-a-raiser');
  const { networkId, decisionId } = giver;
  if (point.principalIds.includes(networkId)) return refuse('verdict/principal');
  if (!raisingBodies(statements).includes(networkId)) return refuse('verdict/not-a-raiser');
  if (decisionId.trim() === '') return refuse('verdict/decision-missing', undefined, 'decisionId');
  return ok({ raiserKind: 'network', raiserId: networkId });
};

/**
 * Gives a verdict on a matter (B4), at an instant in milliseconds; a raiser's later one takes its place. Refuses
 * somebody who has said nothing about it, a code of another matter, a network that is to answer it, and a network's
 * without its decision.
 */
export const giveVerdict = (
  judged: Judged,
  command: Pick<Verdict, 'id' | 'verdict' | 'note'> & { readonly giver: VerdictGiver },
  at: number,
): Result<Verdict, GiveVerdictProblem> => {
  const { giver, ...said } = command;
  const raiser = raiserOf(judged, giver);
  if (!raiser.ok) return raiser;
  return ok({
    ...said,
    ...raiser.value,
    pointId: judged.point.id,
    givenAt: stockholmDate(at),
    sources: [],
  });
};

/** A raiser's latest word on a matter, of its verdicts oldest first (B4); undefined where it has said none. */
export const latestWordOf = <V extends Pick<Verdict, 'raiserKind' | 'raiserId'>>(
  verdicts: readonly V[],
  raiser: Pick<Verdict, 'raiserKind' | 'raiserId'>,
): V | undefined =>
  verdicts.findLast(
    ({ raiserKind, raiserId }) => raiserKind === raiser.raiserKind && raiserId === raiser.raiserId,
  );

/**
 * Whether a raiser has yet to judge (B4): something was answered, and the raiser's latest verdict is older than the
 * latest answer, by the day.
 */
export const awaitsVerdict = (
  answers: readonly Pick<Answer, 'givenAt'>[],
  latest: Pick<Verdict, 'givenAt'> | undefined,
): boolean =>
  answers.some(({ givenAt }) => latest === undefined || spanOf(givenAt).from > spanOf(latest.givenAt).until);

/** Whether a verdict says again what the raiser has said since the last answer: it is not given twice (B4). */
export const repeatsVerdict = (
  given: Verdict,
  {
    verdicts,
    answers,
  }: { readonly verdicts: readonly Verdict[]; readonly answers: readonly Pick<Answer, 'givenAt'>[] },
): boolean => {
  const latest = latestWordOf(verdicts, given);
  return latest?.verdict === given.verdict && latest.note === given.note && !awaitsVerdict(answers, latest);
};

export type VerdictGiven = {
  readonly verdict: Verdict;
  /** The promises that it accepts or gives back. */
  readonly promises: readonly Commitment[];
  /** True where the raiser has said the same since the last answer: nothing changes. */
  readonly repeated: boolean;
};

/** What giving a verdict on a matter comes to (B4): the verdict and the promises it judges. Refuses as `giveVerdict`. */
export const decideVerdict = (
  matter: Judged & {
    readonly answers: readonly Pick<Answer, 'givenAt'>[];
    readonly verdicts: readonly Verdict[];
    readonly promises: readonly Commitment[];
  },
  command: Parameters<typeof giveVerdict>[1],
  at: number,
): Result<VerdictGiven, GiveVerdictProblem> => {
  const given = giveVerdict(matter, command, at);
  if (!given.ok) return given;
  const verdict = given.value;
  const promises = promisesJudged(matter.promises, verdict, at);
  return ok({ verdict, promises, repeated: repeatsVerdict(verdict, matter) });
};
