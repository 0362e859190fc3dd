import { fileKinds } from '@inflytande/domain/kernel/file';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextField } from '@inflytande/ui/field';
import { problemOf } from '../site/problem.ts';
import type { Reply } from '../site/route.ts';

const accepted = Object.values(fileKinds)
  .flatMap(({ ending, mediaType }) => [`.${ending}`, mediaType])
  .join(',');

/** A choice of file; what is too large or of another kind is refused when it comes. */
export const FileField = ({ label, error }: { label?: string; error: string | undefined }) => (
  <TextField
    id="file"
    name="file"
    type="file"
    accept={accepted}
    label={label ?? m.association_file()}
    hint={m.association_file_hint()}
    error={error}
  />
);

/** What kept the form from being taken, with a link to the field. */
export const FormErrors = ({ problem }: { problem: Problem | null }) =>
  problem === null ? null : (
    <ErrorSummary
      title={m.portal_errors_title()}
      errors={[{ field: problem.path ?? 'main', message: problemSentence(problem) }]}
    />
  );

/** The sentence of one field, if that is what is wrong. */
export const errorAt = (problem: Problem | null, field: string): string | undefined =>
  problem?.path === field ? problemSentence(problem) : undefined;

/** A text field as a form posts it. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Does it, or shows the form again with what was refused. What the gate refuses is no page at all. */
export const refusedWith = async (
  change: () => Promise<Reply>,
  again: (problem: Problem) => Promise<Reply>,
): Promise<Reply> => {
  try {
    return await change();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null || problem.code.startsWith('access/')) throw error;
    return again(problem);
  }
};
