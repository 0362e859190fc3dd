import { hasPassed } from '../kernel/deadline.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Money } from '../kernel/money.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import {
  claimLines,
  type Attended,
  type ClaimLine,
  type ClaimLineProblem,
  type Extra,
} from './fee-claim-lines.ts';
import type { FeeSchedule, PriceBaseAmountOf } from './fee-schedule.ts';

export const claimStatuses = ['drafted', 'submitted', 'approved', 'paid', 'rejected'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** What may be done with a claim in each status, and what it leads to (R5). Paid and rejected stay as they are. */
export const claimActions = {
  drafted: { submit: 'submitted' },
  submitted: { approve: 'approved', reject: 'rejected' },
  approved: { pay: 'paid', reject: 'rejected' },
  paid: {},
  rejected: {},
} as const satisfies Record<ClaimStatus, Partial<Record<ClaimAction, ClaimStatus>>>;
export type ClaimAction = 'submit' | 'approve' | 'reject' | 'pay';

/** Who gets the money: the person through payroll, or the association by invoice. */
export type Payee =
  | { readonly kind: 'person' }
  | { readonly kind: 'organisation'; readonly organisationId: string };

export type FeeClaim = {
  readonly id: string;
  readonly personId: string;
  readonly payee: Payee;
  readonly status: ClaimStatus;
  readonly lines: readonly ClaimLine[];
  /** Who approved it; somebody else pays it (Z6). */
  readonly approvedBy: string | null;
  readonly rejectedBecause: string | null;
};

/** Said to the person beside every claim (R5). */
export const claimNotices = ['taxable', 'may-affect-social-insurance'] as const;

export type FeeClaimProblem =
  | ClaimLineProblem
  | Problem<
      | 'fee-claim/nothing-to-claim'
      | 'fee-claim/attendance-already-claimed'
      | 'fee-claim/too-late'
      | 'fee-claim/not-in-this-status'
      | 'fee-claim/own-approval'
      | 'fee-claim/reason-missing'
      | 'fee-claim/same-person'
      | 'fee-claim/line-not-paid'
      | 'fee-claim/correction-too-large'
    >;

/** What the decision needs to know. `claims` are the person's earlier ones. */
export type ClaimState<P extends Problem> = {
  readonly schedule: FeeSchedule;
  readonly priceBaseAmountOf: PriceBaseAmountOf<P>;
  readonly claims: readonly FeeClaim[];
};

const undecided = { approvedBy: null, rejectedBecause: null };

const live = (claims: readonly FeeClaim[]): readonly FeeClaim[] =>
  claims.filter(({ status }) => status !== 'rejected');

/** The attendances that already stand on a claim; a rejected claim frees them. */
export const claimedAttendances = (claims: readonly FeeClaim[]): ReadonlySet<string> =>
  new Set(
    live(claims).flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === 'fee' ? [line.attendanceId] : [])),
    ),
  );

/**
 * A claim derived from attendance, with travel and lost earnings beside it (R5). Refuses an attendance that was not
 * attended or stands on another claim, travel without a receipt, lost earnings that the schedule does not pay or
 * that nobody lost, what `feeFor` refuses, and a claim with nothing in it. Amounts in öre.
 */
export const draftClaim = <P extends Problem>(
  state: ClaimState<P>,
  command: {
    readonly id: string;
    readonly personId: string;
    readonly payee: Payee;
    readonly attended: readonly Attended[];
    readonly extras: readonly Extra[];
  },
): Result<FeeClaim, FeeClaimProblem | P> => {
  const taken = new Set(claimedAttendances(state.claims));
  for (const { id, present } of command.attended) {
    if (!present) return refuse('fee-claim/not-attended', { attendanceId: id });
    if (taken.has(id)) return refuse('fee-claim/attendance-already-claimed', { attendanceId: id });
    taken.add(id);
  }
  const lines = claimLines(state, command.attended, command.extras);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return refuse('fee-claim/nothing-to-claim');
  const { id, personId, payee } = command;
  return ok({ id, personId, payee, status: 'drafted', lines: lines.value, ...undecided });
};

/**
 * A correction of what is paid: a new line on a new claim, which never touches the old one (R5). `amount` is what is
 * added, or taken back where negative. Refuses a line that is not paid, a missing reason, and taking back more than
 * the line and its earlier corrections come to.
 */
export const correctClaim = (
  claims: readonly FeeClaim[],
  command: {
    readonly id: string;
    readonly lineId: string;
    readonly newLineId: string;
    readonly amount: Money;
    readonly reason: string;
  },
): Result<FeeClaim, FeeClaimProblem> => {
  const paid = claims.find(
    ({ status, lines }) => status === 'paid' && lines.some(({ id }) => id === command.lineId),
  );
  const line = paid?.lines.find(({ id }) => id === command.lineId);
  if (paid === undefined || line === undefined) return refuse('fee-claim/line-not-paid', undefined, 'lineId');
  if (command.reason.trim() === '') return refuse('fee-claim/reason-missing', undefined, 'reason');
  const corrections = live(claims).flatMap(({ lines }) =>
    lines.filter((one) => one.kind === 'correction' && one.lineId === command.lineId),
  );
  const stands = corrections.reduce((sum, { amount }) => sum + amount, line.amount as number);
  if (stands + command.amount < 0) return refuse('fee-claim/correction-too-large', { stands }, 'amount');
  const { lineId, amount, reason } = command;
  const correction: ClaimLine = {
    kind: 'correction',
    id: command.newLineId,
    date: line.date,
    amount,
    lineId,
    reason,
  };
  const { personId, payee } = paid;
  return ok({
    id: command.id,
    personId,
    payee,
    status: 'drafted',
    lines: [correction],
    ...undecided,
  });
};

/** What happens to a claim. `by` is a person by id. */
export type ClaimCommand =
  | { readonly action: 'submit' | 'approve' | 'pay'; readonly by: string }
  | { readonly action: 'reject'; readonly by: string; readonly reason: string };

/** The last day on which lost earnings may be claimed; null without a limit. */
export const lastClaimDay = ({ lostEarnings }: FeeSchedule, date: PlainDate): PlainDate | null => {
  const days = lostEarnings?.claimDays ?? null;
  return days === null ? null : addDays(date, days);
};

/** Refuses lost earnings whose last day has passed at the instant (K3). */
const inTime = (claim: FeeClaim, schedule: FeeSchedule, at: number): Result<true, FeeClaimProblem> => {
  for (const line of claim.lines) {
    const lastDay = line.kind === 'lost-earnings' ? lastClaimDay(schedule, line.date) : null;
    if (lastDay !== null && hasPassed(lastDay, at)) return refuse('fee-claim/too-late', { lastDay });
  }
  return ok(true);
};

/**
 * A claim after an action (R5), at an instant in milliseconds. Refuses what its status does not allow, a submission
 * of lost earnings after the last day, approval or payment by the person it is for, payment by the one who approved it
 * (Z6), and rejection without reason.
 */
export const decideClaim = (
  { claim, schedule }: { readonly claim: FeeClaim; readonly schedule: FeeSchedule },
  command: ClaimCommand,
  at: number,
): Result<FeeClaim, FeeClaimProblem> => {
  const { action } = command;
  const step = stepTo(claimActions, { status: claim.status, action }, 'fee-claim/not-in-this-status');
  if (!step.ok) return step;
  const status = step.value;
  if (command.action !== 'submit' && command.by === claim.personId) return refuse('fee-claim/own-approval');
  if (command.action === 'submit') {
    const timely = inTime(claim, schedule, at);
    if (!timely.ok) return timely;
  }
  if (command.action === 'pay' && command.by === claim.approvedBy) return refuse('fee-claim/same-person');
  if (command.action === 'approve') return ok({ ...claim, status, approvedBy: command.by });
  if (command.action !== 'reject') return ok({ ...claim, status });
  return command.reason.trim() === ''
    ? refuse('fee-claim/reason-missing', undefined, 'reason')
    : ok({ ...claim, status, rejectedBecause: command.reason });
};
