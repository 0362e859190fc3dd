import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import type { StatementStatus } from '@inflytande/domain/feedback/statement';
import type { RouterOutputs } from '@inflytande/server/api';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextField } from '@inflytande/ui/field';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { paths } from '../paths.ts';
import { writtenDate, writtenDay } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { shown, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { declinedBecause } from './decline-words.ts';
import { answerKindWords } from '@inflytande/i18n/feedback-words';

type Followed = RouterOutputs['statement']['follow'];

const form = (typed = '', problem?: Problem): Reply =>
  shown({
    status: problem === undefined ? 200 : 422,
    title: () => (problem === undefined ? '' : `${m.portal_error_prefix()} `) + m.portal_follow_title(),
    body: () => (
      <FollowForm typed={typed} error={problem === undefined ? undefined : problemSentence(problem)} />
    ),
  });

/** Come back with the code: status and replies, never the text that was sent (B6). */
export const followRoute: Route = {
  pattern: '/folj',
  get: () => Promise.resolve(form()),
  post: async ({ api }, posted) => {
    const value = posted.get('kod');
    const typed = typeof value === 'string' ? value.slice(0, 100) : '';
    const receipt = parseReceipt(typed);
    if (!receipt.ok) return form(typed, receipt.problem);
    try {
      const followed = await api.statement.follow({ receipt: receipt.value });
      return shown({
        secret: true,
        title: () => m.portal_follow_title(),
        body: () => <FollowPage followed={followed} />,
      });
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return form(typed, problem);
    }
  },
};

const FollowForm = ({ typed, error }: { typed: string; error: string | undefined }) => {
  const href = useHref();
  return (
    <Page title={m.portal_follow_title()} lead={m.portal_follow_lead()}>
      {error === undefined ? null : (
        <ErrorSummary title={m.portal_errors_title()} errors={[{ field: 'kod', message: error }]} />
      )}
      <form method="post" action={href(paths.follow())} className="form" noValidate>
        <TextField
          id="kod"
          name="kod"
          className="field-short"
          label={m.portal_follow_code()}
          hint={m.portal_follow_code_hint()}
          error={error}
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <p className="button-row">
          <Button type="submit">{m.portal_follow_show()}</Button>
        </p>
      </form>
      <p>
        {m.portal_follow_lost()} <To to={paths.submit()}>{m.portal_nav_submit()}</To>
      </p>
    </Page>
  );
};

export const statementLooks: Record<
  StatementStatus,
  { tone: Tone; shape: Shape; word: () => string; about: () => string }
> = {
  received: {
    tone: 'info',
    shape: 'ring',
    word: m.term_statement_received,
    about: m.portal_follow_received_about,
  },
  published: {
    tone: 'success',
    shape: 'check',
    word: m.term_statement_published,
    about: m.portal_follow_published_about,
  },
  declined: {
    tone: 'neutral',
    shape: 'cross',
    word: m.term_statement_declined,
    about: m.portal_follow_declined_about,
  },
  withdrawn: {
    tone: 'neutral',
    shape: 'dot',
    word: m.term_statement_withdrawn,
    about: m.raise_withdrawn_about,
  },
};

const FollowPage = ({ followed }: { followed: Followed }) => {
  const { language } = useSite();
  const look = statementLooks[followed.status];
  return (
    <Page title={m.portal_follow_title()}>
      <p>
        <StatusTag tone={look.tone} shape={look.shape}>
          {look.word()}
        </StatusTag>
      </p>
      <p className="lead">{look.about()}</p>
      <DefinitionList
        facts={[
          {
            term: m.portal_follow_received(),
            value: writtenDay(language, new Date(followed.receivedAt).getTime()),
          },
          {
            term: m.portal_follow_point(),
            value:
              followed.point === null ? null : (
                <To to={paths.point(followed.point.id)}>
                  <Swedish>{followed.point.title}</Swedish>
                </To>
              ),
          },
          {
            term: m.portal_follow_why(),
            value: declinedBecause(followed.declinePrinciple),
          },
        ]}
      />
      <h2>{m.portal_answers_title()}</h2>
      {followed.answers.length === 0 ? (
        <EmptyState title={m.portal_follow_no_answer()}>
          <p>{m.portal_follow_no_answer_next()}</p>
        </EmptyState>
      ) : (
        <ul className="records">
          {followed.answers.map((answer) => (
            <li key={answer.id}>
              <p className="meta">
                <span>{answerKindWords[answer.kind]()}</span>
                <span>{writtenDate(language, answer.givenAt)}</span>
              </p>
              <p className="said">
                <Swedish>{answer.text}</Swedish>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
