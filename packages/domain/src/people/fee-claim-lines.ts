import type { Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import {
  feeFor,
  type Fee,
  type FeeBasis,
  type FeeProblem,
  type FeeSchedule,
  type PriceBaseAmountOf,
} from './fee-schedule.ts';

/** One attendance as the record of the meeting has it. */
export type Attended = {
  readonly id: string;
  readonly date: PlainDate;
  readonly hours: number;
  readonly present: boolean;
  readonly chair: boolean;
  readonly paidByEmployer: boolean;
  /** Employed by a patient organisation. */
  readonly staffOfOrganisation: boolean;
};

/** What the person asks for beside the fee. Amounts in öre, above zero. */
export type Extra =
  | {
      readonly kind: 'travel';
      readonly id: string;
      readonly date: PlainDate;
      readonly amount: Money;
      readonly receiptIds: readonly string[];
    }
  | {
      readonly kind: 'lost-earnings';
      readonly id: string;
      readonly attendanceId: string;
      readonly amount: Money;
    };

/** A line of a claim; amounts in öre. Its sum is computed, never stored. */
export type ClaimLine = { readonly id: string; readonly date: PlainDate; readonly amount: Money } & (
  | { readonly kind: 'fee'; readonly attendanceId: string; readonly basis: FeeBasis }
  | { readonly kind: 'travel'; readonly receiptIds: readonly string[] }
  /** `asked` is more than the amount where the cap cut it. */
  | { readonly kind: 'lost-earnings'; readonly attendanceId: string; readonly asked: Money }
  | { readonly kind: 'correction'; readonly lineId: string; readonly reason: string }
);

export type ClaimLineProblem =
  | FeeProblem
  | Problem<
      | 'fee-claim/not-attended'
      | 'fee-claim/receipt-missing'
      | 'fee-claim/lost-earnings-not-paid'
      | 'fee-claim/no-earnings-lost'
    >;

type Given<P extends Problem> = {
  readonly schedule: FeeSchedule;
  readonly priceBaseAmountOf: PriceBaseAmountOf<P>;
};

const none: Fee = { basis: 'none', amount: 0 as Money };

const feeLine = <P extends Problem>(
  { schedule, priceBaseAmountOf }: Given<P>,
  attended: Attended,
  insteadOfFee: boolean,
): Result<ClaimLine, ClaimLineProblem | P> => {
  const counted = feeFor(schedule.rule, attended, priceBaseAmountOf);
  if (!counted.ok) return counted;
  const unpaid = insteadOfFee || (attended.staffOfOrganisation && !schedule.paysStaffOfOrganisations);
  const { id, date } = attended;
  return ok({ kind: 'fee', id: `fee ${id}`, date, attendanceId: id, ...(unpaid ? none : counted.value) });
};

const lostEarningsLine = (
  { lostEarnings }: FeeSchedule,
  extra: Extract<Extra, { kind: 'lost-earnings' }>,
  of: { readonly attended: Attended | undefined; readonly paidThatDay: number },
): Result<ClaimLine, ClaimLineProblem> => {
  const { attendanceId, id, amount: asked } = extra;
  if (of.attended === undefined) return refuse('fee-claim/not-attended', { attendanceId });
  if (lostEarnings === null || lostEarnings.kind === 'none')
    return refuse('fee-claim/lost-earnings-not-paid');
  if (of.attended.paidByEmployer) return refuse('fee-claim/no-earnings-lost', { attendanceId });
  const left = (lostEarnings.capPerDay ?? Infinity) - of.paidThatDay;
  const amount = Math.min(asked, left) as Money;
  return ok({ kind: 'lost-earnings', id, date: of.attended.date, attendanceId, asked, amount });
};

/** The lines of a claim (R5): a fee for every attendance, then travel and lost earnings in the order given. */
export const claimLines = <P extends Problem>(
  given: Given<P>,
  attended: readonly Attended[],
  extras: readonly Extra[],
): Result<readonly ClaimLine[], ClaimLineProblem | P> => {
  const lines: ClaimLine[] = [];
  for (const one of attended) {
    const instead =
      given.schedule.lostEarnings?.kind === 'instead' &&
      extras.some((extra) => extra.kind === 'lost-earnings' && extra.attendanceId === one.id);
    const line = feeLine(given, one, instead);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  const paid = new Map<PlainDate, number>();
  for (const extra of extras) {
    if (extra.kind === 'travel') {
      if (extra.receiptIds.length === 0) return refuse('fee-claim/receipt-missing', undefined, 'receiptIds');
      lines.push(extra);
      continue;
    }
    const of = attended.find(({ id }) => id === extra.attendanceId);
    const paidThatDay = of === undefined ? 0 : (paid.get(of.date) ?? 0);
    const line = lostEarningsLine(given.schedule, extra, { attended: of, paidThatDay });
    if (!line.ok) return line;
    paid.set(line.value.date, paidThatDay + line.value.amount);
    lines.push(line.value);
  }
  return ok(lines);
};
