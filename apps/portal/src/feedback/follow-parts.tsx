import type { Problem } from '@inflytande/domain/kernel/result';
import type { StatementStatus } from '@inflytande/domain/feedback/statement';
import { answerKindWords, verdictWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { wayForwardWords } from '@inflytande/i18n/own-care-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { paths, type Language } from '../paths.ts';
import { writtenDate, writtenDay } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { FormErrors } from '../organisations/form-parts.tsx';
import { AskedAuthor } from './asked-author.tsx';
import { CarriedCode, ChangeByCode, SentSince } from './change-by-code.tsx';
import { declinedBecause } from './decline-words.ts';
import { PromiseList } from './promise-list.tsx';
import { Urgent } from './submit-similar.tsx';
import { VerdictErrors, VerdictFields, type verdictIn } from './verdict-fields.tsx';

export type Followed = RouterOutputs['statement']['follow'];

/** How a statement's status looks, and what it means: to who wrote it, and to the association that did. */
export const statementLooks: Record<
  StatementStatus,
  { tone: Tone; shape: Shape; word: () => string; about: () => string; aboutOurs: () => string }
> = {
  received: {
    tone: 'info',
    shape: 'ring',
    word: m.term_statement_received,
    about: m.portal_follow_received_about,
    aboutOurs: m.told_received_ours,
  },
  published: {
    tone: 'success',
    shape: 'check',
    word: m.term_statement_published,
    about: m.portal_follow_published_about,
    aboutOurs: m.told_published_ours,
  },
  declined: {
    tone: 'neutral',
    shape: 'cross',
    word: m.term_statement_declined,
    about: m.portal_follow_declined_about,
    aboutOurs: m.told_declined_ours,
  },
  unpublished: {
    tone: 'neutral',
    shape: 'cross',
    word: m.gone_status,
    about: m.gone_about,
    aboutOurs: m.gone_about_ours,
  },
  withdrawn: {
    tone: 'neutral',
    shape: 'dot',
    word: m.term_statement_withdrawn,
    about: m.by_code_withdrawn_about,
    aboutOurs: m.raise_withdrawn_about,
  },
};

/** The day on which a person read a statement and decided; null where nobody has, or its author took it back. */
export const settledOn = (
  language: Language,
  { status, settledAt }: Pick<Followed, 'status' | 'settledAt'>,
): string | null =>
  settledAt === null || status === 'withdrawn' ? null : writtenDay(language, Date.parse(settledAt));

/** What a form of this page was sent with and why it was refused; or that it was taken. */
export type Judging = {
  readonly code: string;
  readonly problem: Problem | null;
  readonly sent: (ReturnType<typeof verdictIn> & { readonly reply: string; readonly text: string }) | null;
  /** Which form: a verdict (B4), a reply to a question (B5), other words, or to take it back (B1). */
  readonly does: 'bedom' | 'svara' | 'andra' | 'ta-tillbaka' | null;
  readonly done: boolean;
  /** Whether life may be in danger, by the new words (B5). */
  readonly urgent: boolean;
};

const doneWords = {
  svara: m.ask_reply_thanks,
  andra: m.by_code_revised,
  'ta-tillbaka': m.by_code_taken_back,
} as const;

const Facts = ({ followed }: { followed: Followed }) => {
  const { language } = useSite();
  return (
    <DefinitionList
      facts={[
        {
          term: m.portal_follow_received(),
          value: writtenDay(language, new Date(followed.receivedAt).getTime()),
        },
        { term: m.told_settled(), value: settledOn(language, followed) },
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
          term: m.open_answer_follow(),
          value:
            followed.consultationId === null ? null : (
              <To to={paths.consultation(followed.consultationId)}>{m.open_answer_follow_go()}</To>
            ),
        },
        { term: m.portal_follow_why(), value: declinedBecause(followed.declinePrinciple) },
      ]}
    />
  );
};

/** What became of a statement, and, where somebody has answered, the question whether that helped (B4, B6). */
export const FollowPage = ({ followed, judging }: { followed: Followed; judging: Judging }) => {
  const { language } = useSite();
  const look = statementLooks[followed.status];
  return (
    <Page title={m.portal_follow_title()}>
      {judging.does === 'bedom' ? (
        <VerdictErrors problem={judging.problem} />
      ) : (
        <FormErrors problem={judging.problem} />
      )}
      {judging.urgent ? <Urgent /> : null}
      {judging.done && judging.does !== null && judging.does !== 'bedom' ? (
        <Alert tone="success" role="status">
          <p>{doneWords[judging.does]()}</p>
        </Alert>
      ) : null}
      {judging.done && judging.does === 'bedom' && followed.verdict !== null ? (
        <Alert tone="success" role="status">
          <p>{m.verdict_thanks({ verdict: verdictWords[followed.verdict.verdict]() })}</p>
        </Alert>
      ) : null}
      <p>
        <StatusTag tone={look.tone} shape={look.shape}>
          {look.word()}
        </StatusTag>
      </p>
      <p className="lead">{look.about()}</p>
      {followed.replyDue === null ? null : (
        <p>
          {(followed.replyIsLate ? m.reply_to_you_late : m.reply_to_you_due)({
            when: writtenDate(language, followed.replyDue),
          })}
        </p>
      )}
      <SentSince versions={followed.versions} />
      {followed.masked ? <p>{m.told_masked()}</p> : null}
      {followed.forwardings.map(({ to, at }) => (
        <p key={to}>{m.own_care_sent({ to: wayForwardWords[to](), when: writtenDay(language, at) })}</p>
      ))}
      <Facts followed={followed} />
      <AskedAuthor
        title={m.ask_to_you_title()}
        questions={followed.questions}
        waits={followed.status === 'received'}
        problem={judging.does === 'svara' ? judging.problem : null}
        typed={judging.done ? '' : (judging.sent?.reply ?? '')}
        at={paths.follow()}
        carried={<CarriedCode code={judging.code} does="svara" />}
      />
      {followed.status === 'withdrawn' ? null : <FollowedAnswers followed={followed} />}
      {followed.mayJudge ? <VerdictForm followed={followed} judging={judging} /> : null}
      {followed.mayRevise ? (
        <ChangeByCode
          code={judging.code}
          problem={judging.does === 'andra' ? judging.problem : null}
          typed={judging.done ? '' : (judging.sent?.text ?? '')}
        />
      ) : null}
    </Page>
  );
};

const FollowedAnswers = ({ followed: { answers, promises } }: { followed: Followed }) => {
  const { language } = useSite();
  const nameOf = (id: string) =>
    answers.find(({ principalId }) => principalId === id)?.principalName ?? m.portal_answer_nameless();
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{m.portal_answers_title()}</h2>
      {answers.length === 0 ? (
        <EmptyState title={m.portal_follow_no_answer()}>
          <p>{m.portal_follow_no_answer_next()}</p>
        </EmptyState>
      ) : (
        <ul className="records">
          {answers.map((answer) => (
            <li key={answer.id}>
              <p className="meta">
                <span>{answerKindWords[answer.kind]()}</span>
                <span>{answer.principalName}</span>
                <span>{writtenDate(language, answer.givenAt)}</span>
              </p>
              <p className="said">
                <Swedish>{answer.text}</Swedish>
              </p>
            </li>
          ))}
        </ul>
      )}
      <PromiseList promises={promises} nameOf={nameOf} />
    </section>
  );
};

/** The code travels in the form, never in an address. */
const VerdictForm = ({ followed: { verdict }, judging }: { followed: Followed; judging: Judging }) => {
  const { language } = useSite();
  const href = useHref();
  const { code, sent } = judging;
  const problem = judging.does === 'bedom' ? judging.problem : null;
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">{m.verdict_question()}</h2>
      <p>
        {verdict === null
          ? m.verdict_question_lead()
          : m.verdict_given({
              verdict: verdictWords[verdict.verdict]().toLowerCase(),
              date: writtenDate(language, verdict.givenAt),
            })}
      </p>
      <form method="post" action={href(paths.follow())} className="form" noValidate>
        <CarriedCode code={code} does="bedom" />
        <VerdictFields
          label={verdict === null ? m.verdict_question() : m.verdict_change()}
          noteHint={m.verdict_note_private_hint()}
          problem={problem}
          chosen={sent?.verdict}
          note={problem === null ? '' : (sent?.note ?? '')}
        />
        <p className="button-row">
          <Button type="submit">{m.verdict_send()}</Button>
        </p>
      </form>
    </section>
  );
};
