import type { AccessRecord, Opening } from '@inflytande/domain/access';
import { labelRules, type Consultation } from '@inflytande/domain/consultations/consultation';
import type { CycleStep } from '@inflytande/domain/feedback/cycle-life';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { cycleStep } from '../feedback/cycle-step.table.ts';
import { cycle } from '../feedback/cycle.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { consultationAnswer } from './consultation-answer.table.ts';
import { consultationSending } from './consultation-sending.table.ts';
import { consultation } from './consultation.table.ts';

type Row = typeof consultation.$inferSelect;

/** A consultation with all that has happened to it, and the authority whose it is. */
export type KeptConsultation = {
  readonly authorityId: string;
  readonly consultation: Consultation<string>;
  /** Who wrote each version in, in the order of the responses; null where that was erased. */
  readonly enteredBy: readonly (string | null)[];
};

/** A consultation as the gate knows it (Z4). */
export const recordOf = ({ authorityId, consultation: { request } }: KeptConsultation): AccessRecord => ({
  id: request.id,
  authorityId,
});

const keptOf = (
  row: Row,
  sendings: readonly (typeof consultationSending.$inferSelect)[],
  answers: readonly (typeof consultationAnswer.$inferSelect)[],
): KeptConsultation => {
  const { id, label, title, whatChanges, documents, cycleYear, openToAnyone, ledTo, authorityId } = row;
  return {
    authorityId,
    enteredBy: answers.map(({ enteredBy }) => enteredBy),
    consultation: {
      label,
      title,
      whatChanges,
      documents,
      cycleYear,
      openToAnyone,
      ledTo,
      decisionOn: row.decisionOn as PlainDate | null,
      request: {
        id,
        kind: labelRules[label].kind,
        audience: {
          kind: 'named',
          partyIds: row.partyIds,
        },
        opens: row.opens as PlainDate,
        closes: row.closes as PlainDate | null,
        stages: row.stages.map((stage) => ({
          id: stage.from,
          ...stage,
        })),
        sendings: sendings.map(({ sentAt, channel, partyIds, documents: sent }) => ({
          at: sentAt.getTime(),
          channel,
          partyIds,
          documents: sent,
        })),
        responses: answers.map(({ organisationId, at, kind, text, statementId, lateReason }) => ({
          partyId: organisationId,
          at: at.getTime(),
          said:
            kind === 'answer'
              ? {
                  kind,
                  body: statementId ?? text,
                }
              : { kind },
          lateReason,
        })),
        noAnswer: row.noAnswer ?? [],
        extensions: row.extensions,
        cancelled: row.cancelled,
      },
    },
  };
};

/** The rows with their sendings and answers, in the order given. */
const withAll = async (tx: Tx, rows: readonly Row[]): Promise<KeptConsultation[]> => {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const sendings = await tx
    .select()
    .from(consultationSending)
    .where(inArray(consultationSending.consultationId, ids))
    .orderBy(asc(consultationSending.sentAt), asc(consultationSending.id));
  const answers = await tx
    .select()
    .from(consultationAnswer)
    .where(inArray(consultationAnswer.consultationId, ids))
    .orderBy(
      asc(consultationAnswer.at),
      asc(consultationAnswer.organisationId),
      asc(consultationAnswer.version),
    );
  return rows.map((row) =>
    keptOf(
      row,
      sendings.filter(({ consultationId }) => consultationId === row.id),
      answers.filter(({ consultationId }) => consultationId === row.id),
    ),
  );
};

/** One consultation, also a draft. With `lock`, whoever else wants to change it waits. */
export const findConsultation = async (
  tx: Tx,
  id: string,
  lock = false,
): Promise<KeptConsultation | undefined> => {
  const query = tx.select().from(consultation).where(eq(consultation.id, id));
  return (await withAll(tx, await (lock ? query.for('update') : query)))[0];
};

/** The last day for answers, after extensions; one without an end never has it. */
const lastDay = sql<string>`coalesce(${consultation.extensions} -> -1 ->> 'closes', ${consultation.closes}, '9999-12-31')`;
/** By which day they stand in a list: the last one for answers, else that of the decision. */
const standsBy = sql<string>`coalesce(${consultation.extensions} -> -1 ->> 'closes', ${consultation.closes},
  ${consultation.decisionOn}, '9999-12-31')`;
const isSent = sql`exists (select from ${consultationSending} where ${consultationSending.regionId} = ${consultation.regionId}
  and ${consultationSending.consultationId} = ${consultation.id})`;

const page = async (tx: Tx, where: SQL | undefined, after: Cursor | null) => {
  const rows = await tx
    .select({ row: consultation, place: standsBy })
    .from(consultation)
    .where(
      and(where, after ? sql`(${standsBy}, ${consultation.id}) < (${after.value}, ${after.id})` : undefined),
    )
    .orderBy(desc(standsBy), desc(consultation.id))
    .limit(pageSize + 1);
  const kept = await withAll(
    tx,
    rows.map(({ row }) => row),
  );
  const places = new Map(rows.map(({ row, place }) => [row.id, place]));
  return {
    rows: kept.map((one) => ({ ...one, place: places.get(one.consultation.request.id) ?? '' })),
    total: await tx.$count(consultation, where),
  };
};

/** What has been sent, for everybody: the latest last day first. */
export const listSent = (tx: Tx, after: Cursor | null) => page(tx, isSent, after);

/** All of it, drafts as well, for those who see to it. */
export const listConsultations = (
  tx: Tx,
  { openings, cycleYear }: { readonly openings: readonly Opening[]; readonly cycleYear: number | undefined },
  after: Cursor | null,
) =>
  page(
    tx,
    and(
      throughOpenings(openings, { authority: consultation.authorityId }),
      cycleYear === undefined ? undefined : eq(consultation.cycleYear, cycleYear),
    ),
    after,
  );

/** Where the round of a year stands, of those that a network goes through here; null: there is none (B8). */
export const stepOfCycle = async (tx: Tx, year: number | null): Promise<CycleStep | null> => {
  if (year === null) return null;
  const [found] = await tx
    .select({ step: cycleStep.step })
    .from(cycle)
    .leftJoin(cycleStep, and(eq(cycleStep.regionId, cycle.regionId), eq(cycleStep.year, cycle.year)))
    .where(and(eq(cycle.year, year), isNotNull(cycle.bodyId)))
    .orderBy(desc(cycleStep.position))
    .limit(1);
  return found === undefined ? null : (found.step ?? 'planned');
};

/** How many of an association's are looked at, the latest last day first. */
const mostOfOne = 50;

/** What an association is asked, and was; not which of it it may see today. */
export const listAskedOf = async (tx: Tx, organisationId: string): Promise<KeptConsultation[]> =>
  withAll(
    tx,
    await tx
      .select()
      .from(consultation)
      .where(and(isSent, sql`${consultation.partyIds} @> ${JSON.stringify([organisationId])}::jsonb`))
      .orderBy(desc(standsBy), desc(consultation.id))
      .limit(mostOfOne),
  );

/** Sent ones whose last day has passed and where it is not written down who was silent. */
export const listToClose = async (tx: Tx, today: PlainDate): Promise<readonly string[]> => {
  const rows = await tx
    .select({ id: consultation.id })
    .from(consultation)
    .where(
      and(isSent, isNull(consultation.noAnswer), isNull(consultation.cancelled), sql`${lastDay} < ${today}`),
    );
  return rows.map(({ id }) => id);
};

/** How many have closed without that it is told what the answers led to, and the first of their last days (journey 9). */
export const countUntold = async (tx: Tx, openings: readonly Opening[], today: PlainDate) => {
  const [counted] = await tx
    .select({ count: count(), oldest: sql<string | null>`min(${lastDay})` })
    .from(consultation)
    .where(
      and(
        isSent,
        isNull(consultation.ledTo),
        isNull(consultation.cancelled),
        // What a call for views led to is the round's edition.
        isNull(consultation.cycleYear),
        sql`${lastDay} < ${today}`,
        throughOpenings(openings, { authority: consultation.authorityId }),
      ),
    );
  return { count: counted?.count ?? 0, oldest: counted?.oldest ?? null };
};

const planOf = ({ request, ledTo: _ledTo, ...plan }: Consultation<string>) => ({
  ...plan,
  opens: request.opens,
  closes: request.closes,
  partyIds: request.audience.kind === 'named' ? request.audience.partyIds : [],
  stages: request.stages.map(({ id: _id, ...stage }) => stage),
});

/** Keeps a plan for the first time. */
export const insertConsultation = async (
  tx: Tx,
  planned: Consultation<string>,
  regionId: string,
): Promise<void> => {
  const { id } = planned.request;
  await tx.insert(consultation).values({ regionId, id, authorityId: receivingAuthority, ...planOf(planned) });
};

/** Keeps what has become of a consultation; its sendings and answers are kept by themselves. */
export const saveConsultation = async (tx: Tx, changed: Consultation<string>): Promise<void> => {
  const { id, extensions, cancelled } = changed.request;
  await tx
    .update(consultation)
    .set({ ...planOf(changed), extensions, cancelled, ledTo: changed.ledTo })
    .where(eq(consultation.id, id));
};

/** Keeps who gave no answer, also where nobody was silent. */
export const saveSilence = async (tx: Tx, { request }: Consultation<string>): Promise<void> => {
  await tx.update(consultation).set({ noAnswer: request.noAnswer }).where(eq(consultation.id, request.id));
};
