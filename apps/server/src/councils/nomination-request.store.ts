import type { AccessRecord } from '@inflytande/domain/access';
import type { NominationAnswer, NominationRequest } from '@inflytande/domain/councils/nomination-request';
import type { Asked, Nomination } from '@inflytande/domain/councils/nomination';
import type { Seat } from '@inflytande/domain/councils/seat';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Response } from '@inflytande/domain/kernel/request';
import { asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { body } from './body.table.ts';
import { nominationRequest } from './nomination-request.table.ts';
import { nomination } from './nomination.table.ts';
import { seat } from './seat.table.ts';

type RequestRow = typeof nominationRequest.$inferSelect;
type NominationRow = typeof nomination.$inferSelect;

/** A request with what has come of it, and the authority whose body it is for. */
export type KeptRequest = Asked & { readonly authorityId: string };

/** A request as the gate knows it: the owner's, and the association's (Z4). */
export const recordOf = ({ authorityId, asked }: KeptRequest): AccessRecord => ({
  authorityId,
  bodyId: asked.bodyId,
  organisationId: asked.organisationId,
});

const nominationOf = ({
  id,
  requestId,
  personId,
  assignment,
  declaration,
  ...row
}: NominationRow): Nomination => ({
  id,
  requestId,
  personId,
  assignment,
  declaration,
  status: row.status,
  refusedBecause: row.refusedBecause,
});

const responsesOf = (
  row: RequestRow,
  nominations: readonly NominationRow[],
): readonly Response<NominationAnswer>[] => {
  const { seatId, organisationId: partyId, declinedAt } = row;
  const answers = nominations.map(({ personId, nominatedAt }): Response<NominationAnswer> => ({
    partyId,
    at: nominatedAt.getTime(),
    said: { kind: 'answer', body: { seatId, personId } },
    lateReason: null,
  }));
  const declined: readonly Response<NominationAnswer>[] =
    declinedAt === null
      ? []
      : [{ partyId, at: declinedAt.getTime(), said: { kind: 'abstain' }, lateReason: null }];
  return [...answers, ...declined].toSorted((a, b) => a.at - b.at);
};

/** A request as the domain knows it, from its rows; `nominations` are its own, the oldest first. */
export const keptOf = (row: RequestRow, nominations: readonly NominationRow[]): KeptRequest => {
  const { id, bodyId, seatId, organisationId, assignment, declinedBecause, cancelledAt, authorityId } = row;
  const at = row.askedAt.getTime();
  const partyIds = [organisationId];
  return {
    authorityId,
    nominations: nominations.map(nominationOf),
    asked: {
      bodyId,
      seatId,
      organisationId,
      assignment,
      declinedBecause,
      request: {
        id,
        kind: 'nomination',
        audience: { kind: 'named', partyIds },
        opens: stockholmDate(at),
        closes: row.closes as PlainDate,
        stages: [],
        sendings: [{ at, partyIds, channel: 'mail', documents: [] }],
        responses: responsesOf(row, nominations),
        noAnswer: [],
        extensions: row.extensions,
        cancelled:
          cancelledAt === null ? null : { at: cancelledAt.getTime(), reason: row.cancelledBecause ?? '' },
      },
    },
  };
};

const lock = async (tx: Tx, where: SQL): Promise<KeptRequest[]> => {
  const rows = await tx
    .select()
    .from(nominationRequest)
    .where(where)
    .orderBy(asc(nominationRequest.askedAt), asc(nominationRequest.id))
    .for('update');
  const ids = rows.map(({ id }) => id);
  const nominations =
    ids.length === 0
      ? []
      : await tx
          .select()
          .from(nomination)
          .where(inArray(nomination.requestId, ids))
          .orderBy(asc(nomination.nominatedAt), asc(nomination.id))
          .for('update');
  const byRequest = Map.groupBy(nominations, ({ requestId }) => requestId);
  return rows.map((row) => keptOf(row, byRequest.get(row.id) ?? []));
};

/** A request with its nominations, held still where any of it is about to change. */
export const lockRequest = async (tx: Tx, id: string) => (await lock(tx, eq(nominationRequest.id, id)))[0];

/** The request that a nomination answers, with all its nominations, held still. */
export const lockRequestOf = async (tx: Tx, nominationId: string) => {
  const [of] = await tx
    .select({ requestId: nomination.requestId })
    .from(nomination)
    .where(eq(nomination.id, nominationId));
  return of === undefined ? undefined : lockRequest(tx, of.requestId);
};

/** A seat of a body, held still so that nobody is asked twice at once, with all that was asked for it before. */
export const lockSeat = async (tx: Tx, seatId: string) => {
  const [held] = await tx.select().from(seat).where(eq(seat.id, seatId)).for('update');
  const [of] =
    held === undefined
      ? []
      : await tx
          .select({ id: body.id, name: body.name, status: body.status, authorityId: body.authorityId })
          .from(body)
          .where(eq(body.id, held.bodyId));
  if (held === undefined || of === undefined) return undefined;
  const { regionId: _region, authorityId: _owner, ...own } = held;
  const earlier = await lock(tx, eq(nominationRequest.seatId, seatId));
  return { seat: own satisfies Seat, body: of, earlier };
};

/** What a request is about, in words. */
export const findBodyName = async (tx: Tx, id: string): Promise<string> =>
  (await tx.select({ name: body.name }).from(body).where(eq(body.id, id)))[0]?.name ?? '';

/** Keeps a new request. */
export const insertRequest = async (
  tx: Tx,
  { request, declinedBecause: _none, ...asked }: NominationRequest,
  kept: Pick<RequestRow, 'regionId' | 'authorityId' | 'askedAt'>,
): Promise<void> => {
  await tx
    .insert(nominationRequest)
    .values({ id: request.id, closes: request.closes ?? '', ...asked, ...kept });
};

/** Keeps that an association gets more time, nominates nobody, or that the request was taken back. */
export const saveRequest = async (
  tx: Tx,
  id: string,
  said: Partial<
    Pick<RequestRow, 'extensions' | 'declinedAt' | 'declinedBecause' | 'cancelledAt' | 'cancelledBecause'>
  >,
): Promise<void> => {
  await tx.update(nominationRequest).set(said).where(eq(nominationRequest.id, id));
};
