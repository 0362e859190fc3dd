import { statementViewOf, type Release, type StatementView } from '@inflytande/domain/feedback/release';
import type { Authority } from '@inflytande/domain/organisations/authority';
import { outcomeOf } from '@inflytande/domain/records/document-release';
import { and, asc, eq, isNull, or, sql, type SQL } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { pageSize, type Cursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { release } from '../records/release.table.ts';
import { answer } from './answer.table.ts';
import { isListed, point } from './point.table.ts';
import { statement } from './statement.table.ts';
import { theme } from './theme.table.ts';

type Answerer = Pick<Authority, 'id' | 'kind' | 'municipalityCode'>;

type Asked = typeof point.principalIds | typeof point.waitingFor;

/**
 * The domain's `concerns` as a condition, so that a list pages right (B12); a test asks both about every point. `asked`:
 * all who are to answer, or those who have not yet (B3).
 */
const concernsIn = (asked: Asked, { own, all }: Pick<QuestionFilter, 'own' | 'all'>): SQL => {
  const isTo = (id: string): SQL => sql`${id} = any(${asked})`;
  return orNone([
    ...own.map(({ id }) => isTo(id)),
    ...own
      .filter(({ kind }) => kind === 'municipality')
      .map(({ municipalityCode }) =>
        and(
          orNone(all.filter(({ kind }) => kind === 'municipalities').map(({ id }) => isTo(id))),
          or(isNull(point.municipalityCode), eq(point.municipalityCode, municipalityCode ?? '')),
        ),
      ),
  ]);
};

const orNone = (conditions: readonly (SQL | undefined)[]): SQL => or(...conditions) ?? sql`false`;

const waiting = sql<string>`coalesce(${point.waitingSince}, '9999')`;
const given = nested(
  { principalId: answer.principalId, givenAt: answer.givenAt },
  {
    from: sql`${answer}`,
    where: and(eq(answer.regionId, point.regionId), eq(answer.pointId, point.id)),
    orderBy: sql`${answer.givenAt}`,
  },
);

/** Whose questions, and which of them; `all`: every authority of the region. */
export type QuestionFilter = {
  readonly own: readonly Answerer[];
  readonly all: readonly Answerer[];
  readonly onlyUnanswered: boolean;
};

/** The points that concern these authorities, what has waited longest first, a page at a time (B12, journey 11). */
export const listQuestions = async (
  tx: Tx,
  { own, all, onlyUnanswered }: QuestionFilter,
  after: Cursor | null,
) => {
  const where = and(
    isListed,
    concernsIn(onlyUnanswered ? point.waitingFor : point.principalIds, { own, all }),
  );
  const rows = await tx
    .select({
      id: point.id,
      title: point.title,
      kind: point.kind,
      themeNames: theme.names,
      principalIds: point.principalIds,
      principalCertain: point.principalCertain,
      municipalityCode: point.municipalityCode,
      sentAt: point.sentAt,
      status: point.status,
      years: point.years,
      waitingSince: point.waitingSince,
      waitingFor: point.waitingFor,
      place: waiting,
      answers: given,
    })
    .from(point)
    .innerJoin(theme, and(eq(theme.regionId, point.regionId), eq(theme.id, point.themeId)))
    .where(and(where, after ? sql`(${waiting}, ${point.id}) > (${after.value}, ${after.id})` : undefined))
    .orderBy(asc(waiting), asc(point.id))
    .limit(pageSize + 1);
  return { rows, total: await tx.$count(point, where) };
};

/** How many points wait for them, and since when the oldest (journey 9). */
export const countQuestions = async (tx: Tx, answerers: Pick<QuestionFilter, 'own' | 'all'>) => {
  const [counted] = await tx
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      oldest: sql<string | null>`min(${point.waitingSince})`,
    })
    .from(point)
    .where(and(isListed, concernsIn(point.waitingFor, answerers)));
  return counted ?? { count: 0, oldest: null };
};

/** What an authority sees of one statement (B12), and how far a request of its own for the original has come. */
export type SeenStatement = {
  readonly id: string;
  readonly view: StatementView;
  readonly holderId: string;
  /** Its latest request for the original. */
  readonly request: { readonly id: string; readonly status: 'open' | 'decided' } | null;
};

type Asker = {
  readonly receiver: Answerer;
  readonly all: readonly Answerer[];
  readonly point: {
    readonly id: string;
    readonly principalIds: string[];
    readonly municipalityCode: string | null;
  };
};

/** What an authority sees of the statements under a point; those it sees nothing of are left out (B12). */
export const seenStatements = async (
  tx: Tx,
  { receiver, all, point: about }: Asker,
): Promise<SeenStatement[]> => {
  const rows = await tx
    .select({ id: statement.id, holderId: statement.authorityId, status: statement.status })
    .from(statement)
    .where(eq(statement.pointId, about.id));
  const requests = await tx
    .select()
    .from(release)
    .where(and(eq(release.kind, 'statement'), eq(release.toAuthorityId, receiver.id)))
    .orderBy(asc(release.registeredAt), asc(release.id));
  const releases = requests.flatMap((one): Release[] =>
    one.form === null
      ? []
      : [
          {
            statementId: one.documentId,
            fromAuthorityId: one.authorityId,
            toAuthorityId: receiver.id,
            outcome: outcomeOf(one.form),
            ground: one.ground ?? '',
            masking: null,
            decidedBy: one.decidedBy ?? '',
            at: one.decidedAt?.getTime() ?? 0,
          },
        ],
  );
  return rows.flatMap(({ id, holderId, status }) => {
    const holder = all.find((one) => one.id === holderId);
    if (holder === undefined) return [];
    const state = { statementId: id, holder, receiver, point: about, authorities: all };
    const view = statementViewOf(state, releases, status === 'published');
    const request = requests.findLast(({ documentId }) => documentId === id);
    return view === 'none'
      ? []
      : [
          {
            id,
            view,
            holderId,
            request: request === undefined ? null : { id: request.id, status: request.status },
          },
        ];
  });
};
