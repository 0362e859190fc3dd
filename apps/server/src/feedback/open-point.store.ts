import type { Statement } from '@inflytande/domain/feedback/statement';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { answersOfPoint } from './answer.store.ts';
import { isListed, point } from './point.table.ts';
import { publishedOfPoint } from './statement.store.ts';
import { statement } from './statement.table.ts';
import { theme } from './theme.table.ts';
import { verdictsOfPoint } from './verdict.store.ts';

/** Points that are read at a time: little enough that whoever else asks waits for milliseconds. */
export const openPointsAtATime = 200;

const ofPublished = and(
  eq(statement.regionId, point.regionId),
  eq(statement.pointId, point.id),
  eq(statement.status, sql`'published'`),
);

const following = prepared((tx) =>
  tx
    .select({
      id: point.id,
      themeNames: theme.names,
      title: point.title,
      kind: point.kind,
      status: point.status,
      years: point.years,
      municipalityCode: point.municipalityCode,
      firstRaised: point.firstRaised,
      waitingSince: point.waitingSince,
      stalledSince: point.stalledSince,
      principals: nested(
        { name: authority.name },
        {
          from: sql`${authority}`,
          where: and(
            eq(authority.regionId, point.regionId),
            sql`${authority.id} = any(${point.principalIds})`,
          ),
          orderBy: sql`${authority.id}`,
        },
      ),
      statements: publishedOfPoint,
      raisers: nested(
        { authorKind: sql<Statement['authorKind']>`${statement.authorKind}`, authorId: statement.authorId },
        { from: sql`${statement}`, where: ofPublished, orderBy: sql`${statement.id}` },
      ),
      answers: answersOfPoint,
      verdicts: verdictsOfPoint,
    })
    .from(point)
    .innerJoin(theme, and(eq(theme.regionId, point.regionId), eq(theme.id, point.themeId)))
    .where(and(isListed, gt(point.id, sql.placeholder('after'))))
    .orderBy(asc(point.id))
    .limit(openPointsAtATime)
    .prepare('point.open'),
);

/** The points after this id with all that is public of them, by id. */
export const listOpenPoints = (tx: Tx, after: string) => following(tx).execute({ after });

export type OpenPoint = Awaited<ReturnType<typeof listOpenPoints>>[number];
