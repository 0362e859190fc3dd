import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of the awareness week's programme; `problem-sentence.ts` checks that none is missing (K5). */
export const programmeSentences = {
  'programme-item/not-found': () => m.problem_programme_not_found(),
  'programme/day-outside-week': () => m.problem_programme_day_outside_week(),
  'programme/day-unreadable': () => m.problem_programme_day_unreadable(),
  'programme/ends-before-it-starts': () => m.problem_programme_ends_before_it_starts(),
  'programme/form-missing': () => m.problem_programme_form_missing(),
  'programme/not-in-this-status': () => m.problem_programme_not_in_this_status(),
  'programme/personal-number': () => m.problem_programme_personal_number(),
  'programme/place-missing': () => m.problem_programme_place_missing(),
  'programme/reason-missing': () => m.problem_programme_reason_missing(),
  'programme/time-unreadable': () => m.problem_programme_time_unreadable(),
  'programme/title-missing': () => m.problem_programme_title_missing(),
  'programme/too-long': () => m.problem_programme_too_long(),
  'programme/week-over': () => m.problem_programme_week_over(),
} as const satisfies Record<string, (data: ProblemData) => string>;
