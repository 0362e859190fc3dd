import type { AccessRecord, Opening } from '@inflytande/domain/access';
import type { ProgrammeItem } from '@inflytande/domain/events/programme-item';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, count, desc, eq, getTableColumns, inArray, min } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import type { Tx } from '../database/space.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { programmeItem } from './programme-item.table.ts';

const {
  regionId: _region,
  authorityId: _authority,
  submittedBy: _person,
  submittedAt: _at,
  ...shown
} = getTableColumns(programmeItem);

type Row = typeof programmeItem.$inferSelect;

/** An item as the domain knows it; days come from us and are whole. */
export const itemOf = ({
  regionId: _of,
  authorityId: _board,
  submittedBy: _who,
  submittedAt,
  day,
  ...row
}: Row): ProgrammeItem => ({
  ...row,
  day: day as PlainDate,
  submittedOn: stockholmDate(submittedAt.getTime()),
});

/** An item as the gate knows it where staff see to it (Z4). */
export const recordOf = ({ authorityId }: Pick<Row, 'authorityId'>): AccessRecord => ({ authorityId });

const whose = and(
  eq(organisation.regionId, programmeItem.regionId),
  eq(organisation.id, programmeItem.organisationId),
);
/** More than a week holds. */
const mostOfWeek = 500;

/** The programme of a year, in the order of its days and hours. */
export const listPublished = (tx: Tx, year: number) =>
  tx
    .select({
      id: programmeItem.id,
      title: programmeItem.title,
      text: programmeItem.text,
      day: programmeItem.day,
      starts: programmeItem.starts,
      ends: programmeItem.ends,
      form: programmeItem.form,
      place: programmeItem.place,
      audience: programmeItem.audience,
      contact: programmeItem.contact,
      contactShown: programmeItem.contactShown,
      organisation: { id: organisation.id, name: organisation.name },
    })
    .from(programmeItem)
    .innerJoin(organisation, whose)
    .where(and(eq(programmeItem.year, year), eq(programmeItem.status, 'published')))
    .orderBy(asc(programmeItem.day), asc(programmeItem.starts), asc(programmeItem.id))
    .limit(mostOfWeek);

/** What an association has submitted, the latest day first. */
export const listItemsOf = (tx: Tx, organisationId: string) =>
  tx
    .select(shown)
    .from(programmeItem)
    .where(eq(programmeItem.organisationId, organisationId))
    .orderBy(desc(programmeItem.day), asc(programmeItem.starts), asc(programmeItem.id))
    .limit(mostOfWeek);

const openingColumns = { authority: programmeItem.authorityId };

/** All of a year that staff see to, in the order of days and hours. */
export const listItemsOfYear = (tx: Tx, openings: readonly Opening[], year: number) =>
  tx
    .select({ ...shown, organisationName: organisation.name })
    .from(programmeItem)
    .innerJoin(organisation, whose)
    .where(
      and(
        eq(programmeItem.year, year),
        inArray(programmeItem.status, ['submitted', 'asked', 'published']),
        throughOpenings(openings, openingColumns),
      ),
    )
    .orderBy(asc(programmeItem.day), asc(programmeItem.starts), asc(programmeItem.id))
    .limit(mostOfWeek);

/** How many wait to be looked at, and since which day (journey 9). */
export const countProgrammeItems = async (tx: Tx, openings: readonly Opening[]) => {
  const [counted] = await tx
    .select({ count: count(), oldest: min(programmeItem.submittedAt) })
    .from(programmeItem)
    .where(and(eq(programmeItem.status, 'submitted'), throughOpenings(openings, openingColumns)));
  const { count: waiting = 0, oldest = null } = counted ?? {};
  return { count: waiting, oldest: oldest === null ? null : stockholmDate(oldest.getTime()) };
};

/** An item, held still where it is about to change. */
export const lockItem = async (tx: Tx, id: string) =>
  (await tx.select().from(programmeItem).where(eq(programmeItem.id, id)).for('update'))[0];

/** Keeps a new item, of the board that receives what comes in. */
export const insertItem = async (
  tx: Tx,
  { submittedOn: _day, ...item }: ProgrammeItem,
  kept: Pick<Row, 'regionId' | 'submittedBy' | 'submittedAt'>,
): Promise<void> => {
  await tx.insert(programmeItem).values({ ...item, ...kept, authorityId: receivingAuthority });
};

/** Keeps what has become of an item. */
export const saveItem = async (tx: Tx, { submittedOn: _day, id, ...item }: ProgrammeItem): Promise<void> => {
  await tx.update(programmeItem).set(item).where(eq(programmeItem.id, id));
};
