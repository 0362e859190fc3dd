import { readKronor } from '@inflytande/domain/kernel/money';
import * as v from 'valibot';
import type { Expectation } from './file-problem.ts';

/** Kronor in a file: 0 or more, at most two decimals, small enough to count exactly in öre. */
const Kronor = v.pipe(
  v.number(),
  v.check((kronor) => readKronor(kronor).ok),
);
const CountyCode = v.pipe(v.string(), v.regex(/^\d{2}$/));
const Text = v.nullish(v.string(), null);
const Flag = v.nullish(v.boolean(), false);
const Pages = v.nullish(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), []);
/** Where the file got a fact from. Never a reason to refuse a report. */
const Provenance = v.fallback(v.nullish(v.object({ seed: v.string(), locator: v.string() }), null), null);

const Plan = v.object({
  document: Text,
  pages: Pages,
  status: v.nullish(v.picklist(['angiven', 'angiven, felformaterad', 'ej återfunnen', 'saknas']), null),
  note: Text,
  additionalReferences: v.nullish(v.array(v.object({ document: Text, pages: Pages })), []),
});

const Example = v.object({
  labelInSource: Text,
  targetGroup: Text,
  goal: Text,
  activity: Text,
});

const AllocationFields = v.object({
  purpose: Text,
  activity: Text,
  amountSEK: v.nullish(Kronor, null),
  category: Text,
  fieldOrderInSource: v.nullish(v.picklist(['syfte/aktivitet', 'aktivitet/syfte', 'oklar']), null),
  purposeIsReference: Flag,
  activityIsReference: Flag,
  slashInText: Flag,
  subAmounts: v.nullish(v.array(v.object({ activity: Text, amountSEK: Kronor })), []),
  provenance: Provenance,
});

/** A bullet with nothing in it: neither text nor amount. */
export const isEmptyLine = ({
  purpose,
  activity,
  amountSEK,
}: v.InferOutput<typeof AllocationFields>): boolean =>
  amountSEK === null && !purpose?.trim() && !activity?.trim();

const Allocation = v.pipe(
  AllocationFields,
  v.forward(
    v.check((line) => line.amountSEK !== null || isEmptyLine(line)),
    ['amountSEK'],
  ),
);

const County = v.object({
  countyCode: CountyCode,
  countyName: v.pipe(v.string(), v.trim(), v.minLength(1)),
  officialName: Text,
  plan: v.nullish(Plan, null),
  examples: v.nullish(v.pipe(v.array(Example), v.maxLength(3)), []),
  allocations: v.array(Allocation),
  fullySpent: v.boolean(),
  // Some write the county's words where the amount should stand.
  remainingSEK: v.nullish(v.union([Kronor, v.string()]), null),
  remainingRaw: Text,
  remainingNote: Text,
  commentLengthChars: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  commentSummary: Text,
  provenance: Provenance,
});

const Meta = v.object({
  reportYear: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  seeds: v.fallback(v.nullish(v.array(v.object({ seed: v.string(), description: v.string() })), []), []),
});

const Rule = v.object({
  minimumPerCountySEK: Kronor,
  metropolitanSEK: Kronor,
  metropolitanCountyCodes: v.array(CountyCode),
});

/** A file of county reports as it is written: kronor, Swedish words, much left out. */
export const CountyReportShape = v.object({
  meta: v.nullish(Meta),
  rule: v.nullish(Rule),
  counties: v.array(County),
});
export type CountyReportShape = v.InferOutput<typeof CountyReportShape>;
export type CountyShape = CountyReportShape['counties'][number];
export type AllocationShape = CountyShape['allocations'][number];
export type ExampleShape = CountyShape['examples'][number];
export type PlanShape = NonNullable<CountyShape['plan']>;

const fields = {
  amount: ['amountSEK', 'minimumPerCountySEK', 'metropolitanSEK'],
  'amount-or-text': ['remainingSEK'],
  'county-code': ['countyCode', 'metropolitanCountyCodes[]'],
  'field-order': ['fieldOrderInSource'],
  list: ['counties', 'allocations', 'subAmounts', 'pages', 'additionalReferences', 'metropolitanCountyCodes'],
  name: ['countyName'],
  'page-number': ['pages[]'],
  'plan-status': ['status'],
  text: [
    'purpose',
    'activity',
    'category',
    'targetGroup',
    'goal',
    'labelInSource',
    'document',
    'note',
    'officialName',
    'remainingRaw',
    'remainingNote',
    'commentSummary',
  ],
  'up-to-three': ['examples'],
  'whole-number': ['commentLengthChars'],
  year: ['reportYear'],
  'yes-or-no': ['fullySpent', 'purposeIsReference', 'activityIsReference', 'slashInText'],
} as const satisfies Partial<Record<Expectation, readonly string[]>>;

/** What each field of the shape should hold; fields that are not here are objects. */
export const expectedIn: Readonly<Record<string, Expectation>> = Object.fromEntries(
  Object.entries(fields).flatMap(([expectation, names]) =>
    names.map((name) => [name, expectation as Expectation] as const),
  ),
);
