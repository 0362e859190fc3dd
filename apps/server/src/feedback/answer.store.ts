import type { Answer } from '@inflytande/domain/feedback/answer';
import { and, asc, eq, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { answer } from './answer.table.ts';
import { point } from './point.table.ts';

const shown = {
  id: answer.id,
  kind: answer.kind,
  text: answer.text,
  givenAt: answer.givenAt,
  principalId: answer.principalId,
  principalName: authority.name,
  sources: answer.sources,
};
const ofAuthority = and(eq(authority.regionId, answer.regionId), eq(authority.id, answer.principalId));

/** The answers to a point, oldest first, with who gave them where that is known. */
export const listAnswers = (tx: Tx, pointId: string) =>
  tx
    .select(shown)
    .from(answer)
    .leftJoin(authority, ofAuthority)
    .where(eq(answer.pointId, pointId))
    .orderBy(asc(answer.givenAt), asc(answer.id));

/** The same, in a query of points. */
export const answersOfPoint = nested(
  { ...shown, principalName: sql<string | null>`${authority.name}` },
  {
    from: sql`${answer} left join ${authority} on ${ofAuthority}`,
    where: and(eq(answer.regionId, point.regionId), eq(answer.pointId, point.id)),
    orderBy: sql`${answer.givenAt}, ${answer.id}`,
  },
);

/** Keeps an answer, which belongs to the principal that gave it. */
export const insertAnswer = async (
  tx: Tx,
  regionId: string,
  { sources, ...given }: Answer & { readonly principalId: string },
): Promise<void> => {
  await tx
    .insert(answer)
    .values({ ...given, sources: [...sources], regionId, authorityId: given.principalId });
};

/** What a principal is called, as letters say it. */
export const nameOfPrincipal = async (tx: Tx, id: string): Promise<string> =>
  (await tx.select({ name: authority.name }).from(authority).where(eq(authority.id, id)))[0]?.name ?? '';
