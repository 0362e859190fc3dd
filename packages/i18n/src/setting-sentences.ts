import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** The sentences of what a region sets for itself; `problem-sentence.ts` checks that none is missing (K5). */
export const settingSentences = {
  'setting/contrast-too-low': () => m.problem_setting_contrast_too_low(),
  'setting/from-unreadable': () => m.problem_setting_from_unreadable(),
  'setting/reason-missing': () => m.problem_setting_reason_missing(),
  'setting/source-missing': () => m.problem_setting_source_missing(),
  'setting/unchanged': () => m.problem_setting_unchanged(),
  'setting/value-too-large': () => m.problem_setting_value_too_large(),
  'setting/value-unreadable': () => m.problem_setting_value_unreadable(),
} as const satisfies Record<string, (data: ProblemData) => string>;
