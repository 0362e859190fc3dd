import { stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Point } from './point.ts';
import { raisingBodies } from './raiser.ts';
import type { Statement } from './statement.ts';
import type { Verdict } from './verdict.ts';

/**
 * Who gives a verdict beside an association (which proposes one, `proposeVerdict`): a network by its decision, or
 * whoever holds the code of a statement. There is no giver for staff or principals: they never give one (B4).
 */
export type VerdictGiver =
  | { readonly kind: 'network'; readonly networkId: string; readonly decisionId: string }
  | { readonly kind: 'receipt-holder'; readonly statementId: string };

export type GiveVerdictProblem = Problem<
  'verdict/decision-missing' | 'verdict/not-a-raiser' | 'verdict/principal'
>;

/** The matter judged, with every statement that stands under it (B7). */
export type Judged = {
  readonly point: Pick<Point, 'id' | 'principalIds'>;
  readonly statements: readonly Pick<Statement, 'id' | 'authorKind' | 'authorId'>[];
};

const raiserOf = (
  { point, statements }: Judged,
  giver: VerdictGiver,
): Result<Pick<Verdict, 'raiserKind' | 'raiserId'>, GiveVerdictProblem> => {
  if (giver.kind === 'receipt-holder')
    return statements.some(({ id, authorKind }) => id === giver.statementId && authorKind === 'individual')
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
