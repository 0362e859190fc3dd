/** What is to be reached in a year, with its measure (P1, E2): about 100 trained people a year. */
export type Goal = {
  readonly id: string;
  /** What is counted, by code or in the plan's words. */
  readonly measure: string;
  readonly target: number;
  /** True where the source says “about”: then 95 per cent will do. */
  readonly approximate: boolean;
  /** Both within; null: still in force. */
  readonly fromYear: number;
  readonly untilYear: number | null;
};

/** What came of it one year; null where a source says that it happened but not how much. */
export type GoalResult = { readonly goalId: string; readonly year: number; readonly value: number | null };

export type GoalStanding = {
  readonly year: number;
  readonly target: number;
  /** The sum of what is stated; null where nothing is. */
  readonly value: number | null;
  readonly reached: 'yes' | 'no' | 'not-stated';
};

const nearEnough = 0.95;

/**
 * How a goal stands for a year (P1); null where it did not apply. What is not stated is not zero: without a
 * result, or with one that has no figure and too few others, it is not stated whether it was reached.
 */
export const goalStanding = (
  goal: Goal,
  results: readonly GoalResult[],
  year: number,
): GoalStanding | null => {
  if (year < goal.fromYear || (goal.untilYear !== null && year > goal.untilYear)) return null;
  const ofYear = results.filter((result) => result.goalId === goal.id && result.year === year);
  const stated = ofYear.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = stated.length === 0 ? null : stated.reduce((sum, one) => sum + one, 0);
  const isReached = value !== null && value >= goal.target * (goal.approximate ? nearEnough : 1);
  const isKnown = ofYear.length > 0 && stated.length === ofYear.length;
  return { year, target: goal.target, value, reached: isReached ? 'yes' : isKnown ? 'no' : 'not-stated' };
};
