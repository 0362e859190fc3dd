import { pointStanding } from '@inflytande/domain/feedback/standing';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { settingsOn } from '@inflytande/domain/settings';
import { and, eq, sql } from 'drizzle-orm';
import { nested } from '../database/nested.ts';
import { prepared } from '../database/prepared.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { setting } from '../settings/setting.table.ts';
import { answersOfPoint } from './answer.store.ts';
import { cyclesOfPoint } from './cycle.store.ts';
import { point } from './point.table.ts';
import { promisesOfPoint } from './promise.store.ts';
import { pointRecord } from './shown-point.store.ts';
import { onceOfPoint, publishedOfPoint } from './statement.store.ts';
import { theme } from './theme.table.ts';
import { verdictsOfPoint } from './verdict.store.ts';
import { stepsOfPoint } from './waiting-step.store.ts';

type Named = { readonly id: string; readonly title: string };

/** The region's own times for verdicts (B4), of every day. */
const verdictTimes = nested(
  {
    id: setting.id,
    key: sql<'verdict/answer-days'>`'verdict/answer-days'`,
    value: setting.value,
    source: setting.source,
    from: setting.from,
    reason: setting.reason,
    isDefault: sql<boolean>`false`,
  },
  {
    from: sql`${setting}`,
    where: and(eq(setting.regionId, point.regionId), eq(setting.key, 'verdict/answer-days' as never)),
    orderBy: sql`${setting.putInAt}, ${setting.id}`,
  },
);

const pointWithHistory = prepared((tx) =>
  tx
    .select({
      point: { ...pointRecord, themeNames: theme.names },
      principals: nested(
        { id: authority.id, name: authority.name },
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
      answers: answersOfPoint,
      promises: promisesOfPoint,
      verdicts: verdictsOfPoint,
      cycles: cyclesOfPoint,
      verdictTimes,
      steps: stepsOfPoint,
      once: onceOfPoint,
      shownUnder: sql<Named | null>`(select json_build_object('id', head.id, 'title', head.title)
        from ${point} as head where head.region_id = ${point.regionId} and head.id = ${point.shownUnder})`,
      parts: nested(
        { id: sql<string>`part.id`, title: sql<string>`part.title` },
        {
          from: sql`${point} as part`,
          where: sql`part.region_id = ${point.regionId} and part.shown_under = ${point.id}`,
          orderBy: sql`part.id`,
        },
      ),
    })
    .from(point)
    .innerJoin(theme, and(eq(theme.regionId, point.regionId), eq(theme.id, point.themeId)))
    .where(eq(point.id, sql.placeholder('id')))
    .prepare('point.get'),
);

/** A point with everything public that belongs to it, and how it stands on a day (B2–B4), in one query. */
export const findPointWithHistory = async (tx: Tx, id: string, on: PlainDate) => {
  const found = (await pointWithHistory(tx).execute({ id }))[0];
  if (found === undefined) return undefined;
  const { cycles, verdictTimes: own, ...history } = found;
  const statements = history.statements.map((one) => ({ ...one, status: 'published' as const }));
  const verdictDays = settingsOn(own, on)['verdict/answer-days'];
  return { ...history, standing: pointStanding({ ...history, statements, cycles }, on, verdictDays) };
};
