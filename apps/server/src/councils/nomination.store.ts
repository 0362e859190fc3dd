import type { Opening } from '@inflytande/domain/access';
import {
  mayNominate,
  nominationStanding,
  type Nominated,
  type Nomination,
} from '@inflytande/domain/councils/nomination';
import { closingDay } from '@inflytande/domain/kernel/request';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, count, desc, eq, getTableColumns, inArray, min, sql, type SQL } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import type { Tx } from '../database/space.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { person } from '../people/person.table.ts';
import { isShownIn } from '../shown-person.ts';
import { appointment } from './appointment.table.ts';
import { body } from './body.table.ts';
import { keptOf } from './nomination-request.store.ts';
import { nominationRequest } from './nomination-request.table.ts';
import { nomination } from './nomination.table.ts';

/** Keeps what an association nominates: a new nomination, or other papers of one that waits. */
export const saveNominated = async (
  tx: Tx,
  { nomination: made, replaced }: Nominated,
  {
    regionId,
    authorityId,
    at,
  }: { readonly regionId: string; readonly authorityId: string; readonly at: number },
): Promise<void> => {
  const moment = new Date(at);
  if (replaced !== null) await saveStatus(tx, replaced, at);
  const { assignment, declaration } = made;
  await tx
    .insert(nomination)
    .values({ ...made, regionId, authorityId, nominatedAt: moment })
    .onConflictDoUpdate({
      target: [nomination.regionId, nomination.id],
      set: { assignment, declaration },
    });
};

/** Keeps what came of a nomination, and when. */
export const saveStatus = async (
  tx: Tx,
  { id, status, refusedBecause }: Pick<Nomination, 'id' | 'status' | 'refusedBecause'>,
  at: number,
): Promise<void> => {
  await tx
    .update(nomination)
    .set({ status, refusedBecause, settledAt: new Date(at) })
    .where(eq(nomination.id, id));
};

const openingColumns = { authority: nominationRequest.authorityId, body: nominationRequest.bodyId };
const itsRequest = and(
  eq(nominationRequest.regionId, nomination.regionId),
  eq(nominationRequest.id, nomination.requestId),
);

/** Whoever lives under protection is named in no list (Z5). */
const inList = (column: typeof person.name | typeof person.email) =>
  sql<string | null>`case when ${isShownIn('staff-list', null)} then ${column} end`;

/** The latest of them, which is more than a council asks for in years. */
const mostShown = 200;

/** Requests as lists show them at an instant, the latest first, with whom the association has nominated. */
const listed = async (tx: Tx, where: SQL | undefined, at: number) => {
  const requests = await tx
    .select({
      row: getTableColumns(nominationRequest),
      bodyName: body.name,
      organisationName: organisation.name,
    })
    .from(nominationRequest)
    .innerJoin(
      body,
      and(eq(body.regionId, nominationRequest.regionId), eq(body.id, nominationRequest.bodyId)),
    )
    .innerJoin(
      organisation,
      and(
        eq(organisation.regionId, nominationRequest.regionId),
        eq(organisation.id, nominationRequest.organisationId),
      ),
    )
    .where(where)
    .orderBy(desc(nominationRequest.askedAt), desc(nominationRequest.id))
    .limit(mostShown);
  const nominations = await tx
    .select({
      row: getTableColumns(nomination),
      name: inList(person.name),
      email: inList(person.email),
      from: appointment.from,
      until: appointment.until,
    })
    .from(nomination)
    .innerJoin(person, and(eq(person.regionId, nomination.regionId), eq(person.id, nomination.personId)))
    .leftJoin(
      appointment,
      and(eq(appointment.regionId, nomination.regionId), eq(appointment.id, nomination.id)),
    )
    .where(
      inArray(
        nomination.requestId,
        requests.map(({ row }) => row.id),
      ),
    )
    .orderBy(asc(nomination.nominatedAt), asc(nomination.id));
  const byRequest = Map.groupBy(nominations, ({ row }) => row.requestId);
  return requests.map(({ row, bodyName, organisationName }) => {
    const own = byRequest.get(row.id) ?? [];
    const kept = keptOf(
      row,
      own.map((one) => one.row),
    );
    return {
      id: row.id,
      seatId: row.seatId,
      body: { id: row.bodyId, name: bodyName },
      organisation: { id: row.organisationId, name: organisationName },
      assignment: row.assignment,
      askedOn: stockholmDate(row.askedAt.getTime()),
      closes: closingDay(kept.asked.request) ?? row.closes,
      /** Why it got more time; null where it has not. */
      extendedBecause: row.extensions.at(-1)?.reason ?? null,
      standing: nominationStanding(kept, at),
      mayNominate: mayNominate(kept, at),
      declinedBecause: row.declinedBecause,
      cancelledBecause: row.cancelledBecause,
      nominations: own.map(({ row: made, ...shown }) => ({
        id: made.id,
        status: made.status,
        nominatedOn: stockholmDate(made.nominatedAt.getTime()),
        assignment: made.assignment,
        post: made.declaration.ties[0]?.kind ?? null,
        interests: made.declaration.other,
        refusedBecause: made.refusedBecause,
        ...shown,
      })),
    };
  });
};

/** What an association has been asked, and whom it nominated. */
export const listRequestsOf = (tx: Tx, organisationId: string, at: number) =>
  listed(tx, eq(nominationRequest.organisationId, organisationId), at);

/** What staff have asked associations, as far as they may see it. */
export const listRequestsFor = (tx: Tx, openings: readonly Opening[], at: number) =>
  listed(tx, throughOpenings(openings, openingColumns), at);

/** How many nominations wait for a decision, and since which day (journey 9). */
export const countWaitingNominations = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(nomination.nominatedAt) })
    .from(nomination)
    .innerJoin(nominationRequest, itsRequest)
    .where(and(eq(nomination.status, 'nominated'), throughOpenings(openings, openingColumns)));
  const { count: waiting = 0, oldest = null } = counted ?? {};
  return { count: waiting, oldest: oldest === null ? null : stockholmDate(oldest.getTime()) };
};
