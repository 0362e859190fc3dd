import type { Point } from '@inflytande/domain/feedback/point';
import type { AnswerGiven } from '@inflytande/domain/feedback/give-answer';
import type { VerdictGiven } from '@inflytande/domain/feedback/give-verdict';
import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { insertAnswer } from './answer.store.ts';
import { answer } from './answer.table.ts';
import { lockShown, pointRecord } from './shown-point.store.ts';
import { point } from './point.table.ts';
import { lockPromisesOf, savePromises } from './promise.store.ts';
import { keepStanding } from './standing.store.ts';
import { statement } from './statement.table.ts';
import { insertVerdict } from './verdict.store.ts';
import { verdict } from './verdict.table.ts';

const {
  regionId: _region,
  authorityId: _authority,
  ownPointId: _ownPoint,
  ...verdictRecord
} = getTableColumns(verdict);

/**
 * A point with what an answer or a verdict is decided from: whoever else answers or judges it waits, and then sees
 * what was done (B4). The one that it is shown under, where it was merged since the page was opened (B7).
 */
export const lockMatter = async (tx: Tx, pointId: string) => {
  const shown = await lockShown(tx, pointId);
  if (shown === undefined) return undefined;
  const { id, title, kind, principalIds, principalCertain, sentAt } = shown;
  const row = { id, title, kind, principalIds, principalCertain, sentAt };
  const statements = await tx
    .select({ id: statement.id, authorKind: statement.authorKind, authorId: statement.authorId })
    .from(statement)
    .where(and(eq(statement.pointId, row.id), eq(statement.status, 'published')));
  const answers = await tx
    .select({
      principalId: answer.principalId,
      kind: answer.kind,
      text: answer.text,
      givenAt: answer.givenAt,
    })
    .from(answer)
    .where(eq(answer.pointId, row.id))
    .orderBy(asc(answer.givenAt), asc(answer.id));
  const verdicts = await tx
    .select(verdictRecord)
    .from(verdict)
    .where(eq(verdict.pointId, row.id))
    .orderBy(asc(verdict.givenAt), asc(verdict.id));
  return { point: row, statements, answers, verdicts, promises: await lockPromisesOf(tx, [row.id]) };
};

/** Keeps an answer, what it promises and what it does to earlier promises, and how the point stands since (B4). */
export const keepAnswer = async (
  tx: Tx,
  { answer: { principalId, ...said }, promise, changed }: AnswerGiven,
  { regionId, at }: { readonly regionId: string; readonly at: number },
): Promise<void> => {
  if (principalId === null) return;
  const { pointId } = said;
  await insertAnswer(tx, regionId, { ...said, principalId });
  await savePromises(tx, [...changed, ...(promise === null ? [] : [promise])], { regionId, pointId });
  await keepStanding(tx, [pointId], at);
};

/** Keeps a verdict, the promises that it accepts or gives back, and how the point stands since (B4). */
export const keepVerdict = async (
  tx: Tx,
  { verdict: given, promises }: Pick<VerdictGiven, 'verdict' | 'promises'>,
  { regionId, at }: { readonly regionId: string; readonly at: number },
): Promise<void> => {
  const { pointId } = given;
  await insertVerdict(tx, regionId, given);
  await savePromises(tx, promises, { regionId, pointId });
  await keepStanding(tx, [pointId], at);
};

/** A point that is about to change: whoever else changes it waits. Not one that is shown under another (B7). */
export const lockPoint = async (tx: Tx, id: string) =>
  (
    await tx
      .select(pointRecord)
      .from(point)
      .where(and(eq(point.id, id), isNull(point.shownUnder)))
      .for('update')
  )[0];

/**
 * Writes whom a point is addressed to, and since when; it then is its own, whatever is shown under it (B7). Its standing
 * follows (`keepStanding`).
 */
export const saveAddress = async (
  tx: Tx,
  {
    id,
    principalIds,
    principalCertain,
    sentAt,
  }: Pick<Point, 'id' | 'principalIds' | 'principalCertain' | 'sentAt'>,
): Promise<void> => {
  const own = JSON.stringify({ principalIds, principalCertain, sentAt });
  const ownConcern = sql`${point.ownConcern} || ${own}::jsonb`;
  await tx.update(point).set({ principalIds, principalCertain, sentAt, ownConcern }).where(eq(point.id, id));
};
