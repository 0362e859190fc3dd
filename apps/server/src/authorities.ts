import { openingsOf, type AccessRecord } from '@inflytande/domain/access';
import type { ReleaseState } from '@inflytande/domain/feedback/release';
import type { Held } from '@inflytande/domain/people/role';
import { and, eq } from 'drizzle-orm';
import type { Tx } from './database/space.ts';
import { point } from './feedback/point.table.ts';
import { statement } from './feedback/statement.table.ts';
import { authority } from './organisations/authority.table.ts';
import { region } from './organisations/region.table.ts';

/** The region's own board, whose everything is that is begun for the region, as the gate knows it (Z4). */
export const boardOf = async (tx: Tx): Promise<AccessRecord> => {
  const [own] = await tx.select({ authorityId: region.authorityId }).from(region);
  return { authorityId: own?.authorityId ?? null };
};

/** The authorities of the region, as it is asked whether a point concerns one (B12). */
const listAnswerers = (tx: Tx) =>
  tx
    .select({
      id: authority.id,
      name: authority.name,
      kind: authority.kind,
      municipalityCode: authority.municipalityCode,
    })
    .from(authority);

/** The authorities that somebody answers for, and all of the region (B12). */
export const answerersOf = async (tx: Tx, held: readonly Held[]) => {
  const all = await listAnswerers(tx);
  const openings = openingsOf(held, 'question/read', { channel: 'list' });
  const ids = new Set(openings.flatMap(({ owner }) => owner?.ids ?? []));
  return { all, own: all.filter(({ id }) => ids.has(id)) };
};
export type Answerers = Awaited<ReturnType<typeof answerersOf>>;

/** Who holds a statement, who asks for it and what point it stands under (B12); null where one of them is unknown. */
export const betweenAuthorities = async (
  tx: Tx,
  statementId: string,
  receiverId: string,
): Promise<ReleaseState | null> => {
  const authorities = await listAnswerers(tx);
  const [found] = await tx
    .select({
      holderId: statement.authorityId,
      principalIds: point.principalIds,
      municipalityCode: point.municipalityCode,
    })
    .from(statement)
    .leftJoin(point, and(eq(point.regionId, statement.regionId), eq(point.id, statement.pointId)))
    .where(eq(statement.id, statementId));
  const holder = authorities.find(({ id }) => id === found?.holderId);
  const receiver = authorities.find(({ id }) => id === receiverId);
  if (found === undefined || holder === undefined || receiver === undefined) return null;
  const { principalIds, municipalityCode } = found;
  return {
    statementId,
    holder,
    receiver,
    point: { principalIds: principalIds ?? [], municipalityCode },
    authorities,
  };
};
