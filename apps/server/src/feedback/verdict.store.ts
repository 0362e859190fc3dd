import type { Verdict } from '@inflytande/domain/feedback/verdict';
import { and, asc, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import type { Tx } from '../database/space.ts';
import { body } from '../councils/body.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { answersOfPoint } from './answer.store.ts';
import { point } from './point.table.ts';
import { statement } from './statement.table.ts';
import { verdict } from './verdict.table.ts';

const {
  regionId: _region,
  authorityId: _authority,
  pointId: _point,
  ownPointId: _ownPoint,
  ...record
} = getTableColumns(verdict);

/** What a writer without a name adds is for those who answer: nobody has assessed whether it may be published (B5, B6). */
const publicNote = sql<
  string | null
>`case when ${verdict.raiserKind} <> 'receipt-holder' then ${verdict.note} end`;

/** The verdicts on a point, oldest first, in a query of points. */
export const verdictsOfPoint = nested(
  { ...record, note: publicNote },
  {
    from: sql`${verdict}`,
    where: and(eq(verdict.regionId, point.regionId), eq(verdict.pointId, point.id)),
    orderBy: sql`${verdict.givenAt}, ${verdict.id}`,
  },
);

/** Keeps a verdict; earlier ones of the same raiser stay, and the latest counts (B4). */
export const insertVerdict = async (
  tx: Tx,
  regionId: string,
  { sources, ...given }: Verdict,
): Promise<void> => {
  await tx
    .insert(verdict)
    .values({ ...given, sources: [...sources], regionId, authorityId: receivingAuthority });
};

/** What writers without a name have added to their verdicts, for those who answer; the latest first. */
export const listPrivateNotes = (tx: Tx, pointId: string) =>
  tx
    .select({ id: verdict.id, verdict: verdict.verdict, givenAt: verdict.givenAt, note: verdict.note })
    .from(verdict)
    .where(
      and(eq(verdict.pointId, pointId), eq(verdict.raiserKind, 'receipt-holder'), isNotNull(verdict.note)),
    )
    .orderBy(desc(verdict.givenAt), desc(verdict.id));

/** The verdicts of one raiser on a point, oldest first. */
export const listVerdictsOf = (tx: Tx, pointId: string, raiser: Raiser) =>
  tx
    .select(record)
    .from(verdict)
    .where(and(eq(verdict.pointId, pointId), byRaiser(raiser)))
    .orderBy(asc(verdict.givenAt), asc(verdict.id));

/** The body, if the register has it. */
export const findBodyId = async (tx: Tx, id: string) =>
  (await tx.select({ id: body.id }).from(body).where(eq(body.id, id)))[0];

/** One raiser of a matter, as a verdict names it. */
type Raiser = { readonly raiserKind: Verdict['raiserKind']; readonly raiserId: string };
const byRaiser = ({ raiserKind, raiserId }: Raiser) =>
  and(eq(verdict.raiserKind, raiserKind), eq(verdict.raiserId, raiserId));

/** The most matters that are shown at once; what is judged leaves the list and makes room. */
const mostAtOnce = 100;

/** What an association or a body has raised and somebody has answered, the oldest answer first (B4). */
export const listAnsweredMattersOf = (tx: Tx, raiser: Raiser) => {
  const lastAnswer = sql<string | null>`(select max(given_at) from answer
    where answer.region_id = ${point.regionId} and answer.point_id = ${point.id})`;
  const judged = sql`exists (select from ${verdict} where ${verdict.regionId} = ${point.regionId}
    and ${verdict.pointId} = ${point.id} and ${byRaiser(raiser)} and ${verdict.givenAt} >= ${lastAnswer})`;
  const raised = sql`exists (select from ${statement} where ${statement.regionId} = ${point.regionId}
    and ${statement.pointId} = ${point.id} and ${statement.authorId} = ${raiser.raiserId}
    and ${statement.status} = 'published')`;
  return tx
    .select({
      id: point.id,
      title: point.title,
      status: point.status,
      principalIds: point.principalIds,
      answers: answersOfPoint,
      verdicts: nested(record, {
        from: sql`${verdict}`,
        where: and(eq(verdict.regionId, point.regionId), eq(verdict.pointId, point.id), byRaiser(raiser)),
        orderBy: sql`${verdict.givenAt}, ${verdict.id}`,
      }),
    })
    .from(point)
    .where(and(raised, isNotNull(lastAnswer), sql`not ${judged}`))
    .orderBy(asc(lastAnswer), asc(point.id))
    .limit(mostAtOnce);
};
