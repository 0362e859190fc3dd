import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Initiative } from './initiative.ts';
import { linkTrail, type TrailLink, type TrailNode, type TrailProblem } from './trail.ts';

/** The stations that a person links; all others follow from what is registered (P3). */
export const linkedSteps = ['point', 'meeting', 'decision', 'initiative'] as const;
export type LinkedStep = (typeof linkedSteps)[number];

const Station = v.object({ step: v.picklist(linkedSteps), id: v.string() });

/** A link that a person made, as it is kept, with why. */
export const KeptLink = v.object({
  from: Station,
  to: Station,
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
});
export type KeptLink = v.InferOutput<typeof KeptLink>;

/** A link to make or to take away. */
export const ChangeLink = v.object({
  from: Station,
  to: Station,
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type ChangeLink = v.InferOutput<typeof ChangeLink>;

export type ChangeLinkProblem =
  | TrailProblem
  | Problem<'trail/not-linked' | 'trail/reason-missing' | 'trail/station-unknown'>;

type Known = {
  readonly links: readonly TrailLink[];
  /** Whether both stations are registered. */
  readonly known: boolean;
};

/**
 * Links two stations, with why (P3). Refuses a link without a reason, to or from what is not registered, one that does
 * not go onwards, and a second one.
 */
export const makeLink = (
  { links, known }: Known,
  { from, to, reason }: ChangeLink,
): Result<KeptLink, ChangeLinkProblem> => {
  if (reason === '') return refuse('trail/reason-missing', undefined, 'reason');
  if (!known) return refuse('trail/station-unknown', undefined, 'to');
  const linked = linkTrail(links, { from, to });
  return linked.ok ? ok({ from, to, reason }) : linked;
};

const isSame = (a: TrailNode, b: TrailNode): boolean => a.step === b.step && a.id === b.id;

/** Takes a link away, with why (P3). Refuses without a reason, and where there is none. */
export const removeLink = (
  { links }: Pick<Known, 'links'>,
  { from, to, reason }: ChangeLink,
): Result<KeptLink, ChangeLinkProblem> => {
  if (reason === '') return refuse('trail/reason-missing', undefined, 'reason');
  return links.some((link) => isSame(link.from, from) && isSame(link.to, to))
    ? ok({ from, to, reason })
    : refuse('trail/not-linked');
};

/** What is known of a point that its trail follows from. */
export type PointStations = {
  readonly id: string;
  /** The years in which it was raised. */
  readonly years: readonly number[];
  readonly answerIds: readonly string[];
  readonly verdictIds: readonly string[];
};

/**
 * The links that nobody needs to make (P3): a point to the hearings that were held in the years when it was raised, to
 * its answers and to its verdicts; a decision to the money that it gives; what was introduced to its outcome.
 */
export const derivedLinks = (known: {
  readonly points: readonly PointStations[];
  readonly hearings: readonly { readonly id: string; readonly year: number }[];
  readonly decisions: readonly { readonly id: string; readonly amount: number | null }[];
  readonly initiatives: readonly Pick<Initiative, 'id' | 'status' | 'amount'>[];
}): readonly TrailLink[] => [
  ...known.points.flatMap(({ id, years, answerIds, verdictIds }) => {
    const from: TrailNode = { step: 'point', id };
    const onwards = (step: 'meeting' | 'answer' | 'verdict', ids: readonly string[]): readonly TrailLink[] =>
      ids.map((to) => ({ from, to: { step, id: to } }));
    const hearings = known.hearings.filter(({ year }) => years.includes(year));
    return [
      ...onwards(
        'meeting',
        hearings.map((hearing) => hearing.id),
      ),
      ...onwards('answer', answerIds),
      ...onwards('verdict', verdictIds),
    ];
  }),
  ...known.decisions.flatMap(({ id, amount }): readonly TrailLink[] =>
    amount === null ? [] : [{ from: { step: 'decision', id }, to: { step: 'money', id } }],
  ),
  ...known.initiatives.flatMap(({ id, status, amount }): readonly TrailLink[] => [
    ...(amount === null ? [] : [{ from: { step: 'initiative', id }, to: { step: 'money', id } } as const]),
    ...(status === 'done'
      ? [{ from: { step: 'initiative', id }, to: { step: 'outcome', id } } as const]
      : []),
  ]),
];
