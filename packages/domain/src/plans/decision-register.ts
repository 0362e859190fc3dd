import type { Finding } from '../kernel/finding.ts';
import { spanOf } from '../kernel/plain-date.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

/** What a decision of the register may be about (P2). */
export const decisionSubjects = ['initiative', 'point', 'money', 'appointment'] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

export type DecisionLink = { readonly kind: DecisionSubject; readonly id: string };

/** A decision as the register has it: by whom, when, what, and what follows from it (P2). */
export type RegisteredDecision = {
  readonly id: string;
  /** Null where the source does not say who decided. */
  readonly bodyId: string | null;
  /** Imprecise date (K2). */
  readonly date: string;
  readonly text: string;
  readonly consequence: string | null;
  readonly links: readonly DecisionLink[];
};

export type DecisionFinding = Finding<
  'decision/body-not-stated' | 'decision/consequence-not-stated' | 'decision/leads-nowhere'
>;

/** What a register's decision lacks (P2): findings for a person, never a reason to leave it out. */
export const reviewDecision = (decision: RegisteredDecision): readonly DecisionFinding[] => {
  const finding = (code: DecisionFinding['code'], at: string): DecisionFinding => ({
    code,
    severity: 'info',
    at,
  });
  return [
    ...(decision.bodyId === null ? [finding('decision/body-not-stated', 'bodyId')] : []),
    ...(decision.consequence?.trim() ? [] : [finding('decision/consequence-not-stated', 'consequence')]),
    ...(decision.links.length === 0 ? [finding('decision/leads-nowhere', 'links')] : []),
  ];
};

const newestFirst = (a: RegisteredDecision, b: RegisteredDecision): number =>
  byCodeUnit(spanOf(b.date).until, spanOf(a.date).until) || byCodeUnit(a.id, b.id);

/** What to look for; what is left out does not limit. Years are both within. */
export type DecisionQuery = {
  readonly bodyId?: string;
  readonly about?: DecisionLink;
  readonly fromYear?: number;
  readonly untilYear?: number;
};

/** The decisions that fit, newest first, ties by id (P2). An imprecise date fits every year that it covers. */
export const findDecisions = (
  register: readonly RegisteredDecision[],
  { bodyId, about, fromYear = -Infinity, untilYear = Infinity }: DecisionQuery,
): readonly RegisteredDecision[] =>
  register
    .filter((one) => bodyId === undefined || one.bodyId === bodyId)
    .filter(
      (one) =>
        about === undefined || one.links.some(({ kind, id }) => kind === about.kind && id === about.id),
    )
    .filter(({ date }) => {
      const { from, until } = spanOf(date);
      return Number(from.slice(0, 4)) <= untilYear && Number(until.slice(0, 4)) >= fromYear;
    })
    .toSorted(newestFirst);
