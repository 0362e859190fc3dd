import type { AccessRecord, Opening } from '@inflytande/domain/access';
import type { AgendaProposal, Belonging } from '@inflytande/domain/councils/agenda-proposal';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, count, desc, eq, inArray, min, sql } from 'drizzle-orm';
import { milliseconds } from '../database/nested.ts';
import { throughOpenings } from '../database/openings.ts';
import type { Tx } from '../database/space.ts';
import { isLatest, membership } from '../organisations/membership.table.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { agendaProposal } from './agenda-proposal.table.ts';
import { body } from './body.table.ts';
import { seat } from './seat.table.ts';

type ProposalRow = typeof agendaProposal.$inferSelect;

/** A proposal as the gate knows it where staff see to it (Z4). */
export const recordOf = ({
  authorityId,
  bodyId,
}: Pick<ProposalRow, 'authorityId' | 'bodyId'>): AccessRecord => ({ authorityId, bodyId });

const shown = {
  id: agendaProposal.id,
  bodyId: agendaProposal.bodyId,
  bodyName: body.name,
  title: agendaProposal.title,
  text: agendaProposal.text,
  wish: agendaProposal.wish,
  proposedAt: milliseconds(agendaProposal.proposedAt),
  status: agendaProposal.status,
  sentBackBecause: agendaProposal.sentBackBecause,
};
const itsBody = and(eq(body.regionId, agendaProposal.regionId), eq(body.id, agendaProposal.bodyId));

/** How many are looked at, the latest of an association. */
const mostOfOne = 50;
/** More than a meeting takes up. */
const mostForMeeting = 200;

/** What an association has proposed, the latest first. */
export const listProposalsOf = (tx: Tx, organisationId: string) =>
  tx
    .select(shown)
    .from(agendaProposal)
    .innerJoin(body, itsBody)
    .where(eq(agendaProposal.organisationId, organisationId))
    .orderBy(desc(agendaProposal.proposedAt), desc(agendaProposal.id))
    .limit(mostOfOne);

const openingColumns = { authority: agendaProposal.authorityId, body: agendaProposal.bodyId };

/** What waits for a decision and what is taken to a next meeting, body by body, the oldest first. */
export const listProposalsForMeeting = (tx: Tx, openings: readonly Opening[]) =>
  tx
    .select({ ...shown, organisationId: agendaProposal.organisationId, organisationName: organisation.name })
    .from(agendaProposal)
    .innerJoin(body, itsBody)
    .innerJoin(
      organisation,
      and(
        eq(organisation.regionId, agendaProposal.regionId),
        eq(organisation.id, agendaProposal.organisationId),
      ),
    )
    .where(
      and(
        inArray(agendaProposal.status, ['proposed', 'accepted']),
        throughOpenings(openings, openingColumns),
      ),
    )
    .orderBy(asc(body.sortKey), asc(agendaProposal.proposedAt), asc(agendaProposal.id))
    .limit(mostForMeeting);

/** How many wait for a decision, and since which day (journey 9). */
export const countProposals = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(agendaProposal.proposedAt) })
    .from(agendaProposal)
    .where(and(eq(agendaProposal.status, 'proposed'), throughOpenings(openings, openingColumns)));
  const { count: waiting = 0, oldest = null } = counted ?? {};
  return { count: waiting, oldest: oldest === null ? null : stockholmDate(oldest.getTime()) };
};

/** A proposal, held still where it is about to change. */
export const lockProposal = async (tx: Tx, id: string) =>
  (await tx.select().from(agendaProposal).where(eq(agendaProposal.id, id)).for('update'))[0];

/** A body that an association may want to propose something to, with the board that has it. */
export const findOwnedBody = async (tx: Tx, id: string) =>
  (
    await tx
      .select({ id: body.id, name: body.name, status: body.status, authorityId: body.authorityId })
      .from(body)
      .where(eq(body.id, id))
  )[0];

/** What says which associations belong to a body (C2, O4). */
export const belongingOf = async (tx: Tx, bodyId: string): Promise<Belonging> => {
  const seats = await tx
    .select({ holder: seat.holder, stated: seat.stated })
    .from(seat)
    .where(eq(seat.bodyId, bodyId));
  const members = await tx
    .select({ id: membership.organisationId })
    .from(membership)
    .where(and(eq(membership.bodyId, bodyId), isLatest));
  return { seats, memberIds: members.map(({ id }) => id) };
};

/** The bodies that an association belongs to (C2, O4), by id. */
export const listBelongings = async (tx: Tx, organisationId: string): Promise<ReadonlySet<string>> => {
  const seats = await tx
    .select({ id: seat.bodyId })
    .from(seat)
    .where(and(seat.stated, sql`${seat.holder} ->> 'organisationId' = ${organisationId}`));
  const members = await tx
    .select({ id: membership.bodyId })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), isLatest));
  return new Set([...seats, ...members].map(({ id }) => id));
};

/** The bodies at work, in Swedish order. */
export const listActiveBodies = (tx: Tx) =>
  tx
    .select({ id: body.id, name: body.name, status: body.status })
    .from(body)
    .where(eq(body.status, 'active'))
    .orderBy(asc(body.sortKey), asc(body.id));

/** Keeps a new proposal. */
export const insertProposal = async (
  tx: Tx,
  { proposedOn: _day, ...proposal }: AgendaProposal,
  kept: Pick<ProposalRow, 'regionId' | 'authorityId' | 'proposedBy' | 'proposedAt'>,
): Promise<void> => {
  await tx.insert(agendaProposal).values({ ...proposal, ...kept });
};

/** Keeps what the secretary decided. */
export const saveDecision = async (
  tx: Tx,
  { id, status, sentBackBecause }: Pick<ProposalRow, 'id' | 'status' | 'sentBackBecause'>,
): Promise<void> => {
  await tx.update(agendaProposal).set({ status, sentBackBecause }).where(eq(agendaProposal.id, id));
};
