import type { Problem } from '@inflytande/domain/kernel/result';
import { answerKindWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { refusedWith, textOf } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { notFoundPage } from '../site/error-pages.tsx';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { VerdictErrors, verdictErrorAt, VerdictFields, verdictIn } from './verdict-fields.tsx';

type Matter = Pick<RouterOutputs['verdict']['list'][number], 'title' | 'answers'> & {
  /** For how long others in the association may object. */
  readonly objectionDays?: number;
};

/** Who judges: an association proposes, a body goes by its decision (B4). */
type Judge = {
  readonly by: 'association' | 'body';
  readonly back: string;
  readonly action: string;
};

type JudgeProps = {
  readonly matter: Matter;
  readonly judge: Judge;
  readonly problem: Problem | null;
  readonly sent: { readonly verdict: string; readonly note: string; readonly decision: string };
};

const JudgeView = ({ matter, judge, problem, sent }: JudgeProps) => {
  const { language } = useSite();
  const href = useHref();
  const isBody = judge.by === 'body';
  return (
    <Page
      title={m.verdict_propose_title()}
      lead={<Swedish>{matter.title}</Swedish>}
      above={[{ to: judge.back, label: m.verdict_list_title() }]}
    >
      <VerdictErrors problem={problem} />
      <h2>{m.portal_answers_title()}</h2>
      <ul className="records">
        {matter.answers.map((answer) => (
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
      <p>
        {isBody
          ? m.verdict_body_decision_lead()
          : m.verdict_propose_lead({ days: matter.objectionDays ?? 0 })}
      </p>
      <form method="post" action={href(judge.action)} className="form" noValidate>
        <VerdictFields
          label={m.verdict_question()}
          noteHint={isBody ? m.verdict_body_note_hint() : m.verdict_note_public_hint()}
          problem={problem}
          chosen={sent.verdict}
          note={sent.note}
        />
        {isBody ? (
          <TextField
            id="decision"
            name="decision"
            label={m.verdict_body_decision()}
            hint={m.verdict_body_decision_hint()}
            error={verdictErrorAt(problem, 'decision')}
            maxLength={200}
            defaultValue={sent.decision}
          />
        ) : null}
        <p className="button-row">
          <Button type="submit">{isBody ? m.verdict_body_send() : m.verdict_propose_send()}</Button>
          <To to={judge.back}>{m.association_cancel()}</To>
        </p>
      </form>
    </Page>
  );
};

const nothingSent = { verdict: '', note: '', decision: '' };

const view = (
  matter: Matter | undefined,
  judge: Judge,
  { problem, sent }: Pick<JudgeProps, 'problem' | 'sent'> = { problem: null, sent: nothingSent },
): Reply =>
  matter === undefined
    ? notFoundPage()
    : shown({
        status: problem === null ? 200 : 422,
        title: () => (problem === null ? '' : `${m.portal_error_prefix()} `) + m.verdict_propose_title(),
        secret: true,
        body: () => <JudgeView matter={matter} judge={judge} problem={problem} sent={sent} />,
      });

const idsOf = ({ params: { id = '', pointId = '' } }: Ask) => ({ id, pointId });

const associationJudge = (ask: Ask): Judge => {
  const { id, pointId } = idsOf(ask);
  return { by: 'association', back: paths.myAssociation(id), action: paths.judge(id, pointId) };
};

const associationMatter = async (ask: Ask) => {
  const { id, pointId } = idsOf(ask);
  const matters = await ask.api.verdictProposal.list({ organisationId: id });
  return matters.find((one) => one.id === pointId);
};

/** One in an association proposes what it says of an answer (B4). */
export const judgeRoute: Route = {
  pattern: '/min-forening/:id/bedom/:pointId',
  get: (ask) => forSignedIn(ask, async () => view(await associationMatter(ask), associationJudge(ask))),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const { id, pointId } = idsOf(ask);
      const said = verdictIn(form);
      return refusedWith(
        async () => {
          const { objectUntil } = await ask.api.verdictProposal.propose({
            pointId,
            organisationId: id,
            ...said,
          });
          return moved(paths.myAssociation(id, { bedomt: objectUntil }));
        },
        async (problem) =>
          view(await associationMatter(ask), associationJudge(ask), {
            problem,
            sent: { ...said, decision: '' },
          }),
      );
    }),
};

const bodyJudge = (ask: Ask): Judge => {
  const { id, pointId } = idsOf(ask);
  return {
    by: 'body',
    back: paths.myBody(id),
    action: paths.judgeForBody(id, pointId),
  };
};

const bodyMatter = async (ask: Ask) => {
  const { id, pointId } = idsOf(ask);
  return (await ask.api.verdict.list({ bodyId: id })).find((one) => one.id === pointId);
};

/** A body's member gives its verdict by its decision (B4). */
export const judgeForBodyRoute: Route = {
  pattern: '/mitt-rad/:id/bedom/:pointId',
  get: (ask) => forSignedIn(ask, async () => view(await bodyMatter(ask), bodyJudge(ask))),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const { id, pointId } = idsOf(ask);
      const said = { ...verdictIn(form), decision: textOf(form, 'decision') };
      return refusedWith(
        async () => {
          await ask.api.verdict.give({ pointId, bodyId: id, ...said });
          return moved(paths.myBody(id, { bedomt: said.verdict }));
        },
        async (problem) => view(await bodyMatter(ask), bodyJudge(ask), { problem, sent: said }),
      );
    }),
};
