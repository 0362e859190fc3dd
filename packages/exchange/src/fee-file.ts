import type { FeeBasis, FeeProblem, FeeRule, FeeTime } from '@inflytande/domain/people/fee-schedule';
import { feeFor, type PriceBaseAmountOf } from '@inflytande/domain/people/fee-schedule';
import { halfRoundings } from '@inflytande/domain/kernel/decimal';
import { fromKronor, readKronor, toKronor } from '@inflytande/domain/kernel/money';
import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { ok, type Problem, type Result } from '@inflytande/domain/kernel/result';
import { readShare, type Share } from '@inflytande/domain/kernel/share';
import * as v from 'valibot';
import { fileProblems, type Expectation, type FileProblem } from './file-problem.ts';

const Kronor = v.pipe(
  v.number(),
  v.check((kronor) => readKronor(kronor).ok),
  v.transform(fromKronor),
);
const DecimalShare = v.pipe(
  v.number(),
  v.check((decimal) => readShare(decimal).ok),
  v.transform((decimal): Share => {
    const share = readShare(decimal);
    return share.ok ? share.value : (0 as Share);
  }),
);

const Schedule = v.variant('kind', [
  v.object({
    kind: v.literal('fixed'),
    halfDaySEK: Kronor,
    fullDaySEK: Kronor,
    chairFullDays: v.nullish(v.pipe(v.number(), v.gtValue(0), v.maxValue(366)), null),
  }),
  v.object({
    kind: v.literal('priceBaseShare'),
    fullDay: DecimalShare,
    halfDay: DecimalShare,
    short: v.nullish(DecimalShare, null),
    hourly: v.nullish(DecimalShare, null),
    rounding: v.nullish(v.picklist(halfRoundings), 'halfDown'),
  }),
]);

/** A file of fee claims as it is written: kronor, shares as decimal numbers, hours with travel. */
const FeeFileShape = v.object({
  schedule: Schedule,
  claims: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      date: PlainDate,
      hours: v.pipe(v.number(), v.finite()),
      paidByEmployer: v.nullish(v.boolean(), false),
      chair: v.nullish(v.boolean(), false),
    }),
  ),
});
type FeeFileShape = v.InferOutput<typeof FeeFileShape>;

const expectedIn: Readonly<Record<string, Expectation>> = {
  kind: 'fee-kind',
  halfDaySEK: 'amount',
  fullDaySEK: 'amount',
  chairFullDays: 'count',
  fullDay: 'share',
  halfDay: 'share',
  short: 'share',
  hourly: 'share',
  rounding: 'rounding',
  claims: 'list',
  id: 'id',
  date: 'date',
  hours: 'hours',
  paidByEmployer: 'yes-or-no',
  chair: 'yes-or-no',
};

export type FeeFile = {
  readonly rule: FeeRule;
  readonly claims: readonly (FeeTime & { readonly id: string })[];
};

const ruleOf = (schedule: FeeFileShape['schedule']): FeeRule => {
  if (schedule.kind === 'priceBaseShare') return schedule;
  const { halfDaySEK, fullDaySEK, ...rest } = schedule;
  return { ...rest, halfDay: halfDaySEK, fullDay: fullDaySEK };
};

/**
 * Reads untrusted JSON `{ schedule, claims }` (R3). All or nothing: every place that cannot be read is a problem
 * with its path. Amounts are kronor, shares decimal numbers of at most five decimals.
 */
export const readFeeFile = (
  json: unknown,
):
  | { readonly ok: true; readonly value: FeeFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } => {
  const parsed = v.safeParse(FeeFileShape, json);
  if (!parsed.success) return { ok: false, problems: fileProblems(parsed.issues, expectedIn) };
  const { schedule, claims } = parsed.output;
  return { ok: true, value: { rule: ruleOf(schedule), claims } };
};

/** One claim's answer in the document for machines: the amount in kronor. A stable contract. */
export type FeeRow = { readonly id: string; readonly basis: FeeBasis; readonly amountSEK: number };

/**
 * The fees of a file, in the file's order (R3). One refused claim refuses the file: the problem carries the
 * claim's id as data and the way to it as path.
 */
export const feeDocument = <P extends Problem>(
  { rule, claims }: FeeFile,
  priceBaseAmountOf: PriceBaseAmountOf<P>,
): Result<readonly FeeRow[], FeeProblem | P> => {
  const rows: FeeRow[] = [];
  for (const [index, { id, ...time }] of claims.entries()) {
    const fee = feeFor(rule, time, priceBaseAmountOf);
    if (!fee.ok) {
      const { problem } = fee;
      const path = `claims[${index}].${problem.path ?? 'date'}`;
      return { ok: false, problem: { ...problem, data: { ...problem.data, id }, path } };
    }
    rows.push({ id, basis: fee.value.basis, amountSEK: toKronor(fee.value.amount) });
  }
  return ok(rows);
};
