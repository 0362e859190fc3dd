import type { SectionText } from '@inflytande/domain/feedback/compilation';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { person } from '../people/person.table.ts';
import { nameIn } from '../shown-person.ts';
import { sectionText } from './section-text.table.ts';

const textOf = ({ at, regionId: _region, ...rest }: typeof sectionText.$inferSelect): SectionText => ({
  ...rest,
  at: at.getTime(),
});

/** The latest words of every section of a year. */
export const latestTexts = async (tx: Tx, year: number): Promise<SectionText[]> =>
  (
    await tx
      .selectDistinctOn([sectionText.sectionId])
      .from(sectionText)
      .where(eq(sectionText.year, year))
      .orderBy(asc(sectionText.sectionId), desc(sectionText.version))
  ).map(textOf);

/** Every version of a year's sections with who wrote it, oldest first (B8). */
export const listVersions = (tx: Tx, year: number, lookerId: string | null) =>
  tx
    .select({
      sectionId: sectionText.sectionId,
      version: sectionText.version,
      text: sectionText.text,
      at: sql<string>`${sectionText.at}`.mapWith((at: Date | string) => new Date(at).toISOString()),
      by: nameIn('staff-page', lookerId),
    })
    .from(sectionText)
    .leftJoin(person, and(eq(person.regionId, sectionText.regionId), eq(person.id, sectionText.by)))
    .where(eq(sectionText.year, year))
    .orderBy(asc(sectionText.sectionId), asc(sectionText.version));

export const insertText = async (tx: Tx, { at, ...written }: SectionText, regionId: string) => {
  await tx.insert(sectionText).values({ ...written, regionId, at: new Date(at) });
};
