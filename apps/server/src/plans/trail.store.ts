import { datesInOrder } from '@inflytande/domain/plans/initiative';
import { statementYear } from '@inflytande/domain/feedback/recurrence';
import { derivedLinks, type PointStations } from '@inflytande/domain/plans/trail-link';
import type { TrailMoment } from '@inflytande/domain/plans/trail-moment';
import { trailOf, type TrailLink, type TrailNode, type TrailStep } from '@inflytande/domain/plans/trail';
import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { event } from '../events/event.table.ts';
import { answer } from '../feedback/answer.table.ts';
import { isListed, point } from '../feedback/point.table.ts';
import { statement } from '../feedback/statement.table.ts';
import { verdict } from '../feedback/verdict.table.ts';
import { authority } from '../organisations/authority.table.ts';
import { listDecisions } from './decision.store.ts';
import { initiative } from './initiative.table.ts';
import { listLinks } from './trail-link.store.ts';

const idsOf = (nodes: readonly TrailNode[], step: TrailStep): string[] =>
  nodes.filter((node) => node.step === step).map(({ id }) => id);

/** The rows of a trail's points, with what was said, answered and judged, by the words that the public sees. */
const loadPoints = async (tx: Tx, ids: string[]) => {
  const points = await tx
    .select({
      id: point.id,
      title: point.title,
      status: point.status,
      years: point.years,
      firstRaised: point.firstRaised,
    })
    .from(point)
    .where(and(isListed, inArray(point.id, ids)));
  const said = await tx
    .select({ pointId: statement.pointId, saidAt: statement.saidAt, cycleYear: statement.cycleYear })
    .from(statement)
    .where(and(inArray(statement.pointId, ids), eq(statement.status, 'published')));
  const answers = await tx
    .select({
      id: answer.id,
      pointId: answer.pointId,
      kind: answer.kind,
      text: answer.text,
      givenAt: answer.givenAt,
      principalName: authority.name,
    })
    .from(answer)
    .leftJoin(authority, and(eq(authority.regionId, answer.regionId), eq(authority.id, answer.principalId)))
    .where(inArray(answer.pointId, ids));
  const verdicts = await tx
    .select({
      id: verdict.id,
      pointId: verdict.pointId,
      verdict: verdict.verdict,
      raiserKind: verdict.raiserKind,
      givenAt: verdict.givenAt,
    })
    .from(verdict)
    .where(inArray(verdict.pointId, ids));
  return { points, said, answers, verdicts };
};

/** The points from which a trail can begin: the one asked for, else those that lead to where it is asked from. */
const startsOf = (node: TrailNode, links: readonly TrailLink[]): string[] =>
  node.step === 'point' ? [node.id] : idsOf(trailOf(links, node).before, 'point');

/**
 * The trail through a station with every record on it (P3). Only what is public: published statements, answers,
 * verdicts, hearings, decisions and initiatives.
 */
export const loadTrail = async (tx: Tx, node: TrailNode) => {
  const made = await listLinks(tx);
  const about = await loadPoints(tx, startsOf(node, made));
  const hearings = await tx
    .select({ id: event.id, title: event.title, year: event.year, date: event.date })
    .from(event)
    .where(and(eq(event.kind, 'hearing'), eq(event.status, 'held')));
  const decisions = await listDecisions(tx);
  const { regionId: _region, authorityId: _authority, ...record } = getTableColumns(initiative);
  const initiatives = await tx.select(record).from(initiative);
  const stations = about.points.map(({ id }): PointStations => ({
    id,
    years: about.said.filter(({ pointId }) => pointId === id).map(statementYear),
    answerIds: about.answers.filter(({ pointId }) => pointId === id).map((one) => one.id),
    verdictIds: about.verdicts.filter(({ pointId }) => pointId === id).map((one) => one.id),
  }));
  const links = [...made, ...derivedLinks({ points: stations, hearings, decisions, initiatives })];
  return { links, ...about, stations, hearings, decisions, initiatives };
};

type Known = Awaited<ReturnType<typeof loadTrail>>;

type MomentsAt = (known: Known, id: string, isWhole: boolean) => readonly TrailMoment[];
const byId = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): readonly Row[] =>
  rows.filter((row) => row.id === id);

/** A point tells every year in which it was raised on its own trail, else the first. */
const pointMoments: MomentsAt = ({ points, stations }, id, isWhole) =>
  byId(points, id).flatMap(({ title, status, firstRaised }) => {
    const years = [...new Set(byId(stations, id).flatMap((one) => one.years))].toSorted((a, b) => a - b);
    const days = isWhole ? years.map(String) : [firstRaised];
    return days.map((on, index) => ({ step: 'point', id, title, status, on, again: index > 0 }) as const);
  });

const moments: Readonly<Record<TrailStep, MomentsAt>> = {
  point: pointMoments,
  meeting: ({ hearings }, id) =>
    byId(hearings, id).map(({ title, date, year }) => ({
      step: 'meeting',
      id,
      on: date ?? String(year),
      title,
    })),
  answer: ({ answers }, id) =>
    byId(answers, id).map(({ principalName, kind, text, givenAt }) => ({
      step: 'answer',
      id,
      on: givenAt,
      principalName,
      kind,
      text,
    })),
  decision: ({ decisions }, id) =>
    byId(decisions, id).map(({ text, on, decider }) => ({ step: 'decision', id, on, text, decider })),
  initiative: ({ initiatives }, id) =>
    byId(initiatives, id).map((one) => ({
      step: 'initiative',
      id,
      on: datesInOrder(one)[0] ?? null,
      name: one.name,
      status: one.status,
    })),
  money: ({ decisions, initiatives }, id) => [
    ...byId(decisions, id).flatMap(({ amount, on }) =>
      amount === null ? [] : [{ step: 'money', id, on, amount } as const],
    ),
    ...byId(initiatives, id).flatMap((one) =>
      one.amount === null
        ? []
        : [{ step: 'money', id, on: datesInOrder(one)[0] ?? null, amount: one.amount } as const],
    ),
  ],
  outcome: ({ initiatives }, id) =>
    byId(initiatives, id).map((one) => ({
      step: 'outcome',
      id,
      on: datesInOrder(one).at(-1) ?? null,
      name: one.name,
    })),
  verdict: ({ verdicts }, id) =>
    byId(verdicts, id).map(({ verdict: said, raiserKind, givenAt }) => ({
      step: 'verdict',
      id,
      on: givenAt,
      verdict: said,
      raiserKind,
    })),
};

/** What is told at these stations, seen from one of them. */
export const momentsOf = (
  known: Known,
  nodes: readonly TrailNode[],
  from: TrailNode,
): readonly TrailMoment[] =>
  nodes.flatMap(({ step, id }) => moments[step](known, id, step === from.step && id === from.id));
