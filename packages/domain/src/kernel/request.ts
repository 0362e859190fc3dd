import { hasPassed, startOfDay } from './deadline.ts';
import { stockholmDate, type PlainDate } from './plain-date.ts';
import { ok, refuse, type Problem, type Result } from './result.ts';

/**
 * Everything that is asked of somebody until a day is one and the same thing. A grant call has a budget as well;
 * a case is put to named officials (B11).
 */
export const requestKinds = [
  'consultation',
  'call-for-views',
  'nomination',
  'programme-items',
  'survey',
  'county-report',
  'grant-call',
  'case',
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Whom it is asked of: parties by id (organisations, bodies, authorities, persons), or anyone. */
export type Audience =
  | { readonly kind: 'named'; readonly partyIds: readonly string[] }
  | { readonly kind: 'anyone' };

/** What a party may do with a request. */
export const requestAccesses = ['hidden', 'read', 'write'] as const;
export type RequestAccess = (typeof requestAccesses)[number];
/** What anybody may do with a request that has been sent: what is asked of some is no secret to others. */
export const publicAccesses = ['read', 'write'] as const satisfies RequestAccess[];
export type PublicAccess = (typeof publicAccesses)[number];

/** From a day (inclusive) on, what each party may do; `others` are the rest of the audience (X1). */
export type Stage = {
  readonly id: string;
  readonly from: PlainDate;
  readonly access: Readonly<Record<string, RequestAccess>>;
  readonly others: RequestAccess;
  /** What those may do who are not asked, where it is open to anyone; none: they read. */
  readonly anyone?: PublicAccess;
};

/** An answer, or that a party does not wish to answer. `body` is what the form asks for; instants in milliseconds. */
export type Response<Body> = {
  readonly partyId: string;
  readonly at: number;
  readonly said: { readonly kind: 'answer'; readonly body: Body } | { readonly kind: 'abstain' };
  /** Why it was let in after the closing day; null where it was on time. */
  readonly lateReason: string | null;
};

/** The proof of sending: what, when, to whom, and how (X1). */
export type Sending = {
  readonly at: number;
  readonly partyIds: readonly string[];
  readonly channel: string;
  /** The documents as they then were, by id and version. */
  readonly documents: readonly string[];
};

export type RequestTerms = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly audience: Audience;
  /** Both days are within (K3); without `closes` it stays open, as a rolling call. */
  readonly opens: PlainDate;
  readonly closes: PlainDate | null;
  /** In order of their first day; none: the whole audience may answer while it is open. */
  readonly stages: readonly Stage[];
};

/** One request to an audience, with all that has happened to it. Nothing in it is ever taken away. */
export type Request<Body> = RequestTerms & {
  readonly sendings: readonly Sending[];
  /** Every version, oldest first; a party's latest one counts. */
  readonly responses: readonly Response<Body>[];
  /** Those of whom it has been recorded that they gave no answer. */
  readonly noAnswer: readonly { readonly partyId: string; readonly at: number }[];
  readonly extensions: readonly {
    readonly at: number;
    readonly closes: PlainDate;
    readonly reason: string;
  }[];
  readonly cancelled: { readonly at: number; readonly reason: string } | null;
};

export const requestStatuses = ['draft', 'announced', 'open', 'closed', 'cancelled'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export type RequestAction = 'send' | 'extend' | 'respond' | 'respond-late' | 'record-no-answer' | 'cancel';

/** What may be done with a request in each status. */
export const requestActions = {
  draft: ['send', 'cancel'],
  announced: ['send', 'extend', 'cancel'],
  open: ['send', 'extend', 'respond', 'cancel'],
  closed: ['respond-late', 'record-no-answer'],
  cancelled: [],
} as const satisfies Record<RequestStatus, readonly RequestAction[]>;

export type RequestProblem = Problem<
  | 'request/not-in-this-status'
  | 'request/no-audience'
  | 'request/closes-before-it-opens'
  | 'request/closing-day-passed'
  | 'request/not-later'
  | 'request/not-asked'
  | 'request/not-allowed-to-answer'
  | 'request/reason-missing'
  | 'request/has-answered'
  | 'request/not-sent-to'
>;

/** A new request, not yet sent. Refuses an empty audience and a closing day before the opening day. */
export const newRequest = <Body>(terms: RequestTerms): Result<Request<Body>, RequestProblem> => {
  if (terms.audience.kind === 'named' && terms.audience.partyIds.length === 0)
    return refuse('request/no-audience', undefined, 'audience');
  if (terms.closes !== null && terms.closes < terms.opens)
    return refuse('request/closes-before-it-opens', { opens: terms.opens, closes: terms.closes }, 'closes');
  const stages = terms.stages.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return ok({
    ...terms,
    stages,
    sendings: [],
    responses: [],
    noAnswer: [],
    extensions: [],
    cancelled: null,
  });
};

/** The last day on which it may be answered, after extensions; null where it has none. */
export const closingDay = (request: Request<unknown>): PlainDate | null =>
  request.extensions.at(-1)?.closes ?? request.closes;

/** Where a request stands at an instant in milliseconds (K3). Cancelled stays cancelled. */
export const requestStatus = (request: Request<unknown>, at: number): RequestStatus => {
  const closes = closingDay(request);
  if (request.cancelled !== null) return 'cancelled';
  if (request.sendings.length === 0) return 'draft';
  if (closes !== null && hasPassed(closes, at)) return 'closed';
  return at < startOfDay(request.opens) ? 'announced' : 'open';
};

const isAsked = ({ audience }: Request<unknown>, partyId: string): boolean =>
  audience.kind === 'anyone' || audience.partyIds.includes(partyId);

/** The stage that an instant in milliseconds is in; undefined before the first, and where there are none. */
export const stageAt = ({ stages }: Request<unknown>, at: number): Stage | undefined => {
  const today = stockholmDate(at);
  return stages.findLast(({ from }) => from <= today);
};

/**
 * What a party may do with a request at an instant (X1). Who is not asked, and everyone before it is sent, sees
 * nothing. Nobody writes before it opens, after it has closed, or when it is cancelled.
 */
export const requestAccess = (request: Request<unknown>, partyId: string, at: number): RequestAccess => {
  const status = requestStatus(request, at);
  if (request.sendings.length === 0 || !isAsked(request, partyId)) return 'hidden';
  const stage = stageAt(request, at);
  const mine =
    stage === undefined ? null : Object.hasOwn(stage.access, partyId) ? stage.access[partyId] : null;
  const level = mine ?? stage?.others ?? (request.stages.length === 0 ? 'write' : 'hidden');
  return level === 'write' && status !== 'open' ? 'read' : level;
};

/** Whether the status allows the action, by the table above. */
const may = (request: Request<unknown>, action: RequestAction, at: number): Result<true, RequestProblem> => {
  const status = requestStatus(request, at);
  const allowed: readonly RequestAction[] = requestActions[status];
  return allowed.includes(action) ? ok(true) : refuse('request/not-in-this-status', { status, action });
};

/**
 * Sends a request, or sends it again, and keeps the proof (X1). Refuses parties that are not asked, and a closed
 * or cancelled request. A draft whose closing day has passed is refused, as nobody could answer it.
 */
export const sendRequest = <Body>(
  request: Request<Body>,
  sending: Omit<Sending, 'at'>,
  at: number,
): Result<Request<Body>, RequestProblem> => {
  const allowed = may(request, 'send', at);
  if (!allowed.ok) return allowed;
  const closes = closingDay(request);
  if (closes !== null && hasPassed(closes, at))
    return refuse('request/closing-day-passed', { closes }, 'closes');
  if (request.audience.kind === 'named' && sending.partyIds.length === 0)
    return refuse('request/no-audience', undefined, 'partyIds');
  const stranger = sending.partyIds.find((id) => !isAsked(request, id));
  if (stranger !== undefined) return refuse('request/not-asked', { partyId: stranger }, 'partyIds');
  return ok({ ...request, sendings: [...request.sendings, { ...sending, at }] });
};

/**
 * Receives an answer, or that a party abstains. A party may answer again until it closes; every version is kept.
 * After the closing day only with a reason, as a logged exception (F1). Refuses who is not asked and who may not
 * write in the stage.
 */
export const respond = <Body>(
  request: Request<Body>,
  response: Omit<Response<Body>, 'at'>,
  at: number,
): Result<Request<Body>, RequestProblem> => {
  if (!isAsked(request, response.partyId)) return refuse('request/not-asked', { partyId: response.partyId });
  const late = requestStatus(request, at) === 'closed';
  const allowed = may(request, late ? 'respond-late' : 'respond', at);
  if (!allowed.ok) return allowed;
  if (late && !response.lateReason?.trim()) return refuse('request/reason-missing', undefined, 'lateReason');
  if (!late && requestAccess(request, response.partyId, at) !== 'write')
    return refuse('request/not-allowed-to-answer', { partyId: response.partyId });
  const kept: Response<Body> = { ...response, at, lateReason: late ? response.lateReason : null };
  return ok({ ...request, responses: [...request.responses, kept] });
};

/** Records, after it has closed, that a party gave no answer. Refuses one that answered and one not sent to. */
export const recordNoAnswer = <Body>(
  request: Request<Body>,
  partyId: string,
  at: number,
): Result<Request<Body>, RequestProblem> => {
  const allowed = may(request, 'record-no-answer', at);
  if (!allowed.ok) return allowed;
  if (!request.sendings.some(({ partyIds }) => partyIds.includes(partyId)))
    return refuse('request/not-sent-to', { partyId });
  if (request.responses.some((response) => response.partyId === partyId))
    return refuse('request/has-answered', { partyId });
  if (request.noAnswer.some((one) => one.partyId === partyId)) return ok(request);
  return ok({ ...request, noAnswer: [...request.noAnswer, { partyId, at }] });
};

/**
 * Gives everyone more time, with a reason; a rolling request gets its closing day. Refuses a day that is not later
 * than the closing day, is before it opens, or has passed.
 */
export const extendRequest = <Body>(
  request: Request<Body>,
  command: { readonly closes: PlainDate; readonly reason: string },
  at: number,
): Result<Request<Body>, RequestProblem> => {
  const allowed = may(request, 'extend', at);
  if (!allowed.ok) return allowed;
  const { closes, reason } = command;
  const before = closingDay(request);
  if (reason.trim() === '') return refuse('request/reason-missing', undefined, 'reason');
  if (hasPassed(closes, at)) return refuse('request/closing-day-passed', { closes }, 'closes');
  if (closes < request.opens || (before !== null && closes <= before))
    return refuse('request/not-later', { closes: before ?? request.opens }, 'closes');
  return ok({ ...request, extensions: [...request.extensions, { closes, reason, at }] });
};

/** Takes a request back, with a reason; what was answered stays. Refuses a closed or cancelled one. */
export const cancelRequest = <Body>(
  request: Request<Body>,
  reason: string,
  at: number,
): Result<Request<Body>, RequestProblem> => {
  const allowed = may(request, 'cancel', at);
  if (!allowed.ok) return allowed;
  if (reason.trim() === '') return refuse('request/reason-missing', undefined, 'reason');
  return ok({ ...request, cancelled: { at, reason } });
};

export type PartyAnswer = 'answered' | 'abstained' | 'no-answer' | 'awaited' | 'not-sent';

/** Where each named party stands: the latest response counts; who is silent is `awaited` until it is recorded. */
export const answersByParty = (request: Request<unknown>): ReadonlyMap<string, PartyAnswer> => {
  const named = request.audience.kind === 'named' ? request.audience.partyIds : [];
  const ids = new Set([...named, ...request.responses.map(({ partyId }) => partyId)]);
  const standing = (partyId: string): PartyAnswer => {
    const latest = request.responses.findLast((response) => response.partyId === partyId);
    if (latest !== undefined) return latest.said.kind === 'answer' ? 'answered' : 'abstained';
    if (request.noAnswer.some((one) => one.partyId === partyId)) return 'no-answer';
    return request.sendings.some(({ partyIds }) => partyIds.includes(partyId)) ? 'awaited' : 'not-sent';
  };
  return new Map([...ids].map((partyId) => [partyId, standing(partyId)]));
};
