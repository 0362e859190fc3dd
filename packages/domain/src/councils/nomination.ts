import * as v from 'valibot';
import { PlainDate, stockholmDate } from '../kernel/plain-date.ts';
import { requestStatus, respond, type RequestProblem } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import { actsFor, type Held } from '../people/role.ts';
import type { Tie } from '../people/tie.ts';
import {
  appoint,
  leaveSeat,
  type Appointment,
  type AppointmentProblem,
  type AppointmentState,
} from './appointment.ts';
import type { NominationRequest } from './nomination-request.ts';
import { Papers, type NomineeProblem } from './nominee.ts';
import type { Seat } from './seat.ts';

export const nominationStatuses = ['nominated', 'appointed', 'refused', 'withdrawn'] as const;
export type NominationStatus = (typeof nominationStatuses)[number];
export type NominationAction = 'change' | 'appoint' | 'refuse' | 'withdraw';

/** What may be done with a nomination in each status, and the status after it (C4). */
export const nominationActions = {
  nominated: { change: 'nominated', appoint: 'appointed', refuse: 'refused', withdraw: 'withdrawn' },
  appointed: { withdraw: 'withdrawn' },
  refused: {},
  withdrawn: {},
} as const satisfies Record<NominationStatus, Partial<Record<NominationAction, NominationStatus>>>;

/** Who may do it (C4): the body's owner appoints or refuses, the association alone changes and withdraws. */
export const nominationActor = {
  change: 'organisation',
  appoint: 'owner',
  refuse: 'owner',
  withdraw: 'organisation',
} as const satisfies Record<NominationAction, 'owner' | 'organisation'>;

/** An association's person for one of its seats, with the papers that belong to it (C4). */
export const Nomination = v.object({
  id: v.string(),
  requestId: v.string(),
  personId: v.string(),
  ...Papers.entries,
  status: v.picklist(nominationStatuses),
  /** What the association is told. */
  refusedBecause: v.nullable(v.string()),
});
export type Nomination = v.InferOutput<typeof Nomination>;

/** A nomination that comes from elsewhere, with the day it was made and the one on which its status came about. */
export const NominationRecord = v.object({
  ...Nomination.entries,
  nominatedOn: PlainDate,
  settledOn: v.nullable(PlainDate),
});
export type NominationRecord = v.InferOutput<typeof NominationRecord>;

export type NominationProblem =
  | AppointmentProblem
  | NomineeProblem
  | RequestProblem
  | Problem<
      | 'nomination/not-its-seat'
      | 'nomination/not-in-this-status'
      | 'nomination/reason-missing'
      | 'nomination/not-yours'
      | 'nomination/too-late'
    >;

const after = (
  { status }: Pick<Nomination, 'status'>,
  action: NominationAction,
): Result<NominationStatus, NominationProblem> =>
  stepTo(nominationActions, { status, action }, 'nomination/not-in-this-status');

/** A request with what has come of it, the oldest nomination first. */
export type Asked = { readonly asked: NominationRequest; readonly nominations: readonly Nomination[] };

/** The nomination that waits for the owner; undefined where none does. */
export const waitingNomination = ({ nominations }: Pick<Asked, 'nominations'>): Nomination | undefined =>
  nominations.find(({ status }) => status === 'nominated');

export const nominationStandings = [
  'awaited',
  'nominated',
  'declined',
  'no-answer',
  'cancelled',
  'appointed',
  'refused',
  'withdrawn',
] as const;
/** Where a request for a nomination stands. `awaited`: the association may nominate, and has not, or not anew. */
export type NominationStanding = (typeof nominationStandings)[number];

/** Where a request stands at an instant in milliseconds (C4, K3): a nomination that waits goes before all else. */
export const nominationStanding = ({ asked, nominations }: Asked, at: number): NominationStanding => {
  const latest = nominations.at(-1)?.status;
  if (latest === 'nominated' || latest === 'appointed') return latest;
  if (asked.request.cancelled !== null) return 'cancelled';
  if (asked.request.responses.at(-1)?.said.kind === 'abstain') return 'declined';
  return requestStatus(asked.request, at) === 'open' ? 'awaited' : (latest ?? 'no-answer');
};

/** Whether the association may nominate somebody, or change whom it has nominated, at an instant (C4, K3). */
export const mayNominate = (state: Asked, at: number): boolean => {
  const standing = nominationStanding(state, at);
  return (
    standing === 'nominated' ||
    (standing !== 'appointed' && requestStatus(state.asked.request, at) === 'open')
  );
};

export type Nominated = {
  readonly nomination: Nomination;
  /** The one that it takes the place of, withdrawn. */
  readonly replaced: Nomination | null;
  /** False where the same was said before. */
  readonly changed: boolean;
};

const sameTies = (one: readonly Tie[], other: readonly Tie[]): boolean =>
  one.length === other.length &&
  one.every((tie, index) => tie.kind === other[index]?.kind && tie.to.id === other[index]?.to.id);

const samePapers = (one: Papers, other: Papers): boolean =>
  one.assignment === other.assignment &&
  one.declaration.other === other.declaration.other &&
  sameTies(one.declaration.ties, other.declaration.ties);

/**
 * An association nominates a person for its seat, as its answer to the request (C4), at an instant in milliseconds.
 * Until the owner has decided it may change the papers, or nominate somebody else instead. Refuses a seat that is not
 * its own, a request whose last day has passed or that has been decided, and what `respond` refuses.
 */
export const nominate = (
  state: Asked & { readonly seat: Pick<Seat, 'holder'> | undefined },
  command: Papers & { readonly id: string; readonly organisationId: string; readonly personId: string },
  at: number,
): Result<Nominated, NominationProblem> => {
  const { asked, seat } = state;
  const { id, organisationId, personId, assignment, declaration } = command;
  if (seat?.holder.kind !== 'organisation' || seat.holder.organisationId !== organisationId)
    return refuse('nomination/not-its-seat', undefined, 'seatId');
  const waiting = waitingNomination(state);
  if (waiting?.personId === personId) {
    if (samePapers(waiting, command)) return ok({ nomination: waiting, replaced: null, changed: false });
    const nomination = { ...waiting, assignment, declaration };
    return ok({ nomination, replaced: null, changed: true });
  }
  if (waiting === undefined) {
    if (requestStatus(asked.request, at) === 'closed') return refuse('nomination/too-late');
    if (!mayNominate(state, at)) return refuse('nomination/not-in-this-status');
    const said = { kind: 'answer', body: { seatId: asked.seatId, personId } } as const;
    const request = respond(asked.request, { partyId: organisationId, said, lateReason: null }, at);
    if (!request.ok) return request;
  }
  const nomination: Nomination = {
    id,
    requestId: asked.request.id,
    personId,
    assignment,
    declaration,
    status: 'nominated',
    refusedBecause: null,
  };
  const replaced =
    waiting === undefined ? null : { ...waiting, status: nominationActions.nominated.withdraw };
  return ok({ nomination, replaced, changed: true });
};

/**
 * Whether somebody may not judge a nomination (R1, F6): who acts for the association that nominates, and the nominee.
 */
export const isBarredFrom = (
  { organisationId }: Pick<NominationRequest, 'organisationId'>,
  { personId }: Pick<Nomination, 'personId'>,
  judge: { readonly id: string | null; readonly held: readonly Held[] },
): boolean => personId === judge.id || judge.held.some((one) => actsFor(one, organisationId));

/** The owner appoints the nominee to the seat (C4). Refuses what `appoint` refuses (C3). */
export const appointNominee = (
  { asked, nomination }: { readonly asked: NominationRequest; readonly nomination: Nomination },
  state: AppointmentState,
  { from, until }: Pick<Appointment, 'from' | 'until'>,
): Result<{ readonly nomination: Nomination; readonly appointment: Appointment }, NominationProblem> => {
  const status = after(nomination, 'appoint');
  if (!status.ok) return status;
  const { id, personId } = nomination;
  const appointment = appoint(state, { id, personId, seatId: asked.seatId, from, until });
  return appointment.ok
    ? ok({ nomination: { ...nomination, status: status.value }, appointment: appointment.value })
    : appointment;
};

/** The owner refuses the nominee, with a reason that the association is told (C4). Refuses a missing reason. */
export const refuseNominee = (
  nomination: Nomination,
  reason: string,
): Result<Nomination, NominationProblem> => {
  const status = after(nomination, 'refuse');
  if (!status.ok) return status;
  return reason.trim() === ''
    ? refuse('nomination/reason-missing', undefined, 'reason')
    : ok({ ...nomination, status: status.value, refusedBecause: reason.trim() });
};

export type Withdrawn = {
  readonly nomination: Nomination;
  /** With its new last day; null where it never began, or where there was none. */
  readonly appointment: Appointment | null;
};

/**
 * The association withdraws its representative, whose last day is `lastDay` (C4). An appointment that has not begun
 * by then falls away; one that ends earlier anyway stays as it is. Refuses another association, and a last day in the
 * past, as whoever sat there then did.
 */
export const withdrawNominee = (
  state: Pick<Asked, 'asked'> & {
    readonly nomination: Nomination;
    readonly appointment: Appointment | null;
  },
  command: { readonly organisationId: string; readonly lastDay: PlainDate },
  at: number,
): Result<Withdrawn, NominationProblem> => {
  const { asked, nomination, appointment } = state;
  const { organisationId, lastDay } = command;
  const status = after(nomination, 'withdraw');
  if (!status.ok) return status;
  if (organisationId !== asked.organisationId) return refuse('nomination/not-yours');
  const withdrawn = { ...nomination, status: status.value };
  if (appointment === null) return ok({ nomination: withdrawn, appointment });
  const left = leaveSeat(appointment, lastDay, stockholmDate(at));
  if (left.ok) return ok({ nomination: withdrawn, appointment: left.value });
  return left.problem.code === 'appointment/already-ended'
    ? ok({ nomination: withdrawn, appointment })
    : left;
};
