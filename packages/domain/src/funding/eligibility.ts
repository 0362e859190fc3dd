import * as v from 'valibot';

const Key = v.pipe(v.string(), v.minLength(1));

/** Who may apply, as data (F2): a number that must be reached, or something that must be so. */
export const Criterion = v.variant('kind', [
  v.object({
    id: Key,
    kind: v.literal('at-least'),
    /** Which figure, e.g. `members`, `municipalities`. */
    fact: Key,
    least: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  }),
  v.object({ id: Key, kind: v.literal('holds'), fact: Key }),
]);
export type Criterion = v.InferOutput<typeof Criterion>;

/** Dated where it is used, as a `Setting<EligibilityRule>`. */
export const EligibilityRule = v.pipe(
  v.object({ id: Key, criteria: v.array(Criterion) }),
  v.check(({ criteria }) => new Set(criteria.map(({ id }) => id)).size === criteria.length),
);
export type EligibilityRule = v.InferOutput<typeof EligibilityRule>;

/** What is known of an applicant, and from where: a document, an observation, a register. */
export type Fact = { readonly fact: string; readonly value: number | boolean; readonly evidence: string };

export type CriterionAnswer = {
  readonly criterionId: string;
  readonly outcome: 'met' | 'not-met' | 'cannot-tell';
  /** Why it cannot be told; null where it can. */
  readonly because: 'nothing-known' | 'sources-disagree' | 'not-that-kind' | null;
  readonly evidence: readonly string[];
};

export type Eligibility = {
  /** `cannot-tell` where nothing speaks against, and something is not known. */
  readonly outcome: 'met' | 'not-met' | 'cannot-tell';
  readonly answers: readonly CriterionAnswer[];
};

/** Whether one fact meets the criterion; null where it is not that kind of fact. */
const meets = (criterion: Criterion, { value }: Fact): boolean | null => {
  if (criterion.kind === 'holds') return typeof value === 'boolean' ? value : null;
  return typeof value === 'number' ? value >= criterion.least : null;
};

const answerOf = (criterion: Criterion, facts: readonly Fact[]): CriterionAnswer => {
  const known = facts.filter(({ fact }) => fact === criterion.fact);
  const judged = known.map((fact) => meets(criterion, fact));
  const evidence = known.map((fact) => fact.evidence);
  const untold = (because: CriterionAnswer['because']): CriterionAnswer => ({
    criterionId: criterion.id,
    outcome: 'cannot-tell',
    because,
    evidence,
  });
  if (known.length === 0) return untold('nothing-known');
  if (judged.includes(null)) return untold('not-that-kind');
  // Two sources with different figures agree where both are on the same side of the limit.
  if (new Set(judged).size > 1) return untold('sources-disagree');
  const outcome = judged[0] === true ? 'met' : 'not-met';
  return { criterionId: criterion.id, outcome, because: null, evidence };
};

/** Whether an applicant may apply (F2): every criterion met, not met or not to be told, with its evidence. */
export const eligibilityOf = (rule: EligibilityRule, facts: readonly Fact[]): Eligibility => {
  const answers = rule.criteria.map((criterion) => answerOf(criterion, facts));
  const has = (outcome: CriterionAnswer['outcome']): boolean =>
    answers.some((one) => one.outcome === outcome);
  return { outcome: has('not-met') ? 'not-met' : has('cannot-tell') ? 'cannot-tell' : 'met', answers };
};
