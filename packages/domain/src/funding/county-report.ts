import * as v from 'valibot';
import { Money } from '../kernel/money.ts';
import { Source } from '../kernel/source.ts';

/** An amount of a report: öre, never below zero (K1). */
export const ReportAmount = v.pipe(
  Money,
  v.check((ore) => ore >= 0),
);

export const planStatuses = ['stated', 'malformed', 'not-found', 'missing'] as const;

const PlanPages = v.object({
  document: v.nullable(v.string()),
  pages: v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});

/** Where the county's plan speaks of user cooperation (F21); `status` is what the reader of it found. */
export const PlanReference = v.object({
  ...PlanPages.entries,
  status: v.picklist(planStatuses),
  note: v.nullable(v.string()),
  /** References beside the first. */
  further: v.array(PlanPages),
});

/** One of at most three examples (F21). `label` is the numbering as the county wrote it, right or wrong. */
export const ReportExample = v.object({
  label: v.nullable(v.string()),
  targetGroup: v.nullable(v.string()),
  goal: v.nullable(v.string()),
  activity: v.nullable(v.string()),
});
export type ReportExample = v.InferOutput<typeof ReportExample>;

export const fieldOrders = ['purpose-first', 'activity-first', 'unclear'] as const;

/** What a part of the money went to. `subAmounts` are amounts named in its text (F24). Amounts in öre. */
export const Allocation = v.object({
  purpose: v.nullable(v.string()),
  activity: v.nullable(v.string()),
  amount: ReportAmount,
  category: v.nullable(v.string()),
  /** The order of the fields in the source's line. */
  fieldOrder: v.nullable(v.picklist(fieldOrders)),
  purposeIsReference: v.boolean(),
  activityIsReference: v.boolean(),
  slashInText: v.boolean(),
  subAmounts: v.array(v.object({ activity: v.nullable(v.string()), amount: ReportAmount })),
  sources: v.array(Source),
});
export type Allocation = v.InferOutput<typeof Allocation>;

/** The form of 2018: is all spent or committed, and if not, how much is left? Never split afterwards (F21). */
const CombinedSpending = v.object({
  form: v.literal('combined'),
  fullySpent: v.boolean(),
  remaining: v.nullable(ReportAmount),
  /** The field as it was filled in, kept beside the amount (K1). */
  remainingRaw: v.nullable(v.string()),
  remainingNote: v.nullable(v.string()),
});

/** The later form: three amounts (F21). */
const SplitSpending = v.object({
  form: v.literal('spent-committed-remaining'),
  spent: ReportAmount,
  committed: ReportAmount,
  remaining: ReportAmount,
});

export const Spending = v.variant('form', [CombinedSpending, SplitSpending]);
export type Spending = v.InferOutput<typeof Spending>;

/** A county's report on a year's agreement money (F21). Amounts in öre. One per county and year. */
export const CountyReport = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  countyCode: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  /** The name the report uses. */
  countyName: v.pipe(v.string(), v.trim(), v.minLength(1)),
  officialName: v.nullable(v.string()),
  plan: v.nullable(PlanReference),
  examples: v.pipe(v.array(ReportExample), v.maxLength(3)),
  allocations: v.array(Allocation),
  /** Bullets without any content in the list of allocations: skipped, never counted as 0 kr. */
  emptyAllocationLines: v.pipe(v.number(), v.integer(), v.minValue(0)),
  spending: Spending,
  /** Length in characters of the comment as it was sent; the form allows 1 000. */
  commentLength: v.pipe(v.number(), v.integer(), v.minValue(0)),
  commentSummary: v.nullable(v.string()),
  sources: v.array(Source),
});
export type CountyReport = v.InferOutput<typeof CountyReport>;

/** Whether the county says that everything is spent or committed; in the split form: that nothing is left. */
export const saysFullySpent = (spending: Spending): boolean =>
  spending.form === 'combined' ? spending.fullySpent : spending.remaining === 0;

/** All allocations together, in öre. */
export const allocationSum = ({ allocations }: CountyReport): Money =>
  allocations.reduce((total, { amount }) => total + amount, 0) as Money;
