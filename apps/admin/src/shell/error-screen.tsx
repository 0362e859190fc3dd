import type { ReactNode } from 'react';
import { m } from '@inflytande/i18n/messages';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { shownProblem } from '../problem.ts';
import { Page } from './page.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** A screen that could not be shown at all. */
export const ErrorScreen = ({ error, reset }: ErrorComponentProps): ReactNode => (
  <Page
    title={shownProblem(error).kind === 'not-allowed' ? m.admin_not_allowed_title() : m.admin_error_title()}
  >
    <ProblemNotice error={error} retry={reset} />
  </Page>
);
