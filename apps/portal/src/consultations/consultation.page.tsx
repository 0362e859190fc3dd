import { labelRules } from '@inflytande/domain/consultations/consultation';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { paths } from '../paths.ts';
import { writtenDate, writtenDay } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import {
  ConsultationDocuments,
  ConsultationTags,
  isCall,
  Paragraphs,
  PartyAnswerTag,
} from './consultation-parts.tsx';
import { AnswerOpenly, OpenAnswers, type OpenAnswersList } from './open-answers.tsx';

type Data = RouterOutputs['consultation']['get'];

/** One consultation: what changes, till when, who was asked and answered, and what it led to (X1). */
export const consultationRoute: Route = {
  pattern: '/samrad/:id',
  get: async ({ api, params, search }) => {
    const data = await api.consultation.get({ id: params['id'] ?? '' });
    const cursor = search.get('fran');
    const answers = data.openToAnyone
      ? await api.openAnswer.list({ id: data.id, ...(cursor === null ? {} : { cursor }) })
      : null;
    return shown({
      title: () => data.title,
      body: () => <ConsultationPage data={data} answers={answers} />,
    });
  },
};

const ConsultationPage = ({ data, answers }: { data: Data; answers: OpenAnswersList | null }) => (
  <Page
    title={<Swedish>{data.title}</Swedish>}
    above={[{ to: paths.consultations(), label: m.consultations_title() }]}
  >
    <ConsultationTags {...data} />
    <Notes data={data} />
    <Facts data={data} />
    <section aria-labelledby="andras">
      <h2 id="andras">{isCall(data) ? m.call_what() : m.consultation_what_changes()}</h2>
      <Paragraphs text={data.whatChanges} />
    </section>
    <ConsultationDocuments documents={data.documents} />
    <AnswerOpenly data={data} />
    {data.cycleYear === null ? <Outcome data={data} /> : <ToEdition year={data.cycleYear} />}
    <Asked data={data} />
    {answers === null ? null : <OpenAnswers id={data.id} answers={answers} />}
  </Page>
);

/** What has happened to it that a reader must know: taken back, too late, more time. */
const Notes = ({ data: { cancelled, timing, extensions } }: { data: Data }) => {
  const { language } = useSite();
  return (
    <>
      {cancelled === null ? null : (
        <Alert tone="warning">
          <p>{m.consultation_cancelled_text({ reason: cancelled.reason })}</p>
        </Alert>
      )}
      {timing === 'late' ? <p>{m.consultation_late_text()}</p> : null}
      {extensions.map(({ closes, reason }) => (
        <p key={closes}>{m.consultation_extended({ date: writtenDate(language, closes), reason })}</p>
      ))}
    </>
  );
};

const Facts = ({ data: { label, lastDay, opens, decisionOn, sentAt } }: { data: Data }) => {
  const { language } = useSite();
  const { asksForAnswers } = labelRules[label];
  const noEnd = asksForAnswers ? m.consultation_no_last_day() : null;
  return (
    <DefinitionList
      facts={[
        {
          term: m.consultation_last_day(),
          value: lastDay === null ? noEnd : writtenDate(language, lastDay),
        },
        { term: m.consultation_opens(), value: asksForAnswers ? writtenDate(language, opens) : null },
        {
          term: m.consultation_decision_on(),
          value: decisionOn === null ? null : writtenDate(language, decisionOn),
        },
        { term: m.consultation_sent_on(), value: sentAt === null ? null : writtenDay(language, sentAt) },
      ]}
    />
  );
};

const Outcome = ({ data: { ledTo, status } }: { data: Data }) => {
  const { language } = useSite();
  if (status === 'cancelled') return null;
  return (
    <section aria-labelledby="ledde-till">
      <h2 id="ledde-till">{m.consultation_led_to()}</h2>
      {ledTo === null ? (
        <p>{m.consultation_led_to_none()}</p>
      ) : (
        <>
          <Paragraphs text={ledTo.text} />
          <DefinitionList
            facts={[
              {
                term: m.consultation_led_to_decisions(),
                value:
                  ledTo.decisionIds.length === 0 ? null : <Swedish>{ledTo.decisionIds.join('; ')}</Swedish>,
              },
            ]}
          />
          <p className="small soft">{m.consultation_led_to_told({ date: writtenDay(language, ledTo.at) })}</p>
        </>
      )}
    </section>
  );
};

/** What the answers to a call for views led to is the round's edition (B8, B9). */
const ToEdition = ({ year }: { year: number }) => (
  <section aria-labelledby="ledde-till">
    <h2 id="ledde-till">{m.call_edition()}</h2>
    <p>{m.call_edition_text({ year })}</p>
    <p>
      <To to={paths.edition(String(year))}>{m.call_edition_go({ year })}</To>
    </p>
  </section>
);

const Asked = ({ data: { label, asked, status } }: { data: Data }) => (
  <section aria-labelledby="tillfragade">
    <h2 id="tillfragade">
      {labelRules[label].asksForAnswers ? m.consultation_asked() : m.consultation_told()}
    </h2>
    {asked.length === 0 ? <p>{m.consultation_asked_none()}</p> : null}
    <ul className="records">
      {asked.map(({ partyId, name, answer }) => (
        <li key={partyId}>
          <p className="row">
            <To to={paths.organisation(partyId)}>
              <Swedish>{name}</Swedish>
            </To>
            <PartyAnswerTag label={label} answer={answer} />
          </p>
        </li>
      ))}
    </ul>
    <p className="small soft">{isCall({ label }) ? m.call_answers_note() : m.consultation_answers_note()}</p>
    {status === 'open' ? (
      <p>
        {m.consultation_answer_for()} <To to={paths.myAssociations()}>{m.consultation_answer_for_go()}</To>
      </p>
    ) : null}
  </section>
);
