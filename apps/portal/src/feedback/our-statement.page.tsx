import { crisisSigns } from '@inflytande/domain/feedback/crisis';
import type { StatementStatus } from '@inflytande/domain/feedback/statement';
import type { Problem } from '@inflytande/domain/kernel/result';
import type { RouterOutputs } from '@inflytande/server/api';
import { answerKindWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { TextArea, TextField } from '@inflytande/ui/field';
import { StatusTag } from '@inflytande/ui/tag';
import { errorAt, FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenDate, writtenDay } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { AskedAuthor } from './asked-author.tsx';
import { declinedBecause } from './decline-words.ts';
import { settledOn, statementLooks } from './follow-parts.tsx';
import { Urgent } from './submit-similar.tsx';

type Own = RouterOutputs['ownStatement']['get'];

const versionWords = {
  received: m.raise_version_received,
  published: m.raise_version_published,
  declined: m.raise_version_declined,
  unpublished: m.gone_status,
  withdrawn: m.raise_version_withdrawn,
} as const satisfies Record<StatementStatus, () => string>;

/** What was sent first, and every wording since (B1). */
const Versions = ({ own }: { own: Own }) => {
  const { language } = useSite();
  return (
    <>
      <h2>{m.raise_words()}</h2>
      <blockquote className="quote">
        <p className="said">
          <Swedish>{own.text}</Swedish>
        </p>
      </blockquote>
      {own.versions.length === 0 ? null : <h2>{m.raise_versions()}</h2>}
      {own.versions.map(({ version, at, text, status }) => (
        <section key={version}>
          <h3>{m.raise_version({ version, when: writtenDay(language, Date.parse(at)) })}</h3>
          <p>{versionWords[status]()}</p>
          <blockquote className="quote">
            <p className="said">
              <Swedish>{text}</Swedish>
            </p>
          </blockquote>
        </section>
      ))}
    </>
  );
};

/** What named officials have answered, and how many have not (B11). */
const Cases = ({ cases }: Pick<Own, 'cases'>) => {
  const { language } = useSite();
  if (cases.length === 0) return null;
  return (
    <section aria-labelledby="tjanstepersoner">
      <h2 id="tjanstepersoner">{m.case_ours_title()}</h2>
      {cases.map(({ id, associationId, pointId, asked, closes, answers }) => (
        <div key={id}>
          <p>
            {m.case_ours_count({
              answered: answers.length,
              asked,
              when: writtenDate(language, closes ?? ''),
            })}
          </p>
          {answers.length === 0 ? null : (
            <>
              <ul className="records">
                {answers.map(({ id: answerId, kind, text, at }) => (
                  <li key={answerId}>
                    <p className="meta">
                      <span>{answerKindWords[kind]()}</span>
                      <span>{writtenDay(language, at)}</span>
                    </p>
                    <p className="said">
                      <Swedish>{text}</Swedish>
                    </p>
                  </li>
                ))}
              </ul>
              <p>
                <To to={paths.judge(associationId, pointId)}>{m.letter_answered_judge()}</To>
              </p>
            </>
          )}
        </div>
      ))}
    </section>
  );
};

type ChangeProps = {
  readonly own: Own;
  readonly at: string;
  readonly problem: Problem | null;
  readonly typed: string;
  /** A reply to a question that was refused. */
  readonly reply: string;
};

/** The words that wait to be read tell of something urgent: whom to call is said at once (B5). */
const waitsUrgently = ({ versions, text, status }: Own): boolean => {
  const latest = versions.at(-1) ?? { text, status };
  return latest.status === 'received' && crisisSigns(latest.text).length > 0;
};

/** What only its author may do: say it in other words, take it back (B1). */
const Changes = ({ own, at, problem, typed }: Omit<ChangeProps, 'reply'>) => {
  const href = useHref();
  return (
    <>
      <section aria-labelledby="andra-ord">
        <h2 id="andra-ord">{m.raise_revise_title()}</h2>
        <p>{m.raise_revise_lead()}</p>
        <form method="post" action={href(at)} className="form" noValidate>
          <TextArea
            id="text"
            name="text"
            label={m.raise_revise_label()}
            error={errorAt(problem, 'text')}
            defaultValue={typed === '' ? (own.versions.at(-1)?.text ?? own.text) : typed}
          />
          <p className="button-row">
            <Button type="submit" variant="secondary" name="till" value="andra">
              {m.raise_revise_send()}
            </Button>
          </p>
        </form>
      </section>
      <section aria-labelledby="ta-tillbaka">
        <h2 id="ta-tillbaka">{m.raise_take_back_title()}</h2>
        <p>{m.raise_take_back_lead()}</p>
        <form method="post" action={href(at)} className="form" noValidate>
          <TextField
            id="reason"
            name="reason"
            label={m.raise_take_back_reason()}
            error={errorAt(problem, 'reason')}
          />
          <p className="button-row">
            <Button type="submit" variant="secondary" name="till" value="ta-tillbaka">
              {m.raise_take_back_send()}
            </Button>
          </p>
        </form>
      </section>
    </>
  );
};

type View = Pick<ChangeProps, 'problem' | 'typed' | 'reply'>;
const nothing: View = { problem: null, typed: '', reply: '' };

const OwnStatement = (props: ChangeProps) => {
  const { own, at, problem, reply } = props;
  const { language } = useSite();
  const look = statementLooks[own.status];
  return (
    <>
      <FormErrors problem={problem} />
      {waitsUrgently(own) ? <Urgent /> : null}
      <p>
        <StatusTag tone={look.tone} shape={look.shape}>
          {look.word()}
        </StatusTag>
      </p>
      <p className="lead">{look.aboutOurs()}</p>
      {own.masked ? <p>{m.told_masked()}</p> : null}
      <DefinitionList
        facts={[
          { term: m.raise_received_on(), value: writtenDay(language, Date.parse(own.receivedAt)) },
          { term: m.told_settled(), value: settledOn(language, own) },
          { term: m.raise_in_name(), value: <Swedish>{own.authorName}</Swedish> },
          {
            term: m.raise_point(),
            value:
              own.point === null ? null : (
                <To to={paths.point(own.point.id)}>
                  <Swedish>{own.point.title}</Swedish>
                </To>
              ),
          },
          { term: m.raise_why(), value: declinedBecause(own.declinePrinciple) },
        ]}
      />
      <AskedAuthor
        title={m.ask_to_ours_title()}
        questions={own.questions}
        waits={own.status === 'received'}
        problem={problem}
        typed={reply}
        at={at}
        carried={<input type="hidden" name="till" value="svara" />}
      />
      <Cases cases={own.cases} />
      <Versions own={own} />
      {own.status === 'received' || own.status === 'published' ? <Changes {...props} /> : null}
    </>
  );
};

const view = async (ask: Ask, shownWith: View = nothing): Promise<Reply> => {
  const { problem } = shownWith;
  const { id = '', statementId = '' } = ask.params;
  const own = await ask.api.ownStatement.get({ id: statementId });
  return shown({
    status: problem === null ? 200 : 422,
    title: () => `${problem === null ? '' : `${m.portal_error_prefix()} `}${m.raise_one_title()}`,
    secret: true,
    body: () => (
      <Page
        title={m.raise_one_title()}
        above={[
          { to: paths.myAssociations(), label: m.association_title() },
          { to: paths.myAssociation(id), label: own.authorName ?? m.association_title() },
          { to: paths.ourStatements(id), label: m.raise_title() },
        ]}
      >
        <OwnStatement own={own} at={paths.ourStatement(id, statementId)} {...shownWith} />
      </Page>
    ),
  });
};

/** What became of a statement of the association, for those who speak for it (B1, B5). */
export const ourStatementRoute: Route = {
  pattern: '/min-forening/:id/synpunkter/:statementId',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const { id = '', statementId = '' } = ask.params;
      const typed = textOf(form, 'text');
      const reply = textOf(form, 'reply');
      const { ownStatement, authorQuestion } = ask.api;
      return refusedWith(
        async () => {
          const wanted = form.get('till');
          if (wanted === 'svara') await authorQuestion.reply({ statementId, reply });
          else if (wanted === 'ta-tillbaka')
            await ownStatement.takeBack({ id: statementId, reason: textOf(form, 'reason') });
          else await ownStatement.revise({ id: statementId, text: typed });
          return moved(paths.ourStatement(id, statementId));
        },
        (problem) => view(ask, { problem, typed, reply }),
      );
    }),
};
