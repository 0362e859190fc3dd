import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of what associations do in councils; `problem-sentence.ts` checks that none is missing (K5). */
export const councilSentences = {
  'agenda-proposal/not-found': () => m.problem_agenda_proposal_not_found(),
  'agenda/body-missing': () => m.problem_agenda_body_missing(),
  'agenda/body-not-active': () => m.problem_agenda_body_not_active(),
  'agenda/may-not-propose': () => m.problem_agenda_may_not_propose(),
  'agenda/not-in-this-status': () => m.problem_agenda_not_in_this_status(),
  'agenda/personal-number': () => m.problem_agenda_personal_number(),
  'agenda/reason-missing': () => m.problem_agenda_reason_missing(),
  'agenda/title-missing': () => m.problem_agenda_title_missing(),
  'agenda/too-long': () => m.problem_agenda_too_long(),
  'nomination/already-asked': () => m.problem_nomination_already_asked(),
  'nomination/body-not-at-work': () => m.problem_nomination_body_not_at_work(),
  'nomination/interests-contradict': () => m.problem_nomination_interests_contradict(),
  'nomination/interests-not-described': () => m.problem_nomination_interests_not_described(),
  'nomination/last-day-passed': () => m.problem_nomination_last_day_passed(),
  'nomination/not-found': () => m.problem_nomination_not_found(),
  'nomination/not-in-this-status': () => m.problem_nomination_not_in_this_status(),
  'nomination/not-its-seat': () => m.problem_nomination_not_its_seat(),
  'nomination/not-yours': () => m.problem_nomination_not_yours(),
  'nomination/other-name': () => m.problem_nomination_other_name(),
  'nomination/person-not-asked': () => m.problem_nomination_person_not_asked(),
  'nomination/reason-missing': () => m.problem_nomination_reason_missing(),
  'nomination/seat-of-no-association': () => m.problem_nomination_seat_of_no_association(),
  'nomination/too-late': () => m.problem_nomination_too_late(),
  'nomination/too-long': () => m.problem_nomination_too_long(),
  'nomination/waits-for-decision': () => m.problem_nomination_waits_for_decision(),
  'nomination/word-missing': () => m.problem_nomination_word_missing(),
  'nomination-request/not-found': () => m.problem_nomination_request_not_found(),
  'seat/not-found': () => m.problem_seat_not_found(),
} as const satisfies Record<string, (data: ProblemData) => string>;
