import type { AnswerKind } from '@inflytande/domain/feedback/answer';
import type { PointKind, PointStatus } from '@inflytande/domain/feedback/point';
import type { IdentityLevel, Statement } from '@inflytande/domain/feedback/statement';
import type { Verdict } from '@inflytande/domain/feedback/verdict';
import { m } from '@inflytande/i18n/messages';
import type { Shape, Tone } from '@inflytande/ui/tag';

type Shown = { readonly word: () => string; readonly tone: Tone; readonly shape: Shape };

/** A point's status as a word, a shape and a tone. */
export const statusShown: Record<PointStatus, Shown> = {
  unanswered: { word: m.term_status_unanswered, tone: 'warning', shape: 'ring' },
  noted: { word: m.term_status_noted, tone: 'neutral', shape: 'dot' },
  answered: { word: m.term_status_answered, tone: 'info', shape: 'half' },
  promised: { word: m.term_status_promised, tone: 'accent', shape: 'half' },
  done: { word: m.term_status_done, tone: 'accent', shape: 'square' },
  solved: { word: m.term_status_solved, tone: 'success', shape: 'check' },
  disagreed: { word: m.term_status_disagreed, tone: 'danger', shape: 'triangle' },
};

export const pointKindWord: Record<PointKind, () => string> = {
  problem: m.term_kind_problem,
  request: m.term_kind_request,
  question: m.term_kind_question,
  praise: m.term_kind_praise,
  information: m.term_kind_information,
  risk: m.term_kind_risk,
  case: m.term_kind_case,
};

/** How a statement's text came to us, as a whole sentence (B1). */
export const wordingSentence: Record<Statement['wording'], (from: { source: string }) => string> = {
  verbatim: m.term_wording_verbatim,
  reported: m.term_wording_reported,
  paraphrase: m.term_wording_paraphrase,
};

export const authorKindWord: Record<Statement['authorKind'], () => string> = {
  association: m.admin_author_association,
  network: m.admin_author_network,
  council: m.admin_author_council,
  hearing: m.admin_author_hearing,
  individual: m.admin_author_individual,
};

export const identityWord: Record<IdentityLevel, () => string> = {
  'own-name': m.admin_identity_own_name,
  'name-not-published': m.admin_identity_name_not_published,
  anonymous: m.admin_identity_anonymous,
};

export const answerKindWord: Record<AnswerKind, () => string> = {
  inform: m.term_answer_inform,
  promise: m.term_answer_promise,
  refuse: m.term_answer_refuse,
  done: m.term_answer_done,
};

export const verdictShown: Record<Verdict['verdict'], Shown> = {
  solved: { word: m.term_verdict_solved, tone: 'success', shape: 'check' },
  partly: { word: m.term_verdict_partly, tone: 'info', shape: 'half' },
  not: { word: m.term_verdict_not, tone: 'warning', shape: 'ring' },
  worse: { word: m.term_verdict_worse, tone: 'danger', shape: 'triangle' },
};

export const raiserWord: Record<Verdict['raiserKind'], () => string> = {
  organisation: m.term_raiser_organisation,
  network: m.term_raiser_network,
  hearing: m.term_raiser_hearing,
  'receipt-holder': m.term_raiser_receipt_holder,
};
