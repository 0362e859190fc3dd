import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';
import { keptWords } from './kept-words.ts';

const isKeptReason = (reason: unknown): reason is keyof typeof keptWords =>
  typeof reason === 'string' && reason in keptWords;

/** The sentences of consent, disposal and erasure; `problem-sentence.ts` checks that none is missing (K5). */
export const privacySentences = {
  'consent/already-withdrawn': () => m.problem_consent_already_withdrawn(),
  'consent/end-missing': () => m.problem_consent_end_missing(),
  'consent/ends-before-it-starts': () => m.problem_consent_ends_before_it_starts(),
  'consent/guardian-missing': () => m.problem_consent_guardian_missing(),
  'consent/not-for-minors': () => m.problem_consent_not_for_minors(),
  'consent/not-found': () => m.problem_consent_not_found(),
  'consent/not-the-person': () => m.problem_consent_not_the_person(),
  'disposal/changed-since': () => m.problem_disposal_changed_since(),
  'disposal/nothing-due': () => m.problem_disposal_nothing_due(),
  'erasure/must-be-kept': ({ reason }) =>
    isKeptReason(reason) ? keptWords[reason]() : m.privacy_erasure_nothing(),
  'erasure/nothing-found': () => m.problem_erasure_nothing_found(),
  'erasure/reason-missing': () => m.problem_erasure_reason_missing(),
  'erasure/reason-names': () => m.problem_erasure_reason_names(),
  'erasure/role-held': () => m.problem_erasure_role_held(),
} as const satisfies Record<string, (data: ProblemData) => string>;
