import * as v from 'valibot';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { AddPerson } from '../people/person.ts';
import {
  appoint,
  leaveSeat,
  type Appointment,
  type AppointmentProblem,
  type AppointmentState,
} from './appointment.ts';
import { hasSeatsToFill, type Body } from './body.ts';
import type { Seat } from './seat.ts';

const Reason = v.pipe(v.string(), v.trim(), v.maxLength(1000, 'appointment/too-long'));

/** Whom the body's owner appoints without a nomination, and why (C4). */
export const AppointForm = v.object({ ...AddPerson.entries, reason: Reason });
/** Why somebody leaves the seat. */
export const LeaveForm = v.object({ reason: Reason });

export type AppointDirectlyProblem =
  | AppointmentProblem
  | Problem<
      | 'appointment/association-withdraws'
      | 'appointment/body-not-at-work'
      | 'appointment/only-by-nomination'
      | 'appointment/reason-missing'
      | 'appointment/too-long'
    >;

/** Offices and personal seats have no association that could nominate; the others are filled by it alone (C2, C4). */
export const isFilledDirectly = ({ holder }: Pick<Seat, 'holder'>): boolean => holder.kind !== 'organisation';

/**
 * The body's owner appoints somebody to an office or a personal seat, with a reason (C3, C4). Refuses an association's
 * seat, a body that is not at work, a missing reason, and what `appoint` refuses.
 */
export const appointDirectly = (
  { body, ...state }: AppointmentState & { readonly body: Pick<Body, 'status'> },
  { reason, ...command }: Appointment & { readonly reason: string },
): Result<Appointment, AppointDirectlyProblem> => {
  const seat = state.seats.find(({ id }) => id === command.seatId);
  if (seat !== undefined && !isFilledDirectly(seat)) return refuse('appointment/only-by-nomination');
  if (!hasSeatsToFill(body.status)) return refuse('appointment/body-not-at-work');
  if (reason.trim() === '') return refuse('appointment/reason-missing', undefined, 'reason');
  return appoint(state, command);
};

/**
 * The body's owner ends what it appointed to, after a last day and with a reason (C3); null where it never began. What
 * was keeps its record, and so does the gap after it. Refuses the seat of an association, which withdraws its own
 * representative (C4), a missing reason, and what `leaveSeat` refuses.
 */
export const endDirectly = (
  { seat, appointment }: { readonly seat: Pick<Seat, 'holder'>; readonly appointment: Appointment },
  { lastDay, reason }: { readonly lastDay: PlainDate; readonly reason: string },
  today: PlainDate,
): Result<Appointment | null, AppointDirectlyProblem> => {
  if (!isFilledDirectly(seat)) return refuse('appointment/association-withdraws');
  if (reason.trim() === '') return refuse('appointment/reason-missing', undefined, 'reason');
  const left = leaveSeat(appointment, lastDay, today);
  if (left.ok) return ok(left.value);
  const { code, data } = left.problem;
  return refuse(code, data, 'lastDay');
};
