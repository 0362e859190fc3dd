import { remainderFromText } from '@inflytande/domain/funding/remainder-rules';
import type { CountyReport } from '@inflytande/domain/funding/county-report';
import { userCooperation2018, type EntitlementRule } from '@inflytande/domain/funding/entitlement';
import { fromKronor } from '@inflytande/domain/kernel/money';
import type { Source } from '@inflytande/domain/kernel/source';
import * as v from 'valibot';
import {
  CountyReportShape,
  expectedIn,
  isEmptyLine,
  type AllocationShape,
  type CountyShape,
  type ExampleShape,
  type PlanShape,
} from './county-report-shape.ts';
import { fileProblem, fileProblems, type FileProblem } from './file-problem.ts';

/** A file of county reports as domain values (öre), with the rule that gives the entitlements (F20). */
export type CountyReportFile = {
  readonly rule: EntitlementRule;
  readonly reports: readonly CountyReport[];
};

const planStatus = {
  angiven: 'stated',
  'angiven, felformaterad': 'malformed',
  'ej återfunnen': 'not-found',
  saknas: 'missing',
} as const;

const fieldOrder = {
  'syfte/aktivitet': 'purpose-first',
  'aktivitet/syfte': 'activity-first',
  oklar: 'unclear',
} as const;

type SourceOf = (provenance: { readonly seed: string; readonly locator: string } | null) => Source[];

const sourcesIn =
  (shape: CountyReportShape): SourceOf =>
  (provenance) => {
    if (provenance === null) return [];
    const title = shape.meta?.seeds.find(({ seed }) => seed === provenance.seed)?.description;
    return [{ document: title ?? provenance.seed, place: provenance.locator }];
  };

// Without a status, a plan that names neither document nor page is no reference.
const readPlan = ({ status, additionalReferences, ...plan }: PlanShape): CountyReport['plan'] => ({
  ...plan,
  status: planStatus[status ?? (plan.pages.length > 0 || plan.document?.trim() ? 'angiven' : 'saknas')],
  further: additionalReferences,
});

const readExample = ({ labelInSource, ...example }: ExampleShape): CountyReport['examples'][number] => ({
  ...example,
  label: labelInSource,
});

const readAllocation = (
  allocation: AllocationShape,
  sourceOf: SourceOf,
): CountyReport['allocations'][number] => {
  const { amountSEK, fieldOrderInSource, subAmounts, provenance, ...rest } = allocation;
  return {
    ...rest,
    amount: fromKronor(amountSEK ?? 0),
    fieldOrder: fieldOrderInSource === null ? null : fieldOrder[fieldOrderInSource],
    subAmounts: subAmounts.map((part) => ({ activity: part.activity, amount: fromKronor(part.amountSEK) })),
    sources: sourceOf(provenance),
  };
};

const readSpending = ({ fullySpent, remainingSEK, remainingRaw, remainingNote }: CountyShape) => {
  const raw = remainingRaw ?? (typeof remainingSEK === 'string' ? remainingSEK : null);
  const remaining = typeof remainingSEK === 'number' ? fromKronor(remainingSEK) : remainderFromText(raw);
  return { form: 'combined' as const, fullySpent, remaining, remainingRaw: raw, remainingNote };
};

const readCounty = (county: CountyShape, year: number, sourceOf: SourceOf): CountyReport => {
  const lines = county.allocations.filter((allocation) => !isEmptyLine(allocation));
  return {
    year,
    countyCode: county.countyCode,
    countyName: county.countyName,
    officialName: county.officialName,
    plan: county.plan === null ? null : readPlan(county.plan),
    examples: county.examples.map(readExample),
    allocations: lines.map((allocation) => readAllocation(allocation, sourceOf)),
    emptyAllocationLines: county.allocations.length - lines.length,
    spending: readSpending(county),
    commentLength: county.commentLengthChars,
    commentSummary: county.commentSummary,
    sources: sourceOf(county.provenance),
  };
};

const readRule = (rule: NonNullable<CountyReportShape['rule']>, year: number): EntitlementRule => ({
  year,
  minimum: fromKronor(rule.minimumPerCountySEK),
  metropolitan: fromKronor(rule.metropolitanSEK),
  metropolitanCountyCodes: rule.metropolitanCountyCodes,
  source: { document: 'Filens egen regel', place: 'rule' },
});

/** What a schema of single fields cannot see: counties twice, sums past exact counting. */
const problemsAcross = ({ counties }: CountyReportShape): FileProblem[] => {
  const amounts = counties.flatMap(({ allocations, remainingSEK }) => [
    ...allocations.map(({ amountSEK }) => amountSEK ?? 0),
    typeof remainingSEK === 'number' ? remainingSEK : 0,
  ]);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const codes = counties.map(({ countyCode }) => countyCode);
  return [
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) < index ? [fileProblem('county-once', `counties[${index}].countyCode`)] : [],
    ),
    ...(Number.isSafeInteger(Math.round(total * 100)) ? [] : [fileProblem('sum-in-range', 'counties')]),
  ];
};

export type ReadCountyReportFile =
  | { readonly ok: true; readonly value: CountyReportFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads untrusted JSON `{ meta?, rule?, counties: [...] }` with amounts in kronor. All or nothing: every place
 * that cannot be read is a problem with its path. Without `rule` the rule of 2018 applies (F20). A remainder
 * that stands only as text is read if it is an amount (K1) and kept as text if not.
 */
export const readCountyReportFile = (json: unknown): ReadCountyReportFile => {
  const parsed = v.safeParse(CountyReportShape, json);
  if (!parsed.success) return { ok: false, problems: fileProblems(parsed.issues, expectedIn) };
  const shape = parsed.output;
  const problems = problemsAcross(shape);
  if (problems.length > 0) return { ok: false, problems };
  const year = shape.meta?.reportYear ?? userCooperation2018.year;
  const sourceOf = sourcesIn(shape);
  return {
    ok: true,
    value: {
      rule: shape.rule ? readRule(shape.rule, year) : userCooperation2018,
      reports: shape.counties.map((county) => readCounty(county, year, sourceOf)),
    },
  };
};
