import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { mayHelpToRetry, shownProblem } from '../problem.ts';
import { Confirm } from '../session/confirm.tsx';

type ProblemNoticeProps = {
  readonly error: unknown;
  /** Does again what was refused for want of a fresh strong sign-in, once there is one (Z6). */
  readonly again?: (() => void) | undefined;
  /** Offered only where asking once more may help. */
  readonly retry?: () => void;
  /** What remains true in spite of the error, e.g. that nothing typed is lost. */
  readonly comfort?: string;
};

/** An error in one sentence, with what can be done about it. */
export const ProblemNotice = ({ error, again, retry, comfort }: ProblemNoticeProps) => {
  const problem = shownProblem(error);
  return (
    <Alert tone={problem.kind === 'broken' ? 'danger' : 'warning'} role="alert">
      <p>
        {problem.sentence}
        {comfort === undefined ? '' : ` ${comfort}`}
      </p>
      {problem.code === 'access/step-up' ? <Confirm onDone={again} /> : null}
      {retry !== undefined && mayHelpToRetry(error) ? (
        <Button variant="secondary" onClick={retry}>
          {m.admin_try_again()}
        </Button>
      ) : null}
    </Alert>
  );
};
