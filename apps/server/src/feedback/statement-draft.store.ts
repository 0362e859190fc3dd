import type { AccessRecord } from '@inflytande/domain/access';
import type { RaiseDraft } from '@inflytande/domain/feedback/raise-draft';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Submitted } from '@inflytande/domain/feedback/submission';
import { findAssociation } from '../association.ts';
import type { Tx } from '../database/space.ts';
import { found } from '../refusal.ts';
import { person } from '../people/person.table.ts';
import { statementDraft } from './statement-draft.table.ts';
import { findByClientKey, insertStatement } from './statement.store.ts';
import { unknownChoices } from './submission.store.ts';

type DraftRow = typeof statementDraft.$inferSelect;

const draftOf = (row: DraftRow): RaiseDraft => {
  const { id, organisationId, callId, version, approvals, comments, changedBy, changedAt } = row;
  const { text, themeId, municipalityCode, joinPointId, kind, asksForReader } = row;
  return {
    id,
    organisationId,
    callId,
    content: { text, themeId, municipalityCode, joinPointId, kind, asksForReader },
    version,
    changedBy: changedBy ?? '',
    changedAt: changedAt.getTime(),
    approvals,
    comments,
  };
};

const rowOf = ({ content, changedAt, ...rest }: RaiseDraft) => ({
  ...rest,
  ...content,
  changedAt: new Date(changedAt),
});

/** A draft as the gate knows it: its association's and nobody else's (F5). */
export const recordOf = ({
  id,
  organisationId,
}: Pick<RaiseDraft, 'id' | 'organisationId'>): AccessRecord => ({
  id,
  organisationId,
});

/** A draft that is about to change: whoever else wants to change it waits, and then sees what was done. */
export const lockDraft = async (tx: Tx, id: string): Promise<RaiseDraft | undefined> => {
  const [row] = await tx.select().from(statementDraft).where(eq(statementDraft.id, id)).for('update');
  return row === undefined ? undefined : draftOf(row);
};

export const findDraft = async (tx: Tx, id: string): Promise<RaiseDraft | undefined> => {
  const [row] = await tx.select().from(statementDraft).where(eq(statementDraft.id, id));
  return row === undefined ? undefined : draftOf(row);
};

/** The drafts of an association, the latest changed first. */
export const listDrafts = async (tx: Tx, organisationId: string): Promise<readonly RaiseDraft[]> =>
  (
    await tx
      .select()
      .from(statementDraft)
      .where(eq(statementDraft.organisationId, organisationId))
      .orderBy(desc(statementDraft.changedAt), desc(statementDraft.id))
  ).map(draftOf);

/** A draft of this person that has no words yet; another is not begun then. */
export const findEmptyDraft = async (
  tx: Tx,
  { organisationId, callId }: Pick<RaiseDraft, 'organisationId' | 'callId'>,
  personId: string,
): Promise<RaiseDraft | undefined> => {
  const [row] = await tx
    .select()
    .from(statementDraft)
    .where(
      and(
        eq(statementDraft.organisationId, organisationId),
        callId === null ? isNull(statementDraft.callId) : eq(statementDraft.callId, callId),
        eq(statementDraft.changedBy, personId),
        eq(statementDraft.version, 1),
        sql`${statementDraft.comments} = '[]'`,
      ),
    )
    .limit(1);
  return row === undefined ? undefined : draftOf(row);
};

export const insertDraft = async (tx: Tx, regionId: string, draft: RaiseDraft) => {
  await tx.insert(statementDraft).values({ regionId, ...rowOf(draft) });
};

export const changeDraft = async (tx: Tx, draft: RaiseDraft) => {
  await tx.update(statementDraft).set(rowOf(draft)).where(eq(statementDraft.id, draft.id));
};

/** Takes a draft away: it was sent, or nobody wants it. */
export const removeDraft = async (tx: Tx, id: string) => {
  await tx.delete(statementDraft).where(eq(statementDraft.id, id));
};

/** The names of those who write and read in an association, but not of whoever lives under protection (Z5). */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const rows = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(inArray(person.id, [...ids]), eq(person.protection, 'none')));
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
};

/** A draft that is about to be sent, or the statement that it became a moment ago, and what the decision asks of them. */
export const loadSending = async (tx: Tx, { id, newId }: { readonly id: string; readonly newId: string }) => {
  const draft = await lockDraft(tx, id);
  const sent = draft === undefined ? await findByClientKey(tx, id) : undefined;
  const organisationId = draft?.organisationId ?? sent?.authorId ?? '';
  const association = found(await findAssociation(tx, organisationId), 'draft/not-found');
  const unknown =
    draft === undefined ? [] : await unknownChoices(tx, { principalId: null, ...draft.content });
  return { draft, sent, association, unknown, newId };
};

/** Keeps what a draft became, and takes the draft away. */
export const saveSending = async (
  tx: Tx,
  submitted: Submitted,
  kept: Parameters<typeof insertStatement>[2],
): Promise<void> => {
  await insertStatement(tx, submitted, kept);
  await removeDraft(tx, kept.clientKey);
};
