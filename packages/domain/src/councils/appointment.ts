import * as v from 'valibot';
import { covers, overlaps } from '../kernel/period.ts';
import { addDays, PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { ownTie, type Tie } from '../people/tie.ts';
import { lastDayOfTerm, type RulesOfProcedure } from './rules-of-procedure.ts';
import type { Seat } from './seat.ts';

/** A person on a seat for a period (C3). The last day is part of it; null = still open. */
export const Appointment = v.object({
  id: v.string(),
  personId: v.string(),
  seatId: v.string(),
  from: PlainDate,
  until: v.nullable(PlainDate),
});
export type Appointment = v.InferOutput<typeof Appointment>;

export type AppointmentProblem = Problem<
  | 'appointment/seat-unknown'
  | 'appointment/ends-before-it-starts'
  | 'appointment/longer-than-term'
  | 'appointment/seat-taken'
  | 'appointment/already-on-the-seat'
  | 'appointment/second-counting-seat'
  | 'appointment/too-many-terms'
  | 'appointment/already-ended'
  | 'appointment/last-day-passed'
>;

/** What the decision needs to know of a seat, or of a post without a body. */
type Place = Pick<Seat, 'id' | 'holder' | 'standing' | 'places'>;

/** What the decision needs to know of one body. */
export type AppointmentState = {
  /** All seats of the body. */
  readonly seats: readonly Place[];
  /** All appointments to them, past and future ones too. */
  readonly appointments: readonly Appointment[];
  /** The rules in force on the first day of the new appointment. */
  readonly rules: Pick<RulesOfProcedure, 'termMonths' | 'mostTerms'>;
};

/** Ordinary seats of organisations and personal ones count; an office may combine with one (C3). */
export const isCounting = ({ standing, holder }: Pick<Seat, 'standing' | 'holder'>): boolean =>
  standing === 'ordinary' && holder.kind !== 'office';

/** The most that sit on a seat at once on any day of the new period. */
const mostAtOnce = (onSeat: readonly Appointment[], wanted: Appointment): number => {
  const during = onSeat.filter((one) => overlaps(one, wanted));
  // The number only rises on a first day.
  const days = [wanted.from, ...during.map(({ from }) => from)];
  return Math.max(...days.map((day) => during.filter((one) => covers(one, day)).length));
};

/** How many terms end, one after the other without a day between, the day before the new one begins. */
const termsBefore = (own: readonly Appointment[], from: PlainDate): number => {
  const before = own.find(({ until }) => until !== null && addDays(until, 1) === from);
  return before === undefined ? 0 : 1 + termsBefore(own, before.from);
};

/** How many terms begin, one after the other without a day between, the day after the new one ends. */
const termsAfter = (own: readonly Appointment[], until: PlainDate | null): number => {
  if (until === null) return 0;
  const after = own.find(({ from }) => from === addDays(until, 1));
  return after === undefined ? 0 : 1 + termsAfter(own, after.until);
};

const seatProblem = (
  { seats, appointments }: AppointmentState,
  seat: Place,
  wanted: Appointment,
): AppointmentProblem | null => {
  const onSeat = appointments.filter(({ seatId }) => seatId === seat.id);
  if (onSeat.some((one) => one.personId === wanted.personId && overlaps(one, wanted)))
    return { code: 'appointment/already-on-the-seat' };
  if (seat.standing === 'ordinary' && mostAtOnce(onSeat, wanted) >= (seat.places ?? 1))
    return { code: 'appointment/seat-taken', path: 'from' };
  const counting = new Set(seats.filter(isCounting).map(({ id }) => id));
  const hasOther = appointments.some(
    (one) => one.personId === wanted.personId && counting.has(one.seatId) && overlaps(one, wanted),
  );
  return isCounting(seat) && hasOther ? { code: 'appointment/second-counting-seat', path: 'personId' } : null;
};

const termProblem = (state: AppointmentState, wanted: Appointment): AppointmentProblem | null => {
  const { mostTerms } = state.rules;
  if (mostTerms === null) return null;
  const own = state.appointments.filter(
    ({ personId, seatId }) => personId === wanted.personId && seatId === wanted.seatId,
  );
  const terms = termsBefore(own, wanted.from) + 1 + termsAfter(own, wanted.until);
  return terms > mostTerms
    ? { code: 'appointment/too-many-terms', data: { most: mostTerms }, path: 'personId' }
    : null;
};

/**
 * Appoints a person to a seat (C3). Without a last day the appointment ends with its term, if terms have an end.
 * Refuses an unknown seat, an end before the start or after the term, an ordinary seat that is full on any of the
 * days (one person where the places are not stated), a second counting seat in the body at the same time, and more
 * terms on the seat in unbroken order than the rules allow.
 */
export const appoint = (
  state: AppointmentState,
  command: Appointment,
): Result<Appointment, AppointmentProblem> => {
  const seat = state.seats.find(({ id }) => id === command.seatId);
  if (seat === undefined) return refuse('appointment/seat-unknown', undefined, 'seatId');
  const lastDay = lastDayOfTerm(command.from, state.rules);
  const wanted: Appointment = { ...command, until: command.until ?? lastDay };
  if (wanted.until !== null && wanted.until < wanted.from)
    return refuse('appointment/ends-before-it-starts', undefined, 'until');
  if (lastDay !== null && wanted.until !== null && wanted.until > lastDay)
    return refuse('appointment/longer-than-term', { lastDay }, 'until');
  const problem = seatProblem(state, seat, wanted) ?? termProblem(state, wanted);
  return problem === null ? ok(wanted) : { ok: false, problem };
};

/**
 * Ends an appointment with a last day, past, present or future (C3). A longer time is a new appointment with its own
 * record. Refuses a day before the first, and one that is not earlier than the end it has.
 */
export const endAppointment = (
  appointment: Appointment,
  until: PlainDate,
): Result<Appointment, AppointmentProblem> => {
  if (until < appointment.from) return refuse('appointment/ends-before-it-starts', undefined, 'until');
  if (appointment.until !== null && until >= appointment.until)
    return refuse('appointment/already-ended', { until: appointment.until }, 'until');
  return ok({ ...appointment, until });
};

/**
 * Somebody leaves a seat after a last day (C3, C4); null where the appointment has not begun by then and falls away. Refuses
 * a day in the past, as whoever sat there then did, and what `endAppointment` refuses. `today` in Stockholm.
 */
export const leaveSeat = (
  appointment: Appointment,
  lastDay: PlainDate,
  today: PlainDate,
): Result<Appointment | null, AppointmentProblem> => {
  if (lastDay < today) return refuse('appointment/last-day-passed', undefined, 'lastDay');
  return lastDay < appointment.from ? ok(null) : endAppointment(appointment, lastDay);
};

/** The ties that an appointment is (C3, F6): to the body, and to the organisation whose seat it is. */
export const appointmentTies = (
  appointment: Appointment,
  { bodyId, holder }: Pick<Seat, 'bodyId' | 'holder'>,
): readonly Tie[] => [
  ownTie(appointment, 'appointment', { kind: 'body', id: bodyId }),
  ...(holder.kind === 'organisation'
    ? [ownTie(appointment, 'appointment', { kind: 'organisation', id: holder.organisationId })]
    : []),
];
