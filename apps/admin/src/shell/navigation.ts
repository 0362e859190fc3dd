import type { Action } from '@inflytande/domain/access';
import { m } from '@inflytande/i18n/messages';
import { patterns } from '../paths.ts';

type Entry = { readonly to: string; readonly word: () => string; readonly action: Action };

/** The main screens in the order of a day's work, each with what one must be allowed to do there. */
export const navigation = [
  { to: patterns.toDo, word: m.admin_nav_to_do, action: 'to-do/read' },
  { to: patterns.questions, word: m.question_nav, action: 'question/read' },
  { to: patterns.cases, word: m.case_mine_title, action: 'case/read' },
  { to: patterns.incoming, word: m.admin_nav_incoming, action: 'statement/review' },
  { to: patterns.points, word: m.admin_nav_points, action: 'point/read' },
  { to: patterns.nextMeeting, word: m.meeting_nav, action: 'question/review' },
  { to: patterns.cycles, word: m.cycle_nav, action: 'cycle/read' },
  { to: patterns.hearings, word: m.hearing_nav, action: 'hearing-room/review' },
  { to: patterns.programme, word: m.admin_programme_title, action: 'programme-item/review' },
  { to: patterns.themes, word: m.themes_title, action: 'theme/rename' },
  { to: patterns.decisions, word: m.decision_title, action: 'decision/register' },
  { to: patterns.promises, word: m.promise_nav, action: 'promise/review' },
  { to: patterns.consultations, word: m.admin_nav_consultations, action: 'consultation/review' },
  { to: patterns.bodies, word: m.admin_nav_bodies, action: 'body/read' },
  { to: patterns.nominations, word: m.admin_nominations_nav, action: 'nomination-request/review' },
  { to: patterns.organisations, word: m.admin_nav_organisations, action: 'organisation/read' },
  { to: patterns.sendOuts, word: m.admin_nav_send_outs, action: 'send-out/read' },
  { to: patterns.interestPool, word: m.privacy_pool_nav, action: 'interest-pool/read' },
  { to: patterns.countyReports, word: m.admin_nav_county_reports, action: 'county-report/read' },
] as const satisfies readonly Entry[];

/** Screens for those who look after the system itself; under a heading of their own. */
export const administration = [
  { to: patterns.persons, word: m.admin_nav_persons, action: 'person/read' },
  { to: patterns.settings, word: m.admin_nav_settings, action: 'setting/change' },
  { to: patterns.releases, word: m.release_nav, action: 'release/read' },
  { to: patterns.eventLog, word: m.admin_nav_event_log, action: 'domain-event/read' },
  { to: patterns.registry, word: m.admin_nav_registry, action: 'personal-data/read' },
  { to: patterns.disposal, word: m.admin_nav_disposal, action: 'disposal/read' },
] as const satisfies readonly Entry[];
