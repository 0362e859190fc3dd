import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** A sentence for every refusal of what an association and the authority do with each other (O5, O6, K5). */
export const associationSentences = {
  'file/empty': () => m.problem_file_empty(),
  'file/infected': () => m.problem_file_infected(),
  'file/kind-not-allowed': () => m.problem_file_kind_not_allowed(),
  'file/missing': () => m.problem_file_missing(),
  'file/not-found': () => m.problem_file_not_found(),
  'file/scanner-away': () => m.problem_file_scanner_away(),
  'file/too-large': (data) => m.problem_file_too_large({ megabytes: data['megabytes'] ?? '?' }),
  'mandate/already-asked': () => m.problem_mandate_already_asked(),
  'mandate/already-ended': () => m.problem_mandate_already_ended(),
  'mandate/not-found': () => m.problem_mandate_not_found(),
  'mandate/not-in-this-status': () => m.problem_mandate_not_in_this_status(),
  'mandate/over-already': () => m.problem_mandate_over_already(),
  'mandate/own': () => m.problem_mandate_own(),
  'mandate/reason-missing': () => m.problem_mandate_reason_missing(),
  'mandate/signs-missing': () => m.problem_mandate_signs_missing(),
  'standing/file-missing': () => m.problem_standing_file_missing(),
  'standing/newer-file': () => m.problem_standing_newer_file(),
  'standing/not-in-this-status': () => m.problem_standing_not_in_this_status(),
  'standing/reason-missing': () => m.problem_standing_reason_missing(),
  'standing/wrong-party': () => m.problem_standing_wrong_party(),
  'standing/year-not-possible': () => m.problem_standing_year_not_possible(),
} as const satisfies Record<string, (data: ProblemData) => string>;
