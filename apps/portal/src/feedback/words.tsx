import type { AnswerKind } from '@inflytande/domain/feedback/answer';
import type { PointKind, PointStatus } from '@inflytande/domain/feedback/point';
import type { Wording } from '@inflytande/domain/feedback/statement';
import type { verdicts } from '@inflytande/domain/feedback/verdict';
import { m } from '@inflytande/i18n/messages';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';

type Look = { readonly tone: Tone; readonly shape: Shape; readonly word: () => string };
type VerdictWord = (typeof verdicts)[number];

const statusLooks: Record<PointStatus, Look> = {
  unanswered: { tone: 'warning', shape: 'ring', word: m.term_status_unanswered },
  noted: { tone: 'neutral', shape: 'dot', word: m.term_status_noted },
  answered: { tone: 'info', shape: 'half', word: m.term_status_answered },
  promised: { tone: 'accent', shape: 'half', word: m.term_status_promised },
  done: { tone: 'accent', shape: 'square', word: m.term_status_done },
  solved: { tone: 'success', shape: 'check', word: m.term_status_solved },
  disagreed: { tone: 'danger', shape: 'triangle', word: m.term_status_disagreed },
};

/** Where a point stands, as a shape and a word. */
export const PointStatusTag = ({ status }: { status: PointStatus }) => {
  const { tone, shape, word } = statusLooks[status];
  return (
    <StatusTag tone={tone} shape={shape}>
      {word()}
    </StatusTag>
  );
};

const verdictLooks: Record<VerdictWord, Look> = {
  solved: { tone: 'success', shape: 'check', word: m.term_verdict_solved },
  partly: { tone: 'info', shape: 'half', word: m.term_verdict_partly },
  not: { tone: 'warning', shape: 'ring', word: m.term_verdict_not },
  worse: { tone: 'danger', shape: 'triangle', word: m.term_verdict_worse },
};

/** What one who raised a point says of it. */
export const VerdictTag = ({ verdict }: { verdict: VerdictWord }) => {
  const { tone, shape, word } = verdictLooks[verdict];
  return (
    <StatusTag tone={tone} shape={shape}>
      {word()}
    </StatusTag>
  );
};

export const pointKindWords: Record<PointKind, () => string> = {
  problem: m.term_kind_problem,
  request: m.term_kind_request,
  question: m.term_kind_question,
  praise: m.term_kind_praise,
  information: m.term_kind_information,
  risk: m.term_kind_risk,
  case: m.term_kind_case,
};

export const answerKindWords: Record<AnswerKind, () => string> = {
  inform: m.term_answer_inform,
  promise: m.term_answer_promise,
  refuse: m.term_answer_refuse,
  done: m.term_answer_done,
};

export const wordingWords: Record<Wording, (source: { source: string }) => string> = {
  verbatim: m.term_wording_verbatim,
  reported: m.term_wording_reported,
  paraphrase: m.term_wording_paraphrase,
};
