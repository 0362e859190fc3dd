import type { StatedDecision } from '../kernel/decision.ts';
import type { Finding } from '../kernel/finding.ts';
import { spanOf } from '../kernel/plain-date.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

/** What a decision may be about (P2). */
export const decisionSubjects = ['initiative', 'point', 'money', 'appointment'] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

export type DecisionLink = { readonly kind: DecisionSubject; readonly id: string };

/** A decision – made here, or told of in an older document – with what follows from it and what it is about (P2). */
export type RegisterEntry = {
  readonly decision: StatedDecision;
  readonly consequence: string | null;
  readonly links: readonly DecisionLink[];
};

export type DecisionFinding = Finding<
  'decision/decider-not-stated' | 'decision/consequence-not-stated' | 'decision/leads-nowhere'
>;

/** What an entry lacks (P2): findings for a person, never a reason to leave it out. */
export const reviewEntry = ({ decision, consequence, links }: RegisterEntry): readonly DecisionFinding[] => {
  const finding = (code: DecisionFinding['code'], at: string): DecisionFinding => ({
    code,
    severity: 'info',
    at,
  });
  return [
    ...(decision.by === null ? [finding('decision/decider-not-stated', 'decision.by')] : []),
    ...(consequence?.trim() ? [] : [finding('decision/consequence-not-stated', 'consequence')]),
    ...(links.length === 0 ? [finding('decision/leads-nowhere', 'links')] : []),
  ];
};

const newestFirst = ({ decision: a }: RegisterEntry, { decision: b }: RegisterEntry): number =>
  byCodeUnit(spanOf(b.on).until, spanOf(a.on).until) || byCodeUnit(a.id, b.id);

/** What to look for; what is left out does not limit. Years are both within. */
export type DecisionQuery = {
  /** The body that decided, or the person by delegation. */
  readonly by?: string;
  readonly about?: DecisionLink;
  readonly fromYear?: number;
  readonly untilYear?: number;
};

/** The decisions that fit, newest first, ties by id (P2). An imprecise date fits every year that it covers. */
export const findDecisions = (
  register: readonly RegisterEntry[],
  { by, about, fromYear = -Infinity, untilYear = Infinity }: DecisionQuery,
): readonly RegisterEntry[] =>
  register
    .filter(({ decision }) => by === undefined || decision.by?.partyId === by)
    .filter(
      ({ links }) =>
        about === undefined || links.some(({ kind, id }) => kind === about.kind && id === about.id),
    )
    .filter(({ decision }) => {
      const { from, until } = spanOf(decision.on);
      return Number(from.slice(0, 4)) <= untilYear && Number(until.slice(0, 4)) >= fromYear;
    })
    .toSorted(newestFirst);
