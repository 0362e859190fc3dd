import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { LatestNominee, StandingTag, WhyNobody } from './nomination-parts.tsx';
import type { AskedRow } from './nominee-form.tsx';

const Request = ({ organisationId, request }: { organisationId: string; request: AskedRow }) => {
  const { language } = useSite();
  const { id, body, askedOn, closes, standing } = request;
  return (
    <li>
      <h2>
        <To to={paths.ourNomination(organisationId, id)}>
          <Swedish>{body.name}</Swedish>
        </To>
      </h2>
      <p className="row">
        <StandingTag standing={standing} />
        <span className="soft">
          {standing === 'awaited'
            ? m.nomination_ours_closes({ date: writtenDate(language, closes) })
            : m.nomination_ours_asked({ date: writtenDate(language, askedOn) })}
        </span>
      </p>
      <LatestNominee request={request} />
      <WhyNobody {...request} />
    </li>
  );
};

/** What an association has been asked to nominate, and what came of it; what waits for it first (C4). */
export const ourNominationsRoute: Route = {
  pattern: '/min-forening/:id/nomineringar',
  get: (ask) =>
    forSignedIn(ask, async () => {
      const organisationId = ask.params['id'] ?? '';
      const { association, requests } = await ask.api.nominationRequest.list({ organisationId });
      const [waiting, others] = [true, false].map((waits) =>
        requests.filter(({ standing }) => (standing === 'awaited') === waits),
      ) as [AskedRow[], AskedRow[]];
      return shown({
        title: () => m.nomination_ours_title(),
        secret: true,
        body: () => (
          <Page
            title={m.nomination_ours_title()}
            lead={m.nomination_ours_lead()}
            above={[
              { to: paths.myAssociations(), label: m.association_title() },
              { to: paths.myAssociation(association.id), label: association.name },
            ]}
          >
            {requests.length === 0 ? <p>{m.nomination_ours_none()}</p> : null}
            <ul className="records">
              {[...waiting, ...others].map((request) => (
                <Request key={request.id} organisationId={association.id} request={request} />
              ))}
            </ul>
          </Page>
        ),
      });
    }),
};
