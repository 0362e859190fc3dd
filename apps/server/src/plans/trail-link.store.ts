import type { ChangeLink, KeptLink, LinkedStep } from '@inflytande/domain/plans/trail-link';
import type { TrailNode } from '@inflytande/domain/plans/trail';
import { and, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from '../database/space.ts';
import { event } from '../events/event.table.ts';
import { isListed, point } from '../feedback/point.table.ts';
import { decision } from './decision.table.ts';
import { initiative } from './initiative.table.ts';
import { trailLink } from './trail-link.table.ts';

/**
 * Every link that a person has made, with why. What was linked to a point is linked to the one that it is shown under (B7);
 * once, where it was linked to both.
 */
export const listLinks = async (tx: Tx): Promise<readonly KeptLink[]> => {
  const parts = await tx
    .select({ id: point.id, head: point.shownUnder })
    .from(point)
    .where(isNotNull(point.shownUnder));
  const heads = new Map(parts.map(({ id, head }) => [id, head ?? id]));
  const shown = (id: string) => heads.get(id) ?? id;
  const links = (await tx.select().from(trailLink)).map(({ fromStep, fromId, toStep, toId, reason }) => ({
    from: { step: fromStep, id: fromStep === 'point' ? shown(fromId) : fromId },
    to: { step: toStep, id: toId },
    reason,
  }));
  const ends = ({ from, to }: KeptLink) => [from.step, from.id, to.step, to.id].join(' ');
  return [...new Map(links.map((link) => [ends(link), link])).values()];
};

/** The names of the points and the words of the decisions that are linked, by step and id. */
export const namesOfLinked = async (
  tx: Tx,
  links: readonly KeptLink[],
): Promise<ReadonlyMap<string, string>> => {
  const idsOf = (step: LinkedStep) =>
    links.flatMap(({ from, to }) => [from, to].filter((end) => end.step === step).map(({ id }) => id));
  const points = await tx
    .select({ id: point.id, name: point.title })
    .from(point)
    .where(and(isListed, inArray(point.id, idsOf('point'))));
  const decisions = await tx
    .select({ id: decision.id, name: decision.text })
    .from(decision)
    .where(inArray(decision.id, idsOf('decision')));
  return new Map([
    ...points.map(({ id, name }) => [`point ${id}`, name] as const),
    ...decisions.map(({ id, name }) => [`decision ${id}`, name] as const),
  ]);
};

const registers: Readonly<Record<LinkedStep, PgTable & { readonly id: PgColumn }>> = {
  point,
  meeting: event,
  decision,
  initiative,
};

const isKnown = async (tx: Tx, { step, id }: TrailNode & { readonly step: LinkedStep }): Promise<boolean> => {
  const table = registers[step];
  return (await tx.$count(table, eq(table.id, id))) > 0;
};

/** What a change of a link asks: every link, whoever else changes one waits, and whether both ends are registered. */
export const loadLinks = async (tx: Tx, { from, to }: ChangeLink) => {
  await tx
    .select({ id: trailLink.fromId })
    .from(trailLink)
    .where(eq(trailLink.fromId, from.id))
    .for('update');
  return {
    links: await listLinks(tx),
    known: (await isKnown(tx, from)) && (await isKnown(tx, to)),
  };
};

const same = (tx: Tx, { from, to }: KeptLink): SQL | undefined =>
  and(
    eq(trailLink.fromStep, from.step),
    or(
      eq(trailLink.fromId, from.id),
      inArray(trailLink.fromId, tx.select({ id: point.id }).from(point).where(eq(point.shownUnder, from.id))),
    ),
    eq(trailLink.toStep, to.step),
    eq(trailLink.toId, to.id),
  );

/** A link as the table keeps it. */
export const linkRow = ({ from, to }: Pick<KeptLink, 'from' | 'to'>) => ({
  fromStep: from.step,
  fromId: from.id,
  toStep: to.step,
  toId: to.id,
});

export const insertLink = async (tx: Tx, regionId: string, link: KeptLink): Promise<void> => {
  await tx.insert(trailLink).values({ regionId, ...linkRow(link), reason: link.reason });
};

export const deleteLink = async (tx: Tx, link: KeptLink): Promise<void> => {
  await tx.delete(trailLink).where(same(tx, link));
};
