import { compareImprecise } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** The stations of influence, in order (P3). A trail may leave some out, but never goes back. */
export const trailSteps = [
  'point',
  'meeting',
  'answer',
  'decision',
  'initiative',
  'money',
  'outcome',
  'verdict',
] as const;
export type TrailStep = (typeof trailSteps)[number];

/** A hearing is a meeting here. */
export type TrailNode = { readonly step: TrailStep; readonly id: string };
export type TrailLink = { readonly from: TrailNode; readonly to: TrailNode };

export type TrailProblem = Problem<'trail/not-onwards' | 'trail/already-linked'>;

const rank = (step: TrailStep): number => trailSteps.indexOf(step);
const keyOf = ({ step, id }: TrailNode): string => `${step} ${id}`;

/** Links two stations (P3). Refuses a link that does not go onwards – so no circle can come to be – and a second one. */
export const linkTrail = (
  links: readonly TrailLink[],
  link: TrailLink,
): Result<readonly TrailLink[], TrailProblem> => {
  const { from, to } = link;
  if (rank(from.step) >= rank(to.step)) return refuse('trail/not-onwards', { from: from.step, to: to.step });
  return links.some((one) => keyOf(one.from) === keyOf(from) && keyOf(one.to) === keyOf(to))
    ? refuse('trail/already-linked')
    : ok([...links, link]);
};

/** Everything reached from a node, in the order of the steps, then by id; without the node itself. */
const reached = (
  links: readonly TrailLink[],
  node: TrailNode,
  way: { readonly from: 'from' | 'to'; readonly to: 'from' | 'to' },
): readonly TrailNode[] => {
  const next = new Map<string, TrailNode[]>();
  for (const link of links) {
    const list = next.get(keyOf(link[way.from]));
    if (list === undefined) next.set(keyOf(link[way.from]), [link[way.to]]);
    else list.push(link[way.to]);
  }
  const found = new Map<string, TrailNode>();
  const waiting = [node];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
    for (const other of next.get(keyOf(one)) ?? [])
      if (!found.has(keyOf(other))) {
        found.set(keyOf(other), other);
        waiting.push(other);
      }
  return [...found.values()].toSorted((a, b) => rank(a.step) - rank(b.step) || (a.id < b.id ? -1 : 1));
};

export type Trail = {
  /** What led here, and what came of it; each in the order of the steps, then by id. */
  readonly before: readonly TrailNode[];
  readonly after: readonly TrailNode[];
  /** The furthest step that was reached, its own if none after it. */
  readonly cameTo: TrailStep;
  /** The steps from here to the furthest one that no record shows. */
  readonly notShown: readonly TrailStep[];
};

/** The trail through a station, both ways (P3). What comes after it has it before itself, and the other way round. */
export const trailOf = (links: readonly TrailLink[], node: TrailNode): Trail => {
  const before = reached(links, node, { from: 'to', to: 'from' });
  const after = reached(links, node, { from: 'from', to: 'to' });
  const cameTo = after.at(-1)?.step ?? node.step;
  const shown = new Set([node.step, ...after.map(({ step }) => step)]);
  const notShown = trailSteps.filter(
    (step) => rank(step) > rank(node.step) && rank(step) < rank(cameTo) && !shown.has(step),
  );
  return { before, after, cameTo, notShown };
};

/** How many stations of each step a trail has, the one it is seen from among them, in the order of the steps (P3). */
export const stationCounts = (
  { before, after }: Pick<Trail, 'before' | 'after'>,
  node: TrailNode,
): readonly { readonly step: TrailStep; readonly count: number }[] => {
  const all = [...before, node, ...after];
  return trailSteps.map((step) => ({ step, count: all.filter((one) => one.step === step).length }));
};

/** What happened in order of time (P3), then of the steps; what has no date stands after what has. Imprecise dates (K2). */
export const inTime = <M extends { readonly step: TrailStep; readonly on: string | null }>(
  moments: readonly M[],
): readonly M[] =>
  moments.toSorted((a, b) => {
    if (a.on === null || b.on === null)
      return Number(a.on === null) - Number(b.on === null) || rank(a.step) - rank(b.step);
    return compareImprecise(a.on, b.on) || rank(a.step) - rank(b.step);
  });
