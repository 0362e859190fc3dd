import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of consultations; `problem-sentence.ts` checks that none is missing (K5). */
export const consultationSentences = {
  'consultation/already-sent': () => m.problem_consultation_already_sent(),
  'consultation/answer-missing': () => m.problem_consultation_answer_missing(),
  'consultation/answered-by-statements': () => m.problem_consultation_answered_by_statements(),
  'consultation/answers-closed': () => m.problem_consultation_answers_closed(),
  'consultation/anyone-may-never-answer': () => m.problem_consultation_anyone_may_never_answer(),
  'consultation/cycle-missing': () => m.problem_consultation_cycle_missing(),
  'consultation/cycle-not-asking': () => m.problem_consultation_cycle_not_asking(),
  'consultation/nobody-may-answer': () => m.problem_consultation_nobody_may_answer(),
  'consultation/not-open-to-anyone': () => m.problem_consultation_not_open_to_anyone(),
  'consultation/not-found': () => m.problem_consultation_not_found(),
  'consultation/party-not-reached': () => m.problem_consultation_party_not_reached(),
  'consultation/party-unknown': () => m.problem_consultation_party_unknown(),
  'consultation/personal-number': () => m.problem_consultation_personal_number(),
  'consultation/recipients-changed': () => m.problem_consultation_recipients_changed(),
  'consultation/stage-day-twice': () => m.problem_consultation_stage_day_twice(),
  'consultation/title-missing': () => m.problem_consultation_title_missing(),
  'consultation/too-long': () => m.problem_consultation_too_long(),
  'consultation/change-not-described': () => m.problem_consultation_change_not_described(),
  'consultation/closes-after-decision': (data) =>
    m.problem_consultation_closes_after_decision({ decisionOn: data['decisionOn'] ?? '?' }),
  'consultation/no-closing-day': () => m.problem_consultation_no_closing_day(),
  'consultation/outcome-missing': () => m.problem_consultation_outcome_missing(),
  'consultation/still-open': () => m.problem_consultation_still_open(),
} as const satisfies Record<string, (data: ProblemData) => string>;
