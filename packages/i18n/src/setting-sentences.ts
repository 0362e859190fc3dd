import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of what a region sets for itself; `problem-sentence.ts` checks that none is missing (K5). */
export const settingSentences = {
  'setting/from-unreadable': () => m.problem_setting_from_unreadable(),
  'setting/source-missing': () => m.problem_setting_source_missing(),
  'setting/value-unreadable': () => m.problem_setting_value_unreadable(),
} as const satisfies Record<string, (data: ProblemData) => string>;
