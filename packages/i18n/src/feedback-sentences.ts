import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of verdicts, new versions of a statement and sending one on; `problem-sentence.ts` checks that none is missing (K5). */
export const feedbackSentences = {
  'forwarding/already-sent': () => m.problem_forwarding_already_sent(),
  'forwarding/no-consent': () => m.problem_forwarding_no_consent(),
  'statement/not-its-author': () => m.problem_statement_not_its_author(),
  'statement/nothing-changed': () => m.problem_statement_nothing_changed(),
  'verdict/decision-missing': () => m.problem_verdict_decision_missing(),
  'verdict/not-a-raiser': () => m.problem_verdict_not_a_raiser(),
  'verdict/principal': () => m.problem_verdict_principal(),
} as const satisfies Record<string, (data: ProblemData) => string>;
