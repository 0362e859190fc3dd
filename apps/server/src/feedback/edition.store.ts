import { editionOf, type Edition } from '@inflytande/domain/feedback/edition';
import type { ShownPart } from '@inflytande/domain/feedback/masking';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { answer } from './answer.table.ts';
import { found } from '../refusal.ts';
import { findCycle, lastSignedBefore, listCycles } from './cycle.store.ts';
import { point } from './point.table.ts';
import { latestTexts } from './section-text.store.ts';
import { statement } from './statement.table.ts';
import { listThemes } from './theme.store.ts';
import { verdict } from './verdict.table.ts';

/** A row's own content; a frozen edition is read by everyone. */
const own = <Row extends { regionId: string; authorityId: string }>({
  regionId: _region,
  authorityId: _authority,
  ...record
}: Row) => record;

/** The day up to which a year's edition tells: the last one of the year, or today. */
const dayOf = (year: number, at: number): PlainDate => {
  const today = stockholmDate(at);
  const last = `${year}-12-31` as PlainDate;
  return last < today ? last : today;
};

/** What the public reads of a statement, as one text; what is masked (B5) leaves a mark. */
const readable = (parts: readonly ShownPart[]): string =>
  parts.map((part) => (part.kind === 'words' ? part.text : '[…]')).join('');

/** The edition of a year as it would be signed now, by the domain, from what is published (B9). */
export const compileEdition = async (tx: Tx, year: number, at: number): Promise<Edition> => {
  const lastSigned = await lastSignedBefore(tx, year);
  return editionOf({
    year,
    on: dayOf(year, at),
    lastSignedOn: lastSigned === null ? null : stockholmDate(lastSigned),
    themes: await listThemes(tx),
    points: await tx.select().from(point).orderBy(asc(point.id)),
    statements: (
      await tx.select().from(statement).where(eq(statement.status, 'published')).orderBy(asc(statement.id))
    ).map(({ webParts, ...said }) => ({ ...said, text: webParts === null ? said.text : readable(webParts) })),
    answers: (await tx.select().from(answer).orderBy(asc(answer.givenAt), asc(answer.id))).map(own),
    verdicts: (await tx.select().from(verdict).orderBy(asc(verdict.givenAt), asc(verdict.id))).map(own),
    cycles: await listCycles(tx),
    texts: await latestTexts(tx, year),
  });
};

/**
 * A year's edition for those who read it: frozen where it was signed, else as it stands now. Throws a `Refusal` where
 * there was no round that year.
 */
export const editionShown = async (tx: Tx, year: number, at: number) => {
  const { life, bodyId } = found(await findCycle(tx, year), 'cycle/not-found');
  const { signed } = life;
  return {
    edition: signed?.edition ?? (await compileEdition(tx, year, at)),
    signedOn: signed === null ? null : stockholmDate(signed.at),
    decisionId: signed?.decisionId ?? null,
    /** True where nothing but the published points tells what it was. */
    regenerated: bodyId === null,
  };
};
