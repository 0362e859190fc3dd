import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Body } from './body.ts';
import type { Seat } from './seat.ts';

type Status = Body['status'];

/** Which status may follow which (C1). A closed body stays closed: what comes after it is its successor. */
export const nextStatuses = {
  planned: ['active', 'closed'],
  active: ['dormant', 'closed'],
  dormant: ['active', 'closed'],
  closed: [],
  mentioned: ['planned', 'active', 'dormant', 'closed'],
} as const satisfies Record<Status, readonly Status[]>;

export type BodyLifeProblem = Problem<
  'body/already-closed' | 'body/not-in-this-status' | 'body/own-successor'
>;

export type Closing = {
  readonly body: Body;
  /** The seats that users lose with the body; say so before it is decided, and to the associations (C1). */
  readonly lostSeats: readonly Seat[];
};

type Given = {
  readonly body: Body;
  /** All seats; those of the successor are looked up among them. */
  readonly seats: readonly Seat[];
};

const isUsers = ({ holder, standing, stated }: Seat): boolean =>
  stated && holder.kind !== 'office' && standing !== 'co-opted';

/**
 * The seats that users lose when a body closes (C1): those of organisations and persons, without the ones whose
 * organisation has a seat in the successor. Offices and co-opted places are nobody's loss.
 */
export const seatsLost = ({ body, seats }: Given, successorId: string | null): readonly Seat[] => {
  const kept = new Set(
    seats.flatMap((seat) =>
      seat.bodyId === successorId && isUsers(seat) && seat.holder.kind === 'organisation'
        ? [seat.holder.organisationId]
        : [],
    ),
  );
  return seats.filter(
    (seat) =>
      seat.bodyId === body.id &&
      isUsers(seat) &&
      !(seat.holder.kind === 'organisation' && kept.has(seat.holder.organisationId)),
  );
};

/** What a body may become without being closed. */
type OpenStatus = Exclude<Status, 'closed' | 'mentioned'>;

/** Starts a body, lets it rest or takes it up again (C1). Refuses what its status does not allow; closing is apart. */
export const changeBodyStatus = (body: Body, status: OpenStatus): Result<Body, BodyLifeProblem> => {
  const next: readonly Status[] = nextStatuses[body.status];
  return next.includes(status)
    ? ok({ ...body, status })
    : refuse('body/not-in-this-status', { from: body.status, to: status });
};

/**
 * Closes a body (C1). The outcome carries every seat that users lose by it. Refuses a body that is already
 * closed, and one that would succeed itself. `endedAt` is an imprecise date (K2).
 */
export const closeBody = (
  given: Given,
  command: { readonly endedAt: string; readonly successorId: string | null },
): Result<Closing, BodyLifeProblem> => {
  if (given.body.status === 'closed') return refuse('body/already-closed');
  if (command.successorId === given.body.id) return refuse('body/own-successor', undefined, 'successorId');
  return ok({
    body: {
      ...given.body,
      status: 'closed',
      endedAt: command.endedAt,
      successorId: command.successorId,
    },
    lostSeats: seatsLost(given, command.successorId),
  });
};
