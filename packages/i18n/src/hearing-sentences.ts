import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of events and hearings; `problem-sentence.ts` checks that none is missing (E1, K5). */
export const hearingSentences = {
  'event/not-found': () => m.problem_event_not_found(),
  'event/not-in-this-status': () => m.problem_event_not_in_this_status(),
  'event/not-yet': (data) => m.problem_event_not_yet({ date: data['date'] ?? '?' }),
  'event/parent-not-fitting': () => m.problem_event_parent_not_fitting(),
  'event/reason-missing': () => m.problem_event_reason_missing(),
  'hearing/attendance-missing': () => m.problem_hearing_attendance_missing(),
  'hearing/day-passed': () => m.problem_hearing_day_passed(),
  'hearing/ends-before-it-starts': () => m.problem_hearing_ends_before_it_starts(),
  'hearing/link-unreadable': () => m.problem_hearing_link_unreadable(),
  'hearing/not-a-hearing': () => m.problem_hearing_not_a_hearing(),
  'hearing/place-missing': () => m.problem_hearing_place_missing(),
  'hearing/sign-up-after-day': () => m.problem_hearing_sign_up_after_day(),
  'hearing/title-missing': () => m.problem_hearing_title_missing(),
  'hearing-room/already-opened': () => m.problem_hearing_room_already_opened(),
  'hearing-room/closed': () => m.problem_hearing_room_closed(),
  'hearing-room/code-unreadable': () => m.problem_hearing_room_code_unreadable(),
  'hearing-room/not-found': () => m.problem_hearing_room_not_found(),
  'hearing-room/still-open': () => m.problem_hearing_room_still_open(),
  'hearing-room/day-not-come': (data) => m.problem_hearing_room_day_not_come({ date: data['date'] ?? '?' }),
  'hearing-point/empty': () => m.problem_hearing_point_empty(),
  'hearing-point/too-long': () => m.problem_hearing_point_too_long(),
  'hearing-point/person-data': () => m.problem_hearing_point_person_data(),
  'hearing-point/not-found': () => m.problem_hearing_point_not_found(),
  'hearing-point/not-shown': () => m.problem_hearing_point_not_shown(),
  'hearing-point/nothing-to-hand-over': () => m.problem_hearing_point_nothing_to_hand_over(),
  'hearing-point/too-many-waiting': (data) =>
    m.problem_hearing_point_too_many_waiting({ most: data['most'] ?? '?' }),
  'hearing-point/list-too-long': (data) =>
    m.problem_hearing_point_list_too_long({ most: data['most'] ?? '?' }),
  'sign-up/closed': (data) => m.problem_sign_up_closed({ closes: data['closes'] ?? '?' }),
  'sign-up/name-too-long': () => m.problem_sign_up_name_too_long(),
  'sign-up/not-found': () => m.problem_sign_up_not_found(),
  'sign-up/not-invited': () => m.problem_sign_up_not_invited(),
  'sign-up/not-open': () => m.problem_sign_up_not_open(),
  'sign-up/number-unreadable': () => m.problem_sign_up_number_unreadable(),
  'sign-up/twice': () => m.problem_sign_up_twice(),
  'sign-up/way-missing': () => m.problem_sign_up_way_missing(),
  'sign-up/way-not-offered': () => m.problem_sign_up_way_not_offered(),
} as const satisfies Record<string, (data: ProblemData) => string>;
