import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

const Whole = v.pipe(v.number(), v.safeInteger());

/** What is assessed (F7): weight and scale in whole numbers, both ends of the scale within it. */
export const AssessmentCriterion = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  weight: v.pipe(Whole, v.minValue(1), v.maxValue(1_000)),
  scale: v.pipe(
    v.object({ from: v.pipe(Whole, v.minValue(0)), until: v.pipe(Whole, v.maxValue(100)) }),
    v.check(({ from, until }) => from < until),
  ),
});
export type AssessmentCriterion = v.InferOutput<typeof AssessmentCriterion>;

/** What one assessor gave an application; a score for each criterion by its id. */
export type Assessment = {
  readonly assessorId: string;
  readonly applicationId: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly comment: string;
};

/** At least so many who are not barred must have assessed (F7). */
export const leastAssessors = 2;

export type AssessmentProblem = Problem<
  | 'assessment/barred'
  | 'assessment/criterion-unknown'
  | 'assessment/not-asked'
  | 'assessment/score-missing'
  | 'assessment/score-off-scale'
>;

/**
 * An assessment given (F7). Refuses who is not an assessor or is barred (F6), and a score that is missing, off its
 * scale, or for something that is not assessed.
 */
export const giveAssessment = (
  criteria: readonly AssessmentCriterion[],
  assessment: Assessment,
  who: { readonly assessorIds: readonly string[]; readonly barredIds: readonly string[] },
): Result<Assessment, AssessmentProblem> => {
  const { assessorId, scores } = assessment;
  if (!who.assessorIds.includes(assessorId)) return refuse('assessment/not-asked');
  if (who.barredIds.includes(assessorId)) return refuse('assessment/barred');
  const unknown = Object.keys(scores).find((id) => !criteria.some((one) => one.id === id));
  if (unknown !== undefined) return refuse('assessment/criterion-unknown', { criterionId: unknown });
  for (const { id, scale } of criteria) {
    const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
    if (score === undefined) return refuse('assessment/score-missing', { criterionId: id }, 'scores');
    if (!Number.isInteger(score) || score < scale.from || score > scale.until)
      return refuse(
        'assessment/score-off-scale',
        { criterionId: id, from: scale.from, until: scale.until },
        'scores',
      );
  }
  return ok(assessment);
};

/** An exact part of the highest possible: 0 is the lowest of every scale, 1 the highest. */
export type ExactScore = { readonly numerator: number; readonly denominator: number };

export type AssessmentSummary = {
  readonly applicationId: string;
  /** Null until enough have assessed. */
  readonly mean: ExactScore | null;
  /** From the lowest assessor to the highest, exact; null as the mean. */
  readonly spread: ExactScore | null;
  /** Those that count: not barred, the latest of each. */
  readonly assessorIds: readonly string[];
  /** How many more are needed. */
  readonly missing: number;
};

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

/** The weighted sum of one assessor over a denominator that all share. */
const weighted = (criteria: readonly AssessmentCriterion[]) => {
  const ranges = criteria.map(({ scale }) => scale.until - scale.from);
  const common = ranges.reduce((all, range) => (all * range) / greatestCommon(all, range), 1);
  const denominator = common * criteria.reduce((sum, { weight }) => sum + weight, 0);
  const numerator = ({ scores }: Assessment): number =>
    criteria.reduce(
      (sum, { id, weight, scale }) =>
        sum + (weight * ((scores[id] ?? scale.from) - scale.from) * common) / (scale.until - scale.from),
      0,
    );
  return { denominator, numerator };
};

/** The mean of those who may assess, and how far apart they are (F7). The latest assessment of each one counts. */
export const summarise = (
  criteria: readonly AssessmentCriterion[],
  assessments: readonly Assessment[],
  of: { readonly applicationId: string; readonly barredIds: readonly string[] },
): AssessmentSummary => {
  const latest = new Map<string, Assessment>();
  for (const one of assessments)
    if (one.applicationId === of.applicationId && !of.barredIds.includes(one.assessorId))
      latest.set(one.assessorId, one);
  const { denominator, numerator } = weighted(criteria);
  const sums = [...latest.values()].map(numerator);
  const { applicationId } = of;
  const assessorIds = [...latest.keys()].toSorted(byCodeUnit);
  const missing = Math.max(0, leastAssessors - sums.length);
  if (missing > 0) return { applicationId, mean: null, spread: null, assessorIds, missing };
  const total = sums.reduce((sum, one) => sum + one, 0);
  return {
    applicationId,
    mean: { numerator: total, denominator: denominator * sums.length },
    spread: { numerator: Math.max(...sums) - Math.min(...sums), denominator },
    assessorIds,
    missing,
  };
};

/** A place in the ranking; those with exactly the same mean share it, and say so. */
export type Ranked = {
  readonly rank: number;
  readonly applicationId: string;
  readonly tiedWith: readonly string[];
};

const compare = (a: ExactScore, b: ExactScore): number => {
  const difference =
    BigInt(b.numerator) * BigInt(a.denominator) - BigInt(a.numerator) * BigInt(b.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * The assessed applications, highest mean first (F7). Ties are explicit and never broken here; within a tie the order
 * is by id. What lacks assessors is left out. A ranking is a proposal, never a decision (F4).
 */
export const ranking = (summaries: readonly AssessmentSummary[]): readonly Ranked[] => {
  const scored = summaries.flatMap(({ applicationId, mean }) =>
    mean === null ? [] : [{ applicationId, mean }],
  );
  return scored
    .map(({ applicationId, mean }): Ranked => {
      const others = scored.filter((one) => one.applicationId !== applicationId);
      const tied = others.filter((one) => compare(one.mean, mean) === 0);
      const better = others.filter((one) => compare(one.mean, mean) < 0);
      return {
        rank: better.length + 1,
        applicationId,
        tiedWith: tied.map((one) => one.applicationId).toSorted(byCodeUnit),
      };
    })
    .toSorted((a, b) => a.rank - b.rank || byCodeUnit(a.applicationId, b.applicationId));
};
