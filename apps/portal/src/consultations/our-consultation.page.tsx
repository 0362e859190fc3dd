import { saidKinds, type SaidKind } from '@inflytande/domain/consultations/answer-consultation';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { RadioGroup, TextArea } from '@inflytande/ui/field';
import { errorAt, FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenDate, writtenMoment } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { CallAnswers, ownOfCall, type OwnOfCall } from './call-answers.tsx';
import { ConsultationDocuments, ConsultationTags, isCall, Paragraphs } from './consultation-parts.tsx';

type Data = RouterOutputs['consultationAnswer']['get'];
type Written = { readonly kind: SaidKind; readonly text: string };

type ViewProps = {
  readonly organisationId: string;
  readonly data: Data;
  readonly written: Written;
  readonly problem: Problem | null;
  readonly sent: boolean;
  /** What the association writes and has sent to a call for views; null for all other consultations (B8). */
  readonly calls: OwnOfCall | null;
};

const kindWords = {
  answer: m.ours_answer_kind_answer,
  abstain: m.ours_answer_kind_abstain,
} as const satisfies Record<SaidKind, () => string>;

const AnswerForm = ({ organisationId, data, written, problem }: Omit<ViewProps, 'sent' | 'calls'>) => {
  const { language } = useSite();
  const href = useHref();
  const { lastDay } = data;
  return (
    <section aria-labelledby="svara">
      <h2 id="svara">{m.ours_answer_title()}</h2>
      <p>
        {lastDay === null
          ? m.ours_answer_lead_no_end()
          : m.ours_answer_lead({ date: writtenDate(language, lastDay) })}
      </p>
      <form
        method="post"
        action={href(paths.ourConsultation(organisationId, data.id))}
        className="form"
        noValidate
      >
        <RadioGroup
          id="kind"
          name="kind"
          label={m.ours_answer_kind()}
          chosen={written.kind}
          choices={saidKinds.map((value) => ({ value, label: kindWords[value]() }))}
        />
        <TextArea
          id="text"
          name="text"
          label={m.ours_answer_text()}
          hint={m.ours_answer_text_hint()}
          error={errorAt(problem, 'text')}
          rows={10}
          maxLength={20_000}
          defaultValue={written.text}
        />
        <p className="button-row">
          <Button type="submit">
            {data.versions.length === 0 ? m.ours_answer_send() : m.ours_answer_change()}
          </Button>
          <To to={paths.myAssociation(organisationId)}>{m.association_cancel()}</To>
        </p>
      </form>
    </section>
  );
};

/** Why the association cannot answer now. */
const NoAnswer = ({ data: { status, opens } }: { data: Data }) => {
  const { language } = useSite();
  const words: Readonly<Record<Data['status'], string | null>> = {
    draft: null,
    announced: m.ours_answer_not_open({ date: writtenDate(language, opens) }),
    open: m.ours_answer_only_read(),
    closed: m.ours_answer_closed(),
    cancelled: null,
  };
  const said = words[status];
  return said === null ? null : <p>{said}</p>;
};

const Versions = ({ versions }: Pick<Data, 'versions'>) => {
  const { language } = useSite();
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{m.ours_answer_versions()}</h2>
      <ul className="records">
        {versions
          .map((version, index) => ({ ...version, number: index + 1 }))
          .toReversed()
          .map(({ number, at, kind, text, lateReason }) => (
            <li key={number}>
              <h3>{m.ours_answer_version({ number, when: writtenMoment(language, at) })}</h3>
              {kind === 'abstain' ? <p>{m.ours_answer_version_abstain()}</p> : <Paragraphs text={text} />}
              {lateReason === null ? null : <p>{m.ours_answer_version_late({ reason: lateReason })}</p>}
            </li>
          ))}
      </ul>
    </section>
  );
};

const View = ({ sent, ...props }: ViewProps) => {
  const { organisationId, data, problem, calls } = props;
  const { language } = useSite();
  const statementSent = typeof data.versions.at(-1)?.statementId === 'string';
  return (
    <Page
      title={<Swedish>{data.title}</Swedish>}
      above={[
        { to: paths.myAssociations(), label: m.association_title() },
        { to: paths.myAssociation(organisationId), label: m.ours_consultations_title() },
      ]}
    >
      <FormErrors problem={problem} />
      {sent ? (
        <Alert tone="success" role="status">
          <p>{statementSent ? m.call_ours_sent_done() : m.ours_answer_sent()}</p>
        </Alert>
      ) : null}
      <ConsultationTags {...data} />
      <DefinitionList
        facts={[
          {
            term: m.consultation_last_day(),
            value: data.lastDay === null ? null : writtenDate(language, data.lastDay),
          },
          {
            term: m.consultation_decision_on(),
            value: data.decisionOn === null ? null : writtenDate(language, data.decisionOn),
          },
        ]}
      />
      <section aria-labelledby="andras">
        <h2 id="andras">{isCall(data) ? m.call_what() : m.consultation_what_changes()}</h2>
        <Paragraphs text={data.whatChanges} />
      </section>
      <ConsultationDocuments documents={data.documents} />
      {calls === null ? (
        <>
          {data.mayAnswer ? <AnswerForm {...props} /> : <NoAnswer data={data} />}
          <Versions versions={data.versions} />
        </>
      ) : (
        <>
          {data.mayAnswer ? null : <NoAnswer data={data} />}
          <CallAnswers organisationId={organisationId} data={data} own={calls} />
        </>
      )}
      <p>
        <To to={paths.consultation(data.id)}>{m.ours_answer_public()}</To>
      </p>
    </Page>
  );
};

const idsOf = ({ params: { id = '', consultationId = '' } }: Ask) => ({
  organisationId: id,
  id: consultationId,
});

const latestOf = ({ versions }: Data): Written => {
  const { kind = 'answer', text = '' } = versions.at(-1) ?? {};
  return { kind, text };
};

const view = async (
  ask: Ask,
  again: { problem: Problem; written: Written } | null = null,
): Promise<Reply> => {
  const { organisationId, ...which } = idsOf(ask);
  const data = await ask.api.consultationAnswer.get({ organisationId, ...which });
  const calls = isCall(data) ? await ownOfCall(ask, data) : null;
  const problem = again?.problem ?? null;
  return shown({
    status: problem === null ? 200 : 422,
    title: () => (problem === null ? '' : `${m.portal_error_prefix()} `) + data.title,
    secret: true,
    body: () => (
      <View
        {...{ organisationId, data, problem, calls }}
        written={again?.written ?? latestOf(data)}
        sent={ask.search.has('lamnat')}
      />
    ),
  });
};

/** An association reads what it is asked, and answers it till the last day (X1, K3). */
export const ourConsultationRoute: Route = {
  pattern: '/min-forening/:id/samrad/:consultationId',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const { organisationId, id } = idsOf(ask);
      if (form.get('till') === 'skriv') {
        const draft = await ask.api.callForViews.start({ id, organisationId });
        return moved(paths.ourDraft(organisationId, draft.id));
      }
      const kind = form.get('kind') === 'abstain' ? 'abstain' : 'answer';
      const text = textOf(form, 'text').replaceAll('\r\n', '\n');
      return refusedWith(
        async () => {
          await ask.api.consultationAnswer.give({ organisationId, id, kind, text });
          return moved(paths.ourConsultation(organisationId, id, { lamnat: '1' }));
        },
        (problem) => view(ask, { problem, written: { kind, text } }),
      );
    }),
};
