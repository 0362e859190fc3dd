import type { AccessRecord } from '@inflytande/domain/access';
import { isHeld, toldCycle, type CycleLife, type CycleStep } from '@inflytande/domain/feedback/cycle-life';
import type { Edition } from '@inflytande/domain/feedback/edition';
import { and, asc, desc, eq, getTableColumns, isNull, lt, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { consultationSending } from '../consultations/consultation-sending.table.ts';
import { consultation } from '../consultations/consultation.table.ts';
import { body } from '../councils/body.table.ts';
import type { Tx } from '../database/space.ts';
import { receivingAuthority, region } from '../organisations/region.table.ts';
import { cycleStep } from './cycle-step.table.ts';
import { cycle } from './cycle.table.ts';
import { edition } from './edition.table.ts';
import { point } from './point.table.ts';

const { regionId: _region, authorityId: _authority, bodyId: _body, ...record } = getTableColumns(cycle);

/** What the rules of recurrence ask of every cycle, oldest year first. */
export const listCycles = (tx: Tx) => tx.select(record).from(cycle).orderBy(asc(cycle.year));

/** Every cycle of a point's region, in a query of points. */
export const cyclesOfPoint = nested(record, {
  from: sql`${cycle}`,
  where: eq(cycle.regionId, point.regionId),
  orderBy: sql`${cycle.year}`,
});

const latestStep = sql<CycleStep>`coalesce(
  (select step from ${cycleStep} as latest
    where latest.region_id = ${cycle.regionId} and latest.year = ${cycle.year} order by position desc limit 1),
  case when ${cycle.bodyId} is not null then 'planned' when ${cycle.held} then 'completed' else 'not-held' end)`;
const isSigned = sql<boolean>`exists (
  select from ${edition} as signed where signed.region_id = ${cycle.regionId} and signed.year = ${cycle.year})`;

/** Every cycle with where it stands, the latest year first. */
export const listCyclesWithStep = (tx: Tx) =>
  tx
    .select({ ...record, bodyId: cycle.bodyId, step: latestStep, signed: isSigned })
    .from(cycle)
    .orderBy(desc(cycle.year));

/** The calls for views of a year's round that have been sent, the latest first (B8). */
export const listCalls = (tx: Tx, year: number) =>
  tx
    .select({ id: consultation.id, title: consultation.title })
    .from(consultation)
    .where(
      and(
        eq(consultation.cycleYear, year),
        isNull(consultation.cancelled),
        sql`exists (select from ${consultationSending} where ${consultationSending.regionId} = ${consultation.regionId}
          and ${consultationSending.consultationId} = ${consultation.id})`,
      ),
    )
    .orderBy(desc(consultation.opens), desc(consultation.id));

export type KeptCycle = {
  readonly year: number;
  readonly bodyId: string | null;
  readonly authorityId: string;
  readonly held: boolean;
  readonly note: string | null;
  readonly life: CycleLife<Edition>;
};

/** A cycle as the gate knows it (Z4). */
export const recordOf = ({ year, bodyId, authorityId }: KeptCycle): AccessRecord => ({
  id: String(year),
  bodyId,
  authorityId,
});

/** A cycle with all its steps and its edition. With `lock`, whoever else wants to change it waits. */
export const findCycle = async (tx: Tx, year: number, lock = false): Promise<KeptCycle | undefined> => {
  const query = tx.select().from(cycle).where(eq(cycle.year, year));
  const [kept] = await (lock ? query.for('update') : query);
  if (kept === undefined) return undefined;
  const steps = await tx
    .select()
    .from(cycleStep)
    .where(eq(cycleStep.year, year))
    .orderBy(asc(cycleStep.position));
  const [signed] = await tx.select().from(edition).where(eq(edition.year, year));
  const { bodyId, authorityId, held, note } = kept;
  const life: CycleLife<Edition> =
    bodyId === null
      ? toldCycle(year, held)
      : {
          year,
          history: steps.map(({ at, regionId: _in, position: _position, year: _year, ...entered }) => ({
            ...entered,
            at: at.getTime(),
          })),
          signed: signed === undefined ? null : { ...signed, at: signed.signedAt.getTime() },
        };
  return { year, bodyId, authorityId, held, note, life };
};

/** The network that is to compile, and whose a round would be; undefined where the region has no such network. */
export const findNetwork = async (tx: Tx, bodyId: string) =>
  (
    await tx
      .select({ bodyId: body.id, authorityId: region.authorityId })
      .from(body)
      .innerJoin(region, eq(region.regionId, body.regionId))
      .where(and(eq(body.id, bodyId), eq(body.kind, 'network')))
  )[0];

/** The latest cycle there is. */
export const latestCycle = async (tx: Tx): Promise<KeptCycle | undefined> => {
  const [latest] = await tx.select({ year: cycle.year }).from(cycle).orderBy(desc(cycle.year)).limit(1);
  return latest === undefined ? undefined : findCycle(tx, latest.year, true);
};

/** The instant at which the last edition before a year was signed; null where none was. */
export const lastSignedBefore = async (tx: Tx, year: number): Promise<number | null> => {
  const [last] = await tx
    .select({ signedAt: edition.signedAt })
    .from(edition)
    .where(lt(edition.year, year))
    .orderBy(desc(edition.year))
    .limit(1);
  return last?.signedAt.getTime() ?? null;
};

export const insertCycle = async (
  tx: Tx,
  { year, bodyId }: { readonly year: number; readonly bodyId: string },
  regionId: string,
) => {
  const values = { year, bodyId, held: false, note: null, sources: [] };
  await tx.insert(cycle).values({ ...values, regionId, authorityId: receivingAuthority });
};

/** Writes the step that a cycle has just entered, and whether it counts as held by now (B2). */
export const insertStep = async (tx: Tx, life: CycleLife<Edition>, regionId: string) => {
  const entered = life.history.at(-1);
  if (entered === undefined) return;
  const { at, ...rest } = entered;
  const position = life.history.length;
  await tx.insert(cycleStep).values({ regionId, year: life.year, position, ...rest, at: new Date(at) });
  await tx
    .update(cycle)
    .set({ held: isHeld(life) })
    .where(and(eq(cycle.year, life.year)));
};

/** Keeps an edition as it was signed. */
export const insertEdition = async (tx: Tx, life: CycleLife<Edition>, regionId: string) => {
  if (life.signed === null) return;
  const { edition: frozen, decisionId, at } = life.signed;
  await tx
    .insert(edition)
    .values({ regionId, year: life.year, edition: frozen, decisionId, signedAt: new Date(at) });
};
