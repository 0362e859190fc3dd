import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of merging records and of organisations that follow each other; `problem-sentence.ts` checks that none is missing (K5). */
export const organisationSentences = {
  'merge/already-merged': () => m.problem_merge_already_merged(),
  'merge/already-undone': () => m.problem_merge_already_undone(),
  'merge/reason-missing': () => m.problem_merge_reason_missing(),
  'merge/undo-reason-missing': () => m.problem_merge_undo_reason_missing(),
  'merge/with-itself': () => m.problem_merge_with_itself(),
  'organisation-merge/linked-not-merged': () => m.problem_organisation_merge_linked_not_merged(),
  'organisation-merge/not-in-the-register': () => m.problem_organisation_merge_not_in_the_register(),
  'organisation-merge/other-county': () => m.problem_organisation_merge_other_county(),
  'organisation-merge/other-legal-person': () => m.problem_organisation_merge_other_legal_person(),
  'succession/already-ended': () => m.problem_succession_already_ended(),
  'succession/name-missing': () => m.problem_succession_name_missing(),
  'succession/not-later': (data) => m.problem_succession_not_later({ until: data['until'] ?? '?' }),
  'succession/same-name': () => m.problem_succession_same_name(),
  'succession/too-few': () => m.problem_succession_too_few(),
} as const satisfies Record<string, (data: ProblemData) => string>;
