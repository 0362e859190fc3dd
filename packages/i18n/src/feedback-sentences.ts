import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of drafts, verdicts, new versions of a statement and sending one on; `problem-sentence.ts` checks that none is missing (K5). */
export const feedbackSentences = {
  'draft/changed-since': () => m.problem_draft_changed_since(),
  'draft/comment-missing': () => m.problem_draft_comment_missing(),
  'draft/comment-too-long': (data) => m.problem_draft_comment_too_long({ most: data['most'] ?? '?' }),
  'draft/not-found': () => m.problem_draft_not_found(),
  'draft/not-read': () => m.problem_draft_not_read(),
  'draft/own-words': () => m.problem_draft_own_words(),
  'forwarding/already-sent': () => m.problem_forwarding_already_sent(),
  'forwarding/no-consent': () => m.problem_forwarding_no_consent(),
  'statement/already-withdrawn': () => m.problem_statement_already_withdrawn(),
  'statement/newer-version': () => m.problem_statement_newer_version(),
  'statement/no-version-waits': () => m.problem_statement_no_version_waits(),
  'statement/not-its-author': () => m.problem_statement_not_its_author(),
  'statement/nothing-changed': () => m.problem_statement_nothing_changed(),
  'verdict/decision-missing': () => m.problem_verdict_decision_missing(),
  'verdict/not-a-raiser': () => m.problem_verdict_not_a_raiser(),
  'verdict/principal': () => m.problem_verdict_principal(),
} as const satisfies Record<string, (data: ProblemData) => string>;
