import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { answer } from './answer.table.ts';

/** The answers to a point, oldest first, with who gave them where that is known. */
export const listAnswers = (tx: Tx, pointId: string) =>
  tx
    .select({
      id: answer.id,
      kind: answer.kind,
      text: answer.text,
      givenAt: answer.givenAt,
      principalId: answer.principalId,
      principalName: authority.name,
      sources: answer.sources,
    })
    .from(answer)
    .leftJoin(authority, and(eq(authority.regionId, answer.regionId), eq(authority.id, answer.principalId)))
    .where(eq(answer.pointId, pointId))
    .orderBy(asc(answer.givenAt), asc(answer.id));
