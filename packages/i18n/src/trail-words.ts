import type { DecisionFinding } from '@inflytande/domain/plans/decision-register';
import type { Initiative } from '@inflytande/domain/plans/initiative';
import type { TrailMoment } from '@inflytande/domain/plans/trail-moment';
import type { TrailStep } from '@inflytande/domain/plans/trail';
import { answerKindWords, raiserWords, verdictWords } from './feedback-words.ts';
import { m } from './paraglide/messages.js';

/** The stations of influence (P3). */
export const trailStepWords: Record<TrailStep, () => string> = {
  point: m.trail_step_point,
  meeting: m.trail_step_meeting,
  answer: m.trail_step_answer,
  decision: m.trail_step_decision,
  initiative: m.trail_step_initiative,
  money: m.trail_step_money,
  outcome: m.trail_step_outcome,
  verdict: m.trail_step_verdict,
};

/** How an initiative goes (P1). */
export const initiativeStatusWords: Record<Initiative['status'], () => string> = {
  planned: m.term_initiative_planned,
  ongoing: m.term_initiative_ongoing,
  done: m.term_initiative_done,
  paused: m.term_initiative_paused,
  decided: m.term_initiative_decided,
  dormant: m.term_initiative_dormant,
  unknown: m.term_initiative_unknown,
};

/** What a decision of the register lacks (P2). */
export const decisionFindingSentences: Record<DecisionFinding['code'], () => string> = {
  'decision/decider-not-stated': m.decision_finding_decider,
  'decision/consequence-not-stated': m.decision_finding_consequence,
  'decision/leads-nowhere': m.decision_finding_nowhere,
};

type Told = { readonly lead: string; readonly text: string | null };
type TellsOf = {
  readonly [Step in TrailStep]: (
    moment: Extract<TrailMoment, { readonly step: Step }>,
    how: { readonly money: (ore: number) => string; readonly isOwn: boolean },
  ) => Told;
};

const tells: TellsOf = {
  point: ({ again, title }, { isOwn }) =>
    isOwn
      ? { lead: again ? m.trail_point_again() : m.trail_point(), text: null }
      : { lead: m.trail_point_other(), text: title },
  meeting: ({ title }) => ({ lead: m.trail_meeting(), text: title }),
  answer: ({ kind, principalName: name, text }) => ({
    lead:
      name === null
        ? m.trail_answer_nameless({ kind: answerKindWords[kind]() })
        : m.trail_answer({ kind: answerKindWords[kind](), name }),
    text,
  }),
  decision: ({ decider, text }) => ({
    lead: decider === null ? m.trail_decision_nameless() : m.trail_decision({ name: decider }),
    text,
  }),
  initiative: ({ name, status }) => ({
    lead: m.trail_initiative({ status: initiativeStatusWords[status]() }),
    text: name,
  }),
  money: ({ amount }, { money }) => ({ lead: m.trail_money({ amount: money(amount) }), text: null }),
  outcome: ({ name }) => ({ lead: m.trail_outcome(), text: name }),
  verdict: ({ raiserKind, verdict }) => ({
    lead: m.trail_verdict({ who: raiserWords[raiserKind](), verdict: verdictWords[verdict]() }),
    text: null,
  }),
};

/**
 * A station of a trail in words (P3): what kind of thing happened, and its own words or name where it has any, which
 * are in Swedish. `isOwn`: the station is where one is, and need not be named.
 */
export const toldMoment = (moment: TrailMoment, how: Parameters<TellsOf['point']>[1]): Told =>
  tells[moment.step](moment as never, how);

type Station = { readonly step: TrailStep; readonly count: number };

/** The way from point to verdict in one sentence and as a list, for whoever does not see the drawing (P3). */
export const toldStations = (stations: readonly Station[]) => {
  const named = (some: readonly Station[]): string =>
    some.map(({ step }) => trailStepWords[step]().toLowerCase()).join(', ');
  const there = named(stations.filter(({ count }) => count > 0));
  const missing = named(stations.filter(({ count }) => count === 0));
  return {
    sentence: missing === '' ? m.trail_picture_whole({ there }) : m.trail_picture({ there, missing }),
    drawn: stations.map(({ step, count }) => ({ key: step, title: trailStepWords[step](), count })),
    list: stations.map(
      ({ step, count }) =>
        `${trailStepWords[step]()}: ${count === 0 ? m.trail_count_none() : m.trail_count({ count })}`,
    ),
  };
};
