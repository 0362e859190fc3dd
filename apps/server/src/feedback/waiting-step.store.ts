import type { WaitingStep } from '@inflytande/domain/feedback/waiting-step';
import { and, asc, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import { milliseconds, nested } from '../database/nested.ts';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { receivingAuthority } from '../organisations/region.table.ts';
import { answer } from './answer.table.ts';
import { point } from './point.table.ts';
import { theme } from './theme.table.ts';
import { waitingStep } from './waiting-step.table.ts';

/** How many points are looked at together. */
const atATime = 500;

const asked = {
  id: point.id,
  title: point.title,
  kind: point.kind,
  status: point.status,
  sentAt: point.sentAt,
  waitingSince: point.waitingSince,
  principalIds: point.principalIds,
  principalCertain: point.principalCertain,
};
const answers = nested(
  { principalId: answer.principalId, givenAt: answer.givenAt },
  {
    from: sql`${answer}`,
    where: and(eq(answer.regionId, point.regionId), eq(answer.pointId, point.id)),
    orderBy: sql`${answer.givenAt}, ${answer.id}`,
  },
);
/** What time alone has brought about while a point waited, in a query of points (B3). */
export const stepsOfPoint = nested(
  {
    kind: waitingStep.kind,
    principalId: waitingStep.principalId,
    of: waitingStep.of,
    at: milliseconds(waitingStep.at),
  },
  {
    from: sql`${waitingStep}`,
    where: and(eq(waitingStep.regionId, point.regionId), eq(waitingStep.pointId, point.id)),
    orderBy: sql`${waitingStep.at}`,
  },
);
const withHistory = { ...asked, answers, steps: stepsOfPoint };

/** The points that wait for an answer, a part at a time, by id after the given one. */
export const listWaiting = (tx: Tx, after: string) =>
  tx
    .select(withHistory)
    .from(point)
    .where(and(isNotNull(point.waitingSince), gt(point.id, after)))
    .orderBy(asc(point.id))
    .limit(atATime);
export type Waiting = Awaited<ReturnType<typeof listWaiting>>[number];

/** One of them: whoever else answers it or does the same waits, and then sees what was done. */
export const lockWaiting = async (tx: Tx, id: string): Promise<Waiting | undefined> => {
  await tx.select({ id: point.id }).from(point).where(eq(point.id, id)).for('update');
  return (await tx.select(withHistory).from(point).where(eq(point.id, id)))[0];
};

/** Writes that steps have come about. */
export const insertSteps = async (tx: Tx, regionId: string, taken: readonly WaitingStep[]): Promise<void> => {
  if (taken.length === 0) return;
  await tx
    .insert(waitingStep)
    .values(
      taken.map((one) => ({ ...one, regionId, authorityId: receivingAuthority, at: new Date(one.at) })),
    );
};

/** More than a meeting takes up. */
const mostForMeeting = 500;

const unanswered = and(eq(point.status, 'unanswered'), isNotNull(point.waitingSince));
const isEscalated = sql`exists (select from ${waitingStep} where ${waitingStep.regionId} = ${point.regionId}
  and ${waitingStep.pointId} = ${point.id} and ${waitingStep.kind} = 'escalated' and ${waitingStep.of} = ${point.waitingSince})`;

/** What nobody has answered, by age; what was taken to the steering group first (B3). With how many there are in all. */
export const listForMeeting = async (tx: Tx) => ({
  rows: await tx
    .select({
      id: point.id,
      title: point.title,
      kind: point.kind,
      status: point.status,
      themeNames: theme.names,
      principalIds: point.principalIds,
      principalCertain: point.principalCertain,
      principalNames: sql<string[]>`array(select ${authority.name} from ${authority}
        where ${authority.regionId} = ${point.regionId} and ${authority.id} = any(${point.principalIds})
        order by ${authority.id})`,
      sentAt: point.sentAt,
      waitingSince: point.waitingSince,
      years: point.years,
      answers,
      steps: stepsOfPoint,
    })
    .from(point)
    .innerJoin(theme, and(eq(theme.regionId, point.regionId), eq(theme.id, point.themeId)))
    .where(unanswered)
    .orderBy(desc(isEscalated), asc(point.waitingSince), asc(point.id))
    .limit(mostForMeeting),
  total: await tx.$count(point, unanswered),
});
