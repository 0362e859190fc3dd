import type { RaisedKind } from '@inflytande/domain/feedback/submission';
import type { TakenDownWay } from '@inflytande/domain/feedback/take-down';
import type { AnswerKind } from '@inflytande/domain/feedback/answer';
import type { DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import type { PointKind, PointStatus } from '@inflytande/domain/feedback/point';
import type { Wording } from '@inflytande/domain/feedback/statement';
import type { Verdict } from '@inflytande/domain/feedback/verdict';
import { m } from './paraglide/messages.js';

/** Where a point stands. */
export const pointStatusWords: Record<PointStatus, () => string> = {
  unanswered: m.term_status_unanswered,
  noted: m.term_status_noted,
  answered: m.term_status_answered,
  promised: m.term_status_promised,
  done: m.term_status_done,
  solved: m.term_status_solved,
  disagreed: m.term_status_disagreed,
};

/** What kind of matter a point is. */
export const pointKindWords: Record<PointKind, () => string> = {
  problem: m.term_kind_problem,
  request: m.term_kind_request,
  question: m.term_kind_question,
  praise: m.term_kind_praise,
  information: m.term_kind_information,
  risk: m.term_kind_risk,
  case: m.term_kind_case,
};

/** What a writer may say that it is, in the writer's words (B1). */
export const raisedKindWords: Record<RaisedKind, () => string> = {
  problem: m.kind_problem,
  request: m.kind_request,
  question: m.kind_question,
  praise: m.kind_praise,
  case: m.case_kind,
};

/** How words came that staff have taken down (B1). */
export const takenDownWords: Record<TakenDownWay, () => string> = {
  phone: m.takedown_phone,
  visit: m.takedown_visit,
  letter: m.takedown_letter,
  meeting: m.takedown_meeting,
  hearing: m.takedown_at_hearing,
};

/** How a statement's text came to us, as a whole sentence (B1). */
const wordingSentences: Record<Wording, (source: { source: string }) => string> = {
  verbatim: m.term_wording_verbatim,
  reported: m.term_wording_reported,
  paraphrase: m.term_wording_paraphrase,
};

/** The same of what staff took down (B1). */
const takenDownSentences: Record<Wording, (how: { way: string }) => string> = {
  verbatim: m.takedown_noted_verbatim,
  reported: m.takedown_noted_reported,
  paraphrase: m.takedown_noted_paraphrase,
};

/** How a statement's text came to us: from a source, from whoever said it, or by somebody who took it down (B1). */
export const howItCame = (
  { wording, takenDown }: { readonly wording: Wording; readonly takenDown: TakenDownWay | null },
  source: string,
): string =>
  takenDown === null
    ? wordingSentences[wording]({ source })
    : takenDownSentences[wording]({ way: takenDownWords[takenDown]().toLowerCase() });

/** What an answer comes to. */
export const answerKindWords: Record<AnswerKind, () => string> = {
  inform: m.term_answer_inform,
  promise: m.term_answer_promise,
  refuse: m.term_answer_refuse,
  done: m.term_answer_done,
};

/** What one who raised a point says of it. */
export const verdictWords: Record<Verdict['verdict'], () => string> = {
  solved: m.term_verdict_solved,
  partly: m.term_verdict_partly,
  not: m.term_verdict_not,
  worse: m.term_verdict_worse,
};

/** Who judges a point: those who raised it (B4). */
export const raiserWords: Record<Verdict['raiserKind'], () => string> = {
  organisation: m.term_raiser_organisation,
  network: m.term_raiser_network,
  hearing: m.term_raiser_hearing,
  'receipt-holder': m.term_raiser_receipt_holder,
};

/** The published principles by which a statement may be declined, as sentences (B5). */
export const declineWords = {
  'identifies-third-party': m.term_decline_identifies_third_party,
  'personal-attack': m.term_decline_personal_attack,
  'own-care-matter': m.term_decline_own_care_matter,
  advertisement: m.term_decline_advertisement,
  'duplicate-sending': m.term_decline_duplicate_sending,
  'not-about-influence': m.term_decline_not_about_influence,
} as const satisfies Record<DeclinePrinciple, () => string>;
