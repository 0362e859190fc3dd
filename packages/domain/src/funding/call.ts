import type { Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import {
  cancelRequest,
  extendRequest,
  newRequest,
  requestStatus,
  sendRequest,
  type Request,
  type RequestProblem,
  type Sending,
} from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** A call for applications (utlysning): a request with a budget (F1). */
export type Call = {
  /** Audience, opening and closing day, what was announced to whom, extensions; the answers are the applications. */
  readonly request: Request<never>;
  readonly purpose: string;
  /** Öre, above zero. */
  readonly budget: Money;
  /** `batch`: all are decided together after closing. `rolling`: one by one while it is open. */
  readonly form: 'batch' | 'rolling';
  /** Project money is repaid where it is not used; an operating grant may be saved (F10). */
  readonly grantKind: 'project' | 'operating';
  readonly criterionIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly decidingBodyId: string;
  /** The last day for the grantees' final report. */
  readonly reportDue: PlainDate | null;
  readonly decidedAt: number | null;
  readonly completedAt: number | null;
  /** Logged exceptions from the closing day, each for one association. */
  readonly lateExceptions: readonly LateException[];
};

export type LateException = {
  readonly organisationId: string;
  readonly by: string;
  readonly at: number;
  readonly reason: string;
};

export const callStatuses = [
  'draft',
  'announced',
  'open',
  'closed',
  'decided',
  'completed',
  'cancelled',
] as const;
export type CallStatus = (typeof callStatuses)[number];

export const callActions = [
  'announce',
  'change',
  'extend',
  'apply',
  'except',
  'decide',
  'complete',
  'cancel',
] as const;
export type CallAction = (typeof callActions)[number];

/** What may be done with a call in each status (F1). `decide` closes the matter for the whole call. */
export const callSteps = {
  draft: ['announce', 'change', 'cancel'],
  announced: ['extend', 'cancel'],
  open: ['apply', 'extend', 'cancel'],
  closed: ['except', 'decide'],
  decided: ['complete'],
  completed: [],
  cancelled: [],
} as const satisfies Record<CallStatus, readonly CallAction[]>;

export type CallProblem =
  | RequestProblem
  | Problem<
      | 'call/applications-open'
      | 'call/budget-missing'
      | 'call/closing-day-missing'
      | 'call/grants-open'
      | 'call/not-in-this-status'
      | 'call/purpose-missing'
      | 'call/reason-missing'
    >;

type CallTerms = Omit<Call, 'request' | 'decidedAt' | 'completedAt' | 'lateExceptions'> & {
  readonly id: string;
  readonly audience: Call['request']['audience'];
  readonly opens: PlainDate;
  readonly closes: PlainDate | null;
};

/**
 * A new call, not yet announced (F1). Refuses one without purpose or budget, a batch without closing day, and what a
 * request refuses.
 */
export const newCall = (terms: CallTerms): Result<Call, CallProblem> => {
  const { id, audience, opens, closes, ...rest } = terms;
  if (rest.purpose.trim() === '') return refuse('call/purpose-missing', undefined, 'purpose');
  if (rest.budget <= 0) return refuse('call/budget-missing', undefined, 'budget');
  if (rest.form === 'batch' && closes === null)
    return refuse('call/closing-day-missing', undefined, 'closes');
  const request = newRequest<never>({ id, kind: 'grant-call', audience, opens, closes, stages: [] });
  return request.ok
    ? ok({ ...rest, request: request.value, decidedAt: null, completedAt: null, lateExceptions: [] })
    : request;
};

/** Where a call stands at an instant in milliseconds (F1, K3). A rolling call is open until it is given a last day. */
export const callStatus = (call: Call, at: number): CallStatus => {
  if (call.completedAt !== null && call.completedAt <= at) return 'completed';
  if (call.decidedAt !== null && call.decidedAt <= at) return 'decided';
  return requestStatus(call.request, at);
};

/** Whether a call allows an action at an instant, by the table. */
export const mayWithCall = (call: Call, action: CallAction, at: number): boolean => {
  const allowed: readonly CallAction[] = callSteps[callStatus(call, at)];
  return allowed.includes(action);
};

export type CallCommand =
  | { readonly action: 'announce'; readonly sending: Omit<Sending, 'at'> }
  | { readonly action: 'change'; readonly terms: Omit<CallTerms, 'id'> }
  | { readonly action: 'extend'; readonly closes: PlainDate; readonly reason: string }
  | { readonly action: 'cancel'; readonly reason: string }
  | ({ readonly action: 'except' } & Omit<LateException, 'at'>)
  /** How many applications nobody has decided yet. */
  | { readonly action: 'decide'; readonly undecided: number }
  /** How many grants wait for payment, report or repayment. */
  | { readonly action: 'complete'; readonly unfinished: number };

const asked = (call: Call, request: Result<Request<never>, RequestProblem>): Decided =>
  request.ok ? ok({ ...call, request: request.value }) : request;

type Decided = Result<Call, CallProblem>;
type Step<A extends CallCommand['action']> = (
  call: Call,
  command: Extract<CallCommand, { action: A }>,
  at: number,
) => Decided;

const steps = {
  announce: (call, { sending }, at) => asked(call, sendRequest(call.request, sending, at)),
  change: (call, { terms }) => newCall({ ...terms, id: call.request.id }),
  extend: (call, command, at) => asked(call, extendRequest(call.request, command, at)),
  cancel: (call, { reason }, at) => asked(call, cancelRequest(call.request, reason, at)),
  except: (call, { organisationId, by, reason }, at) =>
    reason.trim() === ''
      ? refuse('call/reason-missing', undefined, 'reason')
      : ok({ ...call, lateExceptions: [...call.lateExceptions, { organisationId, by, at, reason }] }),
  decide: (call, { undecided }, at) =>
    undecided > 0 ? refuse('call/applications-open', { count: undecided }) : ok({ ...call, decidedAt: at }),
  complete: (call, { unfinished }, at) =>
    unfinished > 0 ? refuse('call/grants-open', { count: unfinished }) : ok({ ...call, completedAt: at }),
} satisfies { [A in CallCommand['action']]: Step<A> };

/**
 * A call after a command (F1). Refuses what its status does not allow, deciding while an application is open,
 * completing while a grant is, an exception without a reason, and what a request refuses.
 */
export const decideCall = (call: Call, command: CallCommand, at: number): Result<Call, CallProblem> => {
  if (!mayWithCall(call, command.action, at))
    return refuse('call/not-in-this-status', { status: callStatus(call, at), action: command.action });
  const step = steps[command.action] as (call: Call, command: CallCommand, at: number) => Decided;
  return step(call, command, at);
};

/**
 * How a call receives an application at an instant (F1): on time, late by a logged exception, or not. Late without
 * an exception is dismissed (avvisning) where it comes in another way.
 */
export const receives = (
  call: Call,
  organisationId: string,
  at: number,
): 'on-time' | 'late-by-exception' | 'not' => {
  const { audience } = call.request;
  if (audience.kind === 'named' && !audience.partyIds.includes(organisationId)) return 'not';
  const status = callStatus(call, at);
  if (status === 'open') return 'on-time';
  const excepted = call.lateExceptions.some((one) => one.organisationId === organisationId && one.at <= at);
  return status === 'closed' && excepted ? 'late-by-exception' : 'not';
};
