import type { Finding } from './finding.ts';
import { ok, refuse, type Problem, type Result } from './result.ts';

/** What a person has said of a finding (K4). The source text is never changed by it. */
export type FindingRuling = {
  readonly code: string;
  readonly at: string;
  readonly outcome: 'accepted' | 'rejected';
  /** What was suggested, where it was accepted; kept beside the text of the source. */
  readonly reading: string | number | null;
  readonly by: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly ruledAt: number;
};

export type FindingRulingProblem = Problem<
  'finding/already-ruled' | 'finding/nothing-suggested' | 'finding/reason-missing'
>;

const isAbout =
  ({ code, at }: Pick<Finding, 'code' | 'at'>) =>
  (ruling: FindingRuling) =>
    ruling.code === code && ruling.at === at;

/**
 * A person accepts what a finding suggests, or rejects it with a reason (K4). Refuses to accept where nothing is
 * suggested, a rejection without a reason, and a second ruling.
 */
export const ruleOnFinding = (
  given: { readonly finding: Finding; readonly rulings: readonly FindingRuling[] },
  command: Pick<FindingRuling, 'outcome' | 'by' | 'reason'>,
  ruledAt: number,
): Result<FindingRuling, FindingRulingProblem> => {
  const { code, at, data } = given.finding;
  if (given.rulings.some(isAbout(given.finding))) return refuse('finding/already-ruled');
  const suggestion = data?.['suggestion'] ?? null;
  const isAccepted = command.outcome === 'accepted';
  if (isAccepted && suggestion === null) return refuse('finding/nothing-suggested');
  if (!isAccepted && command.reason.trim() === '')
    return refuse('finding/reason-missing', undefined, 'reason');
  return ok({ ...command, code, at, reading: isAccepted ? suggestion : null, ruledAt });
};

/** The findings that nobody has ruled on, in the order given (K4). */
export const openFindings = <F extends Finding>(
  findings: readonly F[],
  rulings: readonly FindingRuling[],
): readonly F[] => findings.filter((finding) => !rulings.some(isAbout(finding)));
