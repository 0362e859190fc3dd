import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
import type { Request } from '../kernel/request.ts';

/** What an association answers to the request. */
export type NominationAnswer = { readonly seatId: string; readonly personId: string };

/** One association is asked for somebody for one of its seats (C4). */
export type NominationRequest = {
  readonly bodyId: string;
  readonly seatId: string;
  readonly organisationId: string;
  /** What the task is, as the body's owner puts it. */
  readonly assignment: string;
  /** What the association said when it nominated nobody; null where it has not. */
  readonly declinedBecause: string | null;
  readonly request: Request<NominationAnswer>;
};

/** What staff fill in (C4). */
export const AskForNomination = v.object({
  id: v.pipe(v.string(), v.uuid()),
  seatId: v.string(),
  assignment: v.pipe(v.string(), v.trim(), v.maxLength(3000, 'nomination/too-long')),
  /** The last day, inclusive (K3). */
  closes: PlainDate,
});
export type AskForNomination = v.InferOutput<typeof AskForNomination>;

/** A request that comes from elsewhere. */
export const NominationRequestRecord = v.object({
  id: v.string(),
  bodyId: v.string(),
  seatId: v.string(),
  organisationId: v.string(),
  assignment: v.pipe(v.string(), v.minLength(1)),
  askedOn: PlainDate,
  closes: PlainDate,
});
export type NominationRequestRecord = v.InferOutput<typeof NominationRequestRecord>;
