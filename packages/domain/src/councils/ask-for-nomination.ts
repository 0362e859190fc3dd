import { stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { cancelRequest, extendRequest, newRequest, respond, sendRequest } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { hasSeatsToFill, type Body } from './body.ts';
import { nominationStanding, waitingNomination, type Asked, type NominationProblem } from './nomination.ts';
import type { AskForNomination, NominationAnswer, NominationRequest } from './nomination-request.ts';
import type { Seat } from './seat.ts';

export type AskForNominationProblem =
  | NominationProblem
  | Problem<
      | 'nomination/already-asked'
      | 'nomination/body-not-at-work'
      | 'nomination/seat-of-no-association'
      | 'nomination/waits-for-decision'
      | 'nomination/word-missing'
    >;

/**
 * The body's owner asks an association for somebody for its seat (C4), from today till the last day. Refuses a body
 * that is not at work, a seat that is no association's, a request that does not say what the task is, and more
 * requests at a time than the seat has places.
 */
export const askForNomination = (
  state: {
    readonly body: Pick<Body, 'id' | 'status'>;
    readonly seat: Seat | undefined;
    /** What was asked for the same seat before. */
    readonly earlier: readonly Asked[];
  },
  command: AskForNomination,
  at: number,
): Result<NominationRequest, AskForNominationProblem> => {
  const { body, seat, earlier } = state;
  const { id, seatId, assignment, closes } = command;
  if (!hasSeatsToFill(body.status)) return refuse('nomination/body-not-at-work');
  if (seat?.holder.kind !== 'organisation') return refuse('nomination/seat-of-no-association');
  const { organisationId } = seat.holder;
  const ongoing = earlier.filter((one) => ['awaited', 'nominated'].includes(nominationStanding(one, at)));
  if (ongoing.length >= (seat.places ?? 1)) return refuse('nomination/already-asked');
  if (assignment.trim() === '') return refuse('assignment/not-written', undefined, 'assignment');
  const partyIds = [organisationId];
  const terms = newRequest<NominationAnswer>({
    id,
    kind: 'nomination',
    audience: { kind: 'named', partyIds },
    opens: stockholmDate(at),
    closes,
    stages: [],
  });
  const sent = terms.ok ? sendRequest(terms.value, { partyIds, channel: 'mail', documents: [] }, at) : terms;
  if (!sent.ok) return sent;
  const request = sent.value;
  return ok({ bodyId: body.id, seatId, organisationId, assignment, declinedBecause: null, request });
};

/**
 * The association nominates nobody, and says why (C4). Said again in the same words it is the same. Refuses a missing
 * word, a nomination that waits, which is to be withdrawn first, and a request whose last day has passed.
 */
export const declineToNominate = (
  state: Asked,
  command: { readonly organisationId: string; readonly word: string },
  at: number,
): Result<NominationRequest & { readonly changed: boolean }, AskForNominationProblem> => {
  const { asked } = state;
  const { organisationId: partyId } = command;
  const word = command.word.trim();
  const standing = nominationStanding(state, at);
  if (standing === 'declined' && asked.declinedBecause === word) return ok({ ...asked, changed: false });
  if (standing === 'no-answer') return refuse('nomination/too-late');
  if (standing !== 'awaited' && standing !== 'declined') return refuse('nomination/not-in-this-status');
  if (word === '') return refuse('nomination/word-missing', undefined, 'word');
  const request = respond(asked.request, { partyId, said: { kind: 'abstain' }, lateReason: null }, at);
  return request.ok
    ? ok({ ...asked, declinedBecause: word, request: request.value, changed: true })
    : request;
};

/**
 * The owner gives the association more time, with a reason that it is told (C4, K3). Refuses one that nobody is waited for
 * in, and what `extendRequest` refuses.
 */
export const extendNominationRequest = (
  state: Asked,
  command: { readonly closes: PlainDate; readonly reason: string },
  at: number,
): Result<NominationRequest, AskForNominationProblem> => {
  if (waitingNomination(state) !== undefined) return refuse('nomination/waits-for-decision');
  if (nominationStanding(state, at) === 'appointed') return refuse('nomination/not-in-this-status');
  const request = extendRequest(state.asked.request, command, at);
  return request.ok ? ok({ ...state.asked, request: request.value }) : request;
};

/** The owner takes the request back, with a reason (C4). Refuses one with a nomination, which is to be decided on. */
export const cancelNominationRequest = (
  state: Asked,
  reason: string,
  at: number,
): Result<NominationRequest, AskForNominationProblem> => {
  if (waitingNomination(state) !== undefined) return refuse('nomination/waits-for-decision');
  if (nominationStanding(state, at) === 'appointed') return refuse('nomination/not-in-this-status');
  const request = cancelRequest(state.asked.request, reason.trim(), at);
  return request.ok ? ok({ ...state.asked, request: request.value }) : request;
};
