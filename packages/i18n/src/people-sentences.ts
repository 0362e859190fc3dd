import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of persons, of their roles, and of who handles protected identities (Z5); `problem-sentence.ts` checks that none is missing (K5). */
export const peopleSentences = {
  'handler/already-named': () => m.problem_handler_already_named(),
  'handler/last': () => m.problem_handler_last(),
  'handler/missing': () => m.problem_handler_missing(),
  'handler/name-in-reason': () => m.problem_handler_name_in_reason(),
  'handler/not-able': () => m.problem_handler_not_able(),
  'handler/not-named': () => m.problem_handler_not_named(),
  'handler/not-protected': () => m.problem_handler_not_protected(),
  'handler/own': () => m.problem_handler_own(),
  'handler/reason-missing': () => m.problem_handler_reason_missing(),
  'handler/same-person': () => m.problem_handler_same_person(),
  'handler/same-protection': () => m.problem_handler_same_protection(),
  'person/email-broken': () => m.problem_person_email_broken(),
  'person/email-taken': () => m.problem_person_email_taken(),
  'person/name-missing': () => m.problem_person_name_missing(),
  'person/not-found': () => m.problem_person_not_found(),
  'role/already-ended': () => m.problem_role_already_ended(),
  'role/already-held': () => m.problem_role_already_held(),
  'role/delegated-too-long': () => m.problem_role_delegated_too_long(),
  'role/ends-before-it-starts': () => m.problem_role_ends_before_it_starts(),
  'role/last-administrator': () => m.problem_role_last_administrator(),
  'role/needs-mandate': () => m.problem_role_needs_mandate(),
  'role/not-yours-to-delegate': () => m.problem_role_not_yours_to_delegate(),
  'role/not-found': () => m.problem_role_not_found(),
  'role/own': () => m.problem_role_own(),
  'role/reason-missing': () => m.problem_role_reason_missing(),
  'role/scope-unknown': () => m.problem_role_scope_unknown(),
} as const satisfies Record<string, (data: ProblemData) => string>;
