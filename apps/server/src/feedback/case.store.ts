import type { Opening } from '@inflytande/domain/access';
import { caseStanding, officialsOf, answerOf, type PointCase } from '@inflytande/domain/feedback/case';
import type { CaseRecord } from '@inflytande/domain/feedback/case-record';
import { startOfDay } from '@inflytande/domain/kernel/deadline';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { and, asc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { throughOpenings } from '../database/openings.ts';
import type { Tx } from '../database/space.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { answer } from './answer.table.ts';
import { caseAnswer } from './case-answer.table.ts';
import { caseOfficial } from './case-official.table.ts';
import { pointCase } from './case.table.ts';
import { point } from './point.table.ts';
import { statement } from './statement.table.ts';

/** A case with all that has happened to it, and the names of what it is about. */
export type KeptCase = {
  readonly one: PointCase;
  readonly title: string;
  readonly association: string;
};

const officialsIn = (tx: Tx, ids: readonly string[]) =>
  tx
    .select()
    .from(caseOfficial)
    .where(inArray(caseOfficial.caseId, [...ids]))
    .orderBy(asc(caseOfficial.personId));

const answersIn = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      caseId: caseAnswer.caseId,
      partyId: caseAnswer.personId,
      at: caseAnswer.at,
      lateReason: caseAnswer.lateReason,
      body: { id: answer.id, kind: answer.kind, text: answer.text },
    })
    .from(caseAnswer)
    .innerJoin(answer, and(eq(answer.regionId, caseAnswer.regionId), eq(answer.id, caseAnswer.answerId)))
    .where(inArray(caseAnswer.caseId, [...ids]))
    .orderBy(asc(caseAnswer.at), asc(caseAnswer.personId), asc(caseAnswer.version));

/** The cases that a condition finds, those with the first last day first. */
const casesWhere = async (tx: Tx, where: SQL | undefined): Promise<KeptCase[]> => {
  const rows = await tx
    .select({ row: pointCase, title: point.title, association: organisation.name })
    .from(pointCase)
    .innerJoin(point, and(eq(point.regionId, pointCase.regionId), eq(point.id, pointCase.pointId)))
    .innerJoin(
      organisation,
      and(eq(organisation.regionId, pointCase.regionId), eq(organisation.id, pointCase.associationId)),
    )
    .where(where)
    .orderBy(asc(pointCase.closes), asc(pointCase.id));
  const ids = rows.map(({ row }) => row.id);
  if (ids.length === 0) return [];
  const officials = Map.groupBy(await officialsIn(tx, ids), ({ caseId }) => caseId);
  const answers = Map.groupBy(await answersIn(tx, ids), ({ caseId }) => caseId);
  return rows.map(({ row, ...names }) => {
    const { id, pointId, associationId, authorityId, sentAt } = row;
    const partyIds = (officials.get(id) ?? []).map(({ personId }) => personId);
    const question = {
      id,
      kind: 'case' as const,
      audience: { kind: 'named' as const, partyIds },
      opens: row.opens as PlainDate,
      closes: row.closes as PlainDate,
      stages: [],
      sendings: [{ at: sentAt.getTime(), channel: 'mail', partyIds, documents: [] }],
      responses: (answers.get(id) ?? []).map(({ caseId: _caseId, body, at, ...given }) => ({
        ...given,
        at: at.getTime(),
        said: { kind: 'answer' as const, body },
      })),
      noAnswer: [],
      extensions: [],
      cancelled: null,
    };
    return { ...names, one: { pointId, associationId, authorityId, question } };
  });
};

/** What has been put of a point. */
export const listCasesOf = (tx: Tx, pointId: string) => casesWhere(tx, eq(pointCase.pointId, pointId));

const official = sql`from ${caseOfficial} where ${caseOfficial.regionId} = ${pointCase.regionId}
  and ${caseOfficial.caseId} = ${pointCase.id}`;

const answeredBy = (personId: SQL) => sql`exists (select from ${caseAnswer}
  where ${caseAnswer.regionId} = ${pointCase.regionId} and ${caseAnswer.caseId} = ${pointCase.id}
  and ${caseAnswer.personId} = ${personId})`;
/** The point is still the authority's to answer: it may have been addressed to another since. */
const isAddressed = sql`exists (select from ${point} where ${point.regionId} = ${pointCase.regionId}
  and ${point.id} = ${pointCase.pointId} and ${pointCase.authorityId} = any(${point.principalIds}))`;

/**
 * What has been put to a person, by authorities that `openings` reach: not by one that the person has left, and not what
 * is no longer the authority's to answer.
 */
export const listCasesTo = (tx: Tx, personId: string, openings: readonly Opening[]) =>
  casesWhere(
    tx,
    and(
      sql`exists (select ${official} and ${caseOfficial.personId} = ${personId})`,
      or(isAddressed, answeredBy(sql`${personId}`)),
      throughOpenings(openings, { authority: pointCase.authorityId }),
    ),
  );

/** What somebody has not answered. */
export const listOpenCases = (tx: Tx) =>
  casesWhere(
    tx,
    and(isAddressed, sql`exists (select ${official} and not ${answeredBy(sql`${caseOfficial.personId}`)})`),
  );

/** One case. Whoever changes it holds its point still. */
export const findCase = async (tx: Tx, id: string): Promise<KeptCase | undefined> =>
  (await casesWhere(tx, eq(pointCase.id, id)))[0];

/** How many of a person's cases wait, how many of them too late, and the first of their last days. */
export const countCasesTo = async (
  tx: Tx,
  personId: string,
  { openings, at }: { readonly openings: readonly Opening[]; readonly at: number },
) => {
  const waiting = (await listCasesTo(tx, personId, openings)).filter(({ one }) =>
    caseStanding(one, at).silent.includes(personId),
  );
  return {
    count: waiting.length,
    late: waiting.filter(({ one }) => caseStanding(one, at).isLate).length,
    oldest: null,
    due: waiting[0]?.one.question.closes ?? null,
  };
};

/** Keeps a case, and whom it was put to. */
export const insertCase = async (
  tx: Tx,
  { pointId, associationId, authorityId, question }: PointCase,
  { regionId, sentBy, at }: { readonly regionId: string; readonly sentBy: string; readonly at: number },
): Promise<void> => {
  const { id: caseId, opens, closes, audience } = question;
  if (closes === null || audience.kind !== 'named') return;
  const terms = { pointId, associationId, authorityId, opens, closes };
  await tx.insert(pointCase).values({ ...terms, regionId, id: caseId, sentAt: new Date(at), sentBy });
  await tx.insert(caseOfficial).values(audience.partyIds.map((personId) => ({ regionId, caseId, personId })));
};

/** Keeps which answer an official's latest is. */
export const insertCaseAnswer = async (tx: Tx, { question }: PointCase, regionId: string): Promise<void> => {
  const latest = question.responses.at(-1);
  if (latest === undefined || latest.said.kind !== 'answer') return;
  const { partyId: personId, at, said, lateReason } = latest;
  await tx.insert(caseAnswer).values({
    regionId,
    caseId: question.id,
    personId,
    version: question.responses.filter(({ partyId }) => partyId === personId).length,
    answerId: said.body.id,
    at: new Date(at),
    lateReason,
  });
};

export type KeptRecord = CaseRecord & { readonly regionId: string };

/** Keeps whom cases that come from elsewhere were put to, and which answers came from whom. */
export const insertPartsOf = async (tx: Tx, records: readonly KeptRecord[]): Promise<void> => {
  const asked = records.flatMap(({ id: caseId, regionId, personIds }) =>
    personIds.map((personId) => ({ regionId, caseId, personId })),
  );
  if (asked.length > 0) await tx.insert(caseOfficial).values(asked);
  const given = records.flatMap(({ id: caseId, regionId, answers }) =>
    answers.map(({ on, ...answered }, index) => ({
      ...answered,
      regionId,
      caseId,
      version: answers.slice(0, index + 1).filter(({ personId }) => personId === answered.personId).length,
      at: new Date(startOfDay(on)),
    })),
  );
  if (given.length > 0) await tx.insert(caseAnswer).values(given);
};

/** The names of associations, by id. */
export const namesOfAssociations = async (tx: Tx, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : tx
        .select({ id: organisation.id, name: organisation.name })
        .from(organisation)
        .where(inArray(organisation.id, [...ids]))
        .orderBy(asc(organisation.sortKey));

/** What the association that has raised a case sees of it: how many have answered and what, never by whom (Z1). */
export const answersTo = (one: PointCase) => ({
  id: one.question.id,
  associationId: one.associationId,
  pointId: one.pointId,
  closes: one.question.closes,
  asked: officialsOf(one).length,
  answers: officialsOf(one).flatMap((personId) => {
    const latest = answerOf(one, personId);
    return latest === null ? [] : [{ id: latest.id, kind: latest.kind, text: latest.text, at: latest.at }];
  }),
});

/** A point and who has raised it, to see to whom it can be put; nothing waits for it. */
export const findRaised = async (tx: Tx, pointId: string) => {
  const [found] = await tx
    .select({ id: point.id, kind: point.kind, principalIds: point.principalIds })
    .from(point)
    .where(eq(point.id, pointId));
  if (found === undefined) return undefined;
  const statements = await tx
    .select({ authorKind: statement.authorKind, authorId: statement.authorId })
    .from(statement)
    .where(and(eq(statement.pointId, pointId), eq(statement.status, 'published')));
  return { point: found, statements };
};
