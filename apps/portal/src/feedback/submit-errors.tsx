import type { SubmissionProblem } from '@inflytande/domain/feedback/submission';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { ErrorSummary } from '@inflytande/ui/error-summary';

/** The sentence of one field, if something is wrong with it. */
export const errorOf = (problems: readonly SubmissionProblem[], field: string): string | undefined => {
  const problem = problems.find(({ path }) => path === field);
  return problem === undefined ? undefined : problemSentence(problem);
};

export const SubmitErrors = ({ problems }: { problems: readonly SubmissionProblem[] }) =>
  problems.length === 0 ? null : (
    <ErrorSummary
      title={m.portal_errors_title()}
      errors={problems.map((problem) => ({
        field: problem.path ?? 'main',
        message: problemSentence(problem),
      }))}
    />
  );
