import { fileKinds } from '@inflytande/domain/kernel/file';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextField } from '@inflytande/ui/field';

const accepted = Object.values(fileKinds)
  .flatMap(({ ending, mediaType }) => [`.${ending}`, mediaType])
  .join(',');

/** A choice of file; what is too large or of another kind is refused when it comes. */
export const FileField = ({ error }: { error: string | undefined }) => (
  <TextField
    id="file"
    name="file"
    type="file"
    accept={accepted}
    label={m.association_file()}
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
