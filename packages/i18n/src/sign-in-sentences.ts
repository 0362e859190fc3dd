import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** A sentence for every reason why a sign-in was not done (K5); a part of the table of all sentences. */
export const signInSentences = {
  'passkey/name-missing': () => m.problem_passkey_name_missing(),
  'passkey/not-accepted': () => m.problem_passkey_not_accepted(),
  'passkey/not-found': () => m.problem_passkey_not_found(),
  'session/address-unreadable': () => m.problem_session_address_unreadable(),
  'session/code-expired': () => m.problem_session_code_expired(),
  'session/code-used-up': () => m.problem_session_code_used_up(),
  'session/code-wrong': () => m.problem_session_code_wrong(),
  'session/ended': () => m.problem_session_ended(),
  'session/mail-not-set-up': () => m.problem_session_mail_not_set_up(),
  'session/not-found': () => m.problem_session_not_found(),
  'session/not-fresh': () => m.problem_session_not_fresh(),
  'session/not-possible': () => m.problem_session_not_possible(),
  'session/person-unknown': () => m.problem_session_person_unknown(),
  'session/service-failed': () => m.problem_session_service_failed(),
  'session/service-unreachable': () => m.problem_session_service_unreachable(),
  'session/too-many-tries': (data) => m.problem_session_too_many_tries({ minutes: data['minutes'] ?? '?' }),
} as const satisfies Record<string, (data: ProblemData) => string>;
