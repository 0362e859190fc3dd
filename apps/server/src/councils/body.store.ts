import type { BodyKind } from '@inflytande/domain/councils/body';
import { and, asc, countDistinct, eq, getTableColumns, or, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { membership } from '../organisations/membership.table.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { body } from './body.table.ts';
import { reportingLine } from './reporting-line.table.ts';
import { seat } from './seat.table.ts';

const { regionId: _body, sortKey: _sortKey, ...record } = getTableColumns(body);
const { regionId: _seat, authorityId: _seatOwner, ...seatRecord } = getTableColumns(seat);
const { regionId: _line, authorityId: _lineOwner, ...lineRecord } = getTableColumns(reportingLine);

const seatOrganisationId = sql<string | null>`${seat.holder} ->> 'organisationId'`;

/** All bodies of the region in Swedish order, with how many organisations have a seat. */
export const listBodies = (tx: Tx, kind: BodyKind | undefined) =>
  tx
    .select({
      id: body.id,
      kind: body.kind,
      name: body.name,
      level: body.level,
      status: body.status,
      host: body.host,
      targetGroup: body.targetGroup,
      municipalityCode: body.municipalityCode,
      organisationCount: countDistinct(seatOrganisationId),
    })
    .from(body)
    .leftJoin(seat, and(eq(seat.regionId, body.regionId), eq(seat.bodyId, body.id)))
    .where(kind === undefined ? undefined : eq(body.kind, kind))
    .groupBy(body.regionId, body.id)
    .orderBy(asc(body.sortKey), asc(body.id));

export const findBody = async (tx: Tx, id: string) =>
  (await tx.select(record).from(body).where(eq(body.id, id)))[0];

/** The seats of a body, each with its organisation where one has it. */
export const listSeats = (tx: Tx, bodyId: string) =>
  tx
    .select({ seat: seatRecord, organisation: { id: organisation.id, name: organisation.name } })
    .from(seat)
    .leftJoin(
      organisation,
      and(eq(organisation.regionId, seat.regionId), eq(organisation.id, seatOrganisationId)),
    )
    .where(eq(seat.bodyId, bodyId))
    .orderBy(asc(organisation.sortKey), asc(seat.id));

/** Who were members of a body, by year (O4). */
export const listMembers = (tx: Tx, bodyId: string) =>
  tx
    .select({ id: organisation.id, name: organisation.name, year: membership.year })
    .from(membership)
    .innerJoin(
      organisation,
      and(eq(organisation.regionId, membership.regionId), eq(organisation.id, membership.organisationId)),
    )
    .where(eq(membership.bodyId, bodyId))
    .orderBy(asc(membership.year), asc(organisation.sortKey));

/** Who answers to whom: the lines to and from one body, or all. */
export const listReportingLines = (tx: Tx, bodyId: string | undefined) =>
  tx
    .select(lineRecord)
    .from(reportingLine)
    .where(
      bodyId === undefined
        ? undefined
        : or(eq(reportingLine.fromBodyId, bodyId), eq(reportingLine.toBodyId, bodyId)),
    )
    .orderBy(asc(reportingLine.id));

/** The bodies where an organisation has a seat. */
export const listBodiesWithSeatFor = (tx: Tx, organisationId: string) =>
  tx
    .selectDistinct({ id: body.id, name: body.name, kind: body.kind, sortKey: body.sortKey })
    .from(seat)
    .innerJoin(body, and(eq(body.regionId, seat.regionId), eq(body.id, seat.bodyId)))
    .where(eq(seatOrganisationId, organisationId))
    .orderBy(asc(body.sortKey));

/** Which years an organisation was a member of which bodies (O4). */
export const listMemberships = (tx: Tx, organisationId: string) =>
  tx
    .select({ id: body.id, name: body.name, kind: body.kind, year: membership.year })
    .from(membership)
    .innerJoin(body, and(eq(body.regionId, membership.regionId), eq(body.id, membership.bodyId)))
    .where(eq(membership.organisationId, organisationId))
    .orderBy(asc(body.sortKey), asc(membership.year));
