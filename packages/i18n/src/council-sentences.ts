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
} as const satisfies Record<string, (data: ProblemData) => string>;
