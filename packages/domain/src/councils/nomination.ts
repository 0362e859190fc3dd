import type { PlainDate } from '../kernel/plain-date.ts';
import { respond, type Request, type RequestProblem } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import { missingPapers, type AssignmentPapers, type PapersProblem } from '../people/assignment-papers.ts';
import {
  appoint,
  endAppointment,
  type Appointment,
  type AppointmentProblem,
  type AppointmentState,
} from './appointment.ts';
import type { Seat } from './seat.ts';

export const nominationStatuses = ['nominated', 'appointed', 'refused', 'withdrawn'] as const;
export type NominationStatus = (typeof nominationStatuses)[number];
export type NominationAction = 'appoint' | 'refuse' | 'withdraw';

/** What may be done with a nomination in each status, and the status after it (C4). */
export const nominationActions = {
  nominated: { appoint: 'appointed', refuse: 'refused', withdraw: 'withdrawn' },
  appointed: { withdraw: 'withdrawn' },
  refused: {},
  withdrawn: {},
} as const satisfies Record<NominationStatus, Partial<Record<NominationAction, NominationStatus>>>;

/** Who may do it (C4): the body's owner appoints or refuses, the association alone withdraws. */
export const nominationActor = {
  appoint: 'owner',
  refuse: 'owner',
  withdraw: 'organisation',
} as const satisfies Record<NominationAction, 'owner' | 'organisation'>;

/** An association's person for one of its seats, with the papers that belong to it (C4). */
export type Nomination = AssignmentPapers & {
  readonly id: string;
  readonly requestId: string;
  readonly organisationId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly status: NominationStatus;
  readonly refusedBecause: string | null;
};

/** What an association answers to the request. */
export type NominationAnswer = { readonly seatId: string; readonly personId: string };

export type NominationProblem =
  | AppointmentProblem
  | PapersProblem
  | RequestProblem
  | Problem<
      | 'nomination/not-its-seat'
      | 'nomination/not-in-this-status'
      | 'nomination/reason-missing'
      | 'nomination/not-yours'
    >;

const after = (
  { status }: Nomination,
  action: NominationAction,
): Result<NominationStatus, NominationProblem> =>
  stepTo(nominationActions, { status, action }, 'nomination/not-in-this-status');

/**
 * An association nominates a person for a seat, as its answer to the request (C4), at an instant in milliseconds.
 * Refuses a seat that is not the association's own, and what the request refuses: somebody not asked, too late.
 */
export const nominate = (
  state: { readonly request: Request<NominationAnswer>; readonly seats: readonly Seat[] },
  command: NominationAnswer & { readonly id: string; readonly organisationId: string },
  at: number,
): Result<
  { readonly nomination: Nomination; readonly request: Request<NominationAnswer> },
  NominationProblem
> => {
  const { id, organisationId, seatId, personId } = command;
  const seat = state.seats.find((one) => one.id === seatId);
  if (seat?.holder.kind !== 'organisation' || seat.holder.organisationId !== organisationId)
    return refuse('nomination/not-its-seat', undefined, 'seatId');
  const said = { kind: 'answer', body: { seatId, personId } } as const;
  const request = respond(state.request, { partyId: organisationId, said, lateReason: null }, at);
  if (!request.ok) return request;
  const nomination: Nomination = {
    id,
    requestId: state.request.id,
    organisationId,
    seatId,
    personId,
    status: 'nominated',
    refusedBecause: null,
    assignment: null,
    declaration: null,
  };
  return ok({ nomination, request: request.value });
};

/**
 * The owner appoints the nominee (C4). Refuses a missing written assignment or declaration of interests, and what
 * `appoint` refuses (C3).
 */
export const appointNominee = (
  nomination: Nomination,
  state: AppointmentState,
  command: AssignmentPapers & Pick<Appointment, 'id' | 'from' | 'until'>,
): Result<{ readonly nomination: Nomination; readonly appointment: Appointment }, NominationProblem> => {
  const status = after(nomination, 'appoint');
  if (!status.ok) return status;
  const problem = missingPapers(command);
  if (problem !== null) return { ok: false, problem };
  const { assignment, declaration, id, from, until } = command;
  const { personId, seatId } = nomination;
  const appointment = appoint(state, { id, personId, seatId, from, until });
  if (!appointment.ok) return appointment;
  return ok({
    nomination: { ...nomination, status: status.value, assignment, declaration },
    appointment: appointment.value,
  });
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
    : ok({ ...nomination, status: status.value, refusedBecause: reason });
};

export type Withdrawn = {
  readonly nomination: Nomination;
  /** With its new last day; null where it never began, or where there was none. */
  readonly appointment: Appointment | null;
};

/**
 * The association withdraws its representative, whose last day is `lastDay` (C4). An appointment that has not begun
 * by then falls away; one that ends earlier anyway stays as it is. Refuses another association.
 */
export const withdrawNominee = (
  state: { readonly nomination: Nomination; readonly appointment: Appointment | null },
  command: { readonly organisationId: string; readonly lastDay: PlainDate },
): Result<Withdrawn, NominationProblem> => {
  const { nomination, appointment } = state;
  const status = after(nomination, 'withdraw');
  if (!status.ok) return status;
  if (command.organisationId !== nomination.organisationId) return refuse('nomination/not-yours');
  const withdrawn = { ...nomination, status: status.value };
  if (appointment === null || command.lastDay < appointment.from)
    return ok({ nomination: withdrawn, appointment: null });
  const ended = endAppointment(appointment, command.lastDay);
  return ok({ nomination: withdrawn, appointment: ended.ok ? ended.value : appointment });
};
