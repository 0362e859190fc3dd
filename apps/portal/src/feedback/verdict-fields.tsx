import type { Problem } from '@inflytande/domain/kernel/result';
import { verdicts, type Verdict } from '@inflytande/domain/feedback/verdict';
import { verdictWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, TextArea } from '@inflytande/ui/field';

const hints = {
  solved: m.verdict_solved_hint,
  partly: m.verdict_partly_hint,
  not: m.verdict_not_hint,
  worse: m.verdict_worse_hint,
} as const satisfies Record<Verdict['verdict'], () => string>;

/** Where a refusal leads to in a form of a verdict. */
const fieldOf = ({ code, path }: Problem): string =>
  code === 'verdict/missing'
    ? 'verdict'
    : code === 'verdict/decision-missing'
      ? 'decision'
      : (path ?? 'main');

/** What kept a verdict from being taken, with a link to the field. */
export const VerdictErrors = ({ problem }: { problem: Problem | null }) =>
  problem === null ? null : (
    <ErrorSummary
      title={m.portal_errors_title()}
      errors={[{ field: fieldOf(problem), message: problemSentence(problem) }]}
    />
  );

/** The sentence of one field of that form, if that is what is wrong. */
export const verdictErrorAt = (problem: Problem | null, field: string): string | undefined =>
  problem !== null && fieldOf(problem) === field ? problemSentence(problem) : undefined;

/** A verdict as a form posted it. The server says what is missing. */
export const verdictIn = (form: FormData) => {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { verdict: text('verdict') as Verdict['verdict'], note: text('note') };
};

type VerdictFieldsProps = {
  readonly label: string;
  readonly noteHint: string;
  readonly problem: Problem | null;
  /** What was posted or said before. */
  readonly chosen?: string | undefined;
  readonly note?: string;
};

/** *Är det löst?* – with what each answer means, and room for a word (B4). */
export const VerdictFields = ({ label, noteHint, problem, chosen, note = '' }: VerdictFieldsProps) => (
  <>
    <RadioGroup
      id="verdict"
      name="verdict"
      label={label}
      error={verdictErrorAt(problem, 'verdict')}
      chosen={chosen}
      choices={verdicts.map((value) => ({ value, label: verdictWords[value](), hint: hints[value]() }))}
    />
    <TextArea
      id="note"
      name="note"
      label={m.verdict_note()}
      hint={noteHint}
      rows={3}
      maxLength={2000}
      defaultValue={note}
    />
  </>
);
