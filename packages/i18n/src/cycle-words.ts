import type { CycleStep } from '@inflytande/domain/feedback/cycle-life';
import type { EditionColumn } from '@inflytande/domain/feedback/edition';
import { yearLabel, type YearPart } from '@inflytande/domain/feedback/year-label';
import { m } from './paraglide/messages.js';

/** Where a round of feedback stands (B8). */
export const cycleStepWords: Record<CycleStep, () => string> = {
  planned: m.cycle_step_planned,
  'pre-meeting': m.cycle_step_pre_meeting,
  hearing: m.cycle_step_hearing,
  'call-for-views': m.cycle_step_call_for_views,
  compilation: m.cycle_step_compilation,
  'sign-off': m.cycle_step_sign_off,
  answers: m.cycle_step_answers,
  verdicts: m.cycle_step_verdicts,
  completed: m.cycle_step_completed,
  'not-held': m.cycle_step_not_held,
};

/** The headings under which points stand in a theme's section, in their order (B9). */
export const editionColumnWords = {
  criticism: m.edition_criticism,
  praise: m.edition_praise,
  questions: m.edition_questions,
  information: m.edition_information,
} as const satisfies Record<EditionColumn, () => string>;
export const editionColumns = Object.keys(editionColumnWords) as readonly EditionColumn[];

const partWord = (part: YearPart): string =>
  part.kind === 'run' ? `${part.from}–${part.until}` : String(part.year);

/** A label as people say it (B9): `2018 och 2019`, `2018–2021`, `2019 och 2021`. Empty where no year is known. */
export const labelWords = (label: readonly YearPart[]): string => {
  const parts = label.map(partWord);
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : m.edition_and({ first: parts.join(', '), last });
};

/** Years as people say them: see `labelWords`. */
export const writtenYears = (years: readonly number[]): string => labelWords(yearLabel(years));
