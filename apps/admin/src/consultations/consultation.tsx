import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Details } from '@inflytande/ui/details';
import { Linked } from '@inflytande/ui/linked';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ChangePlan } from './change-plan.tsx';
import { ConsultationTags } from './consultation-tags.tsx';
import { ExtendConsultation } from './extend-consultation.tsx';
import { CallTakeIn } from './call-take-in.tsx';
import { isCall } from './consultation-form.tsx';
import { Outcome } from './outcome.tsx';
import { OpenAnswers } from './open-answers.tsx';
import { PartyAnswers } from './party-answers.tsx';
import { Proof } from './proof.tsx';
import { SendConsultation } from './send-consultation.tsx';
import { TakeIn } from './take-in.tsx';
import { WithdrawConsultation } from './withdraw-consultation.tsx';

const route = getRouteApi('/inside/samrad/$id');

export type ConsultationData = RouterOutputs['consultation']['review'];

/** What was planned, and what everybody sees once it is sent. */
const Plan = ({ data }: { data: ConsultationData }) => (
  <section aria-labelledby="plan">
    <h2 id="plan">{isCall(data) ? m.call_what() : m.consultation_what_changes()}</h2>
    {data.whatChanges.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph} className="said">
        {paragraph}
      </p>
    ))}
    <DefinitionList
      facts={[
        { term: m.consultation_opens(), value: formatDate(data.opens) },
        {
          term: m.consultation_last_day(),
          value: data.lastDay === null ? m.consultation_no_last_day() : formatDate(data.lastDay),
        },
        {
          term: m.consultation_decision_on(),
          value: data.decisionOn === null ? null : formatDate(data.decisionOn),
        },
        {
          term: m.open_answer_admin_who(),
          value: data.openToAnyone ? m.open_answer_admin_who_all() : m.open_answer_admin_who_asked(),
        },
        {
          term: m.call_cycle(),
          value:
            data.cycleYear === null ? null : (
              <Link to={patterns.cycle} params={{ year: String(data.cycleYear) }}>
                {m.cycle_year({ year: data.cycleYear })}
              </Link>
            ),
        },
        {
          term: m.consultation_documents(),
          value:
            data.documents.length === 0 ? null : (
              <ul>
                {data.documents.map((document) => (
                  <li key={document}>
                    <Linked text={document} />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
    {data.extensions.map(({ closes, reason }) => (
      <p key={closes}>{m.consultation_extended({ date: formatDate(closes), reason })}</p>
    ))}
  </section>
);

/** What may be done with it where it stands; each a form that opens. */
const Acts = ({ data }: { data: ConsultationData }) => {
  const { id, authorityId, status } = data;
  const record = { id, authorityId };
  const mayPlan = useMayDo('consultation/change', { record }).ok;
  const mayTakeIn = useMayDo('consultation-answer/take-in', { record }).ok;
  const may = (action: string): boolean => data.may.some((one) => one === action);
  const isDraft = status === 'draft';
  return (
    <>
      {isDraft && mayPlan ? (
        <Details summary={m.admin_consultation_change()}>
          <ChangePlan data={data} />
        </Details>
      ) : null}
      {may('send') && mayPlan ? <SendConsultation data={data} /> : null}
      {(may('respond') || may('respond-late')) && mayTakeIn ? (
        <Details summary={m.admin_consultation_take_in()}>
          {isCall(data) ? <CallTakeIn data={data} /> : <TakeIn data={data} />}
        </Details>
      ) : null}
      {may('extend') && mayPlan ? (
        <Details summary={m.admin_consultation_extend()}>
          <ExtendConsultation data={data} />
        </Details>
      ) : null}
      {may('cancel') && mayPlan ? <WithdrawConsultation id={id} /> : null}
    </>
  );
};

/** One consultation: its plan, sending, answers, proof and outcome (X1). */
export const ConsultationScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.consultation.review.queryOptions({ id }));
  return (
    <Loaded query={query}>
      {(data) => (
        <Page
          title={data.title}
          above={<Link to={patterns.consultations}>{m.admin_nav_consultations()}</Link>}
        >
          <div className="stack">
            <ConsultationTags {...data} />
            {data.cancelled === null ? null : (
              <Alert tone="warning">
                <p>{m.consultation_cancelled_text({ reason: data.cancelled.reason })}</p>
              </Alert>
            )}
            {data.sentAt === null ? null : (
              <p>
                <a href={publicPaths.consultation(data.id)}>{m.admin_consultation_public()}</a>
              </p>
            )}
            <Plan data={data} />
            {data.sentAt === null ? null : <PartyAnswers data={data} />}
            {data.sentAt === null || !data.openToAnyone ? null : <OpenAnswers id={data.id} />}
            {data.sentAt === null || data.status === 'cancelled' || isCall(data) ? null : (
              <Outcome data={data} />
            )}
            <Acts data={data} />
            <Proof data={data} />
          </div>
        </Page>
      )}
    </Loaded>
  );
};
