import { m } from '@inflytande/i18n/messages';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { shownProblem } from '../problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

type FormProblemProps = {
  readonly error: unknown;
  /** The id of the field for each path that the server may name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Sends it again, as it stands. */
  readonly again?: () => void;
};

/** Why a form did not go: at a field, with a link to it, or as a whole. What was typed stays. */
export const FormProblem = ({ error, fields, again }: FormProblemProps) => {
  if (error === null) return null;
  const { path, sentence } = shownProblem(error);
  const field = path === null ? undefined : fields[path];
  return field === undefined ? (
    <ProblemNotice error={error} comfort={m.admin_nothing_lost()} again={again} />
  ) : (
    <ErrorSummary title={m.admin_form_errors()} errors={[{ field, message: sentence }]} />
  );
};

/** The sentence for a field, where the error is about it. */
export const fieldErrorOf =
  (error: unknown) =>
  (path: string): string | undefined => {
    if (error === null) return undefined;
    const problem = shownProblem(error);
    return problem.path === path ? problem.sentence : undefined;
  };
